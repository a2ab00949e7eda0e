import type { Lexicon } from '../../words/lexicon.ts';
import { chineseSurnames, doubleSurnames } from './surnames.ts';

/** "王小明", "司马小明" */
const han = /^[\p{Script=Han}]{2,4}$/u;
/** "阿依古丽·买买提", "ビル・ゲイツ". */
const parted = /^[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:[·・][\p{Script=Han}\p{Script=Katakana}ー]{1,8}){1,3}$/u;
/** "阿依古丽·买买提": the dot of a foreign name, and nothing as short as a Chinese one. */
const uyghur = /^\p{Script=Han}{2,6}·\p{Script=Han}{2,6}$/u;
/** "山田太郎", "山田 はなこ" */
const japanese = /^[\p{Script=Han}々ヶ]{1,4} ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,5}$/u;
/** "Ana Ruiz" */
const latin = /^\p{Lu}[\p{L}.'-]{0,20}(?: [\p{L}.'-]{1,20}){1,3}$/u;

/**
 * Whether a text is, in whole, the name of a person in Chinese or Japanese writing, or a foreign one in Latin letters.
 * `strict` asks a Chinese name for a known surname: where no colon stands before it, any verb could follow.
 */
export function isHanName(text: string, lexicon: Lexicon, strict: boolean): boolean {
  if (lexicon.nobody.has(text) || holdsNever(text, lexicon)) return false;
  // "経済部" writes, but is nobody
  if (lexicon.code === 'ja')
    return (japanese.test(text) || parted.test(text) || latin.test(text)) && text.length >= 3 && !text.endsWith('部');
  if (latin.test(text) || (strict ? uyghur : parted).test(text)) return true;
  if (!han.test(text)) return false;
  return (
    !strict || doubleSurnames().has(text.slice(0, 2)) || (text.length < 4 && chineseSurnames().has(text.charAt(0)))
  );
}

/** "海角日報": a word is in it that no name has. */
export const holdsNever = (text: string, { never }: Lexicon): boolean =>
  [...never].some((word) => /\p{Lo}/u.test(word) && text.includes(word));

/**
 * Parts a name from the place written behind it without a space: "林若宇台北" → ["林若宇", "台北"]. Names have three characters
 * mostly, four with a double surname, two if else no place is left.
 */
export function partNameFromPlace(run: string): [name: string, place: string] | undefined {
  const isDouble = doubleSurnames().has(run.slice(0, 2));
  if (!isDouble && !chineseSurnames().has(run.charAt(0))) return undefined;
  const width = isDouble && run.length > 5 ? 4 : run.length > 4 ? 3 : 2;
  const place = run.slice(width);
  return place.length > 1 ? [run.slice(0, width), place] : undefined;
}
