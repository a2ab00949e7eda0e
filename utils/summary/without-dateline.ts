import { wired } from '../grammar/local/east-asian/chinese-dateline.ts';
import { parseDateline } from '../grammar/parse-dateline.ts';
import { updateStamp } from '../languages/en/origin-forms.ts';

/** What may close a dateline: a dash, the bracket of an agency, a stop or colon, a bar. */
const joint = new RegExp(`(?:[-–—]{1,2}|[)\\]/.:।|]\\s?[-–—:.,।]{0,3}|${wired})\\s`, 'gu');
/** Both dashes of "ROMA, 28 LUG - (ANSA) - Il porto …" stand before that. */
const longestDateline = 90;
/**
 * Shapes that say so whoever the agency is: "PORT ELLIS, Ontario (XYZ) — ", "(XYZ) - ", "MÉXICO.- ", "Port Ellis, NY – ",
 * "PORT ELLIS: ", "PORT ELLIS — ", "PORT ELLIS The …", "Port Ellis, 3 maggio 2031 – ", "Port Ellis, 3.5.2031 – ", "Port Ellis. 3 мая. XYZ.com - ", "Port Ellis, 3 май /Нора Куил, XYZ/ ",
 * "【港=記者】", "홍길동 기자 = ".
 * Not "NASA: " and other single words that are spelt out.
 */
const shaped =
  /^(?:(?:[^()“”".]{2,50}(?:\p{L}{3,4}\. \d{1,2}|\d\.)?[^()“”".]{0,12}\([^()]{2,30}\)\s?[-–—.]{1,3}|\([^()]{2,30}\)\s?\.?[-–—:]{1,2}|\p{Lu}[\p{L} ,]{2,40}(?:\.\s?|, \p{Lu}{2}\s|, \d{1,2}\.? ?(?:\p{L}{3,12} |\d{1,2}\.)\d{2,4}\s)[-–—]{1,2}|\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,4}(?:, [\p{L}. ]{2,30})?(?:\s?[—–]|\s-{1,2}|:|(?=\s\p{Lu}\p{Ll}{0,2}\s))|[^()“”]{2,40}\.\p{L}{2,4}\s[-–—]|[^()“”"./]{2,40}\d[^()“”"./]{2,12}\/[^/]{2,40}\/|(?:\p{sc=Hang}{2,5} ){1,3}=)\s|【[^【】]{2,30}】\s?)/u;

/** What a byline or a dateline in a block of its own leaves behind: "— The …", "/ 30.10.2031 Die …". */
const leftOver = /^(?:[—–\-/|•·"”]{1,3}\s{1,3}){1,3}(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\s)?/u;
/** A sentence without marks and days that belong to what stood before it. */
export const withoutRemains = (sentence: string): string => sentence.replace(leftOver, '');

/**
 * A sentence without the dateline that opens it, a part of the text as it stands: "PORT ELLIS (AP) — The harbour closes." gives
 * "The harbour closes." What is left has to be a sentence; otherwise the text comes back whole.
 */
export function withoutDateline(text: string, language: string): string {
  let rest = withoutRemains(text).replace(updateStamp, '');
  for (let round = 0; round < 2; round++) {
    const shape = shaped.exec(rest);
    const end = shape?.[0].length ?? endOf(rest, language);
    if (!end || !/^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(rest.slice(end)) || rest.length - end < 12) return rest;
    rest = withoutRemains(rest.slice(end));
  }
  return rest;
}

/** Where the text behind a dateline begins; 0 if there is none: behind the first joint that leaves no dateline behind it. */
function endOf(text: string, language: string): number {
  if (!parseDateline(text, language).dateline) return 0;
  for (const match of text.slice(0, longestDateline).matchAll(joint)) {
    const end = match.index + match[0].length;
    if (!parseDateline(text.slice(end), language).dateline) return end;
  }
  return 0;
}
