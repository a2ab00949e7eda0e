import { agencyByName } from '../../../agencies/find-agency.ts';
import type { CreditLine } from '../../../model.ts';
import { emptyLine } from '../../to-credits.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { holdsNever, isHanName } from './han-name.ts';
import { reporters } from './reporters.ts';

/** "(李志成、林承偉/台北報導)", "國際中心/陳小明 報導", "上報快訊/范姜雅鈺": two halves around a slash, one of them names. */
const halves =
  /^[([【〔]?([^/()[\]【】\p{N}]{2,40})\/([^/()[\]【】\p{N}]{2,30}?)(\s?(?:[綜综]合|即時)?(?:[報报][導导道]|撰文))?(?:[)\]】〕]|\s|$)/u;

/** "李志成 林承偉 報導/高雄市": the place behind the word. */
const behind = /^(.{2,30}?)\s?(?:[綜综]合|[採采][訪访])?[報报][導导道]\s?[/|]\s?(\p{Script=Han}{2,6})$/u;

/** "李志成 報導/高雄市" → "李志成/高雄市報導"; any other line as it was. */
export const withPlaceBehind = (line: string, lexicon: Lexicon): string =>
  line.replace(behind, (whole, names, place) => (hanNames(names, lexicon)[0] ? `${names}/${place}報導` : whole));

/** Taiwanese bylines with a slash. A byline without label or slash credits the organisation that stands there. */
export function partSlash(text: string, lexicon: Lexicon, byline: boolean): CreditLine {
  // "Newtalk新聞 |張柏源 綜合報導"
  const line = text.replace(/ ?\| ?/u, '/');
  const match = halves.exec(line);
  const [left, right] = [match?.[1]?.trim() ?? '', match?.[2]?.trim() ?? ''];
  const reported = match?.[3];
  // "海角新聞網 洪子菱/台北報導"
  const outlet = reported ? /^(\S{2,20}[網网報报社聞闻媒]) /u.exec(left)?.[1] : undefined;
  const leftNames = hanNames(outlet ? left.slice(outlet.length) : left, lexicon);
  if (match && leftNames.length > 0 && reported) {
    // "陳小明/綜合報導": a summary is no place
    const more = { ...(lexicon.genres.has(right) ? {} : { place: right }), ...(outlet && { outlet }) };
    return { ...emptyLine(), people: reporters(leftNames, more) };
  }
  // "地方中心/高雄報導": two characters are a town more often
  const rightNames = reported && right.length === 2 ? [] : hanNames(right, lexicon);
  if (
    match &&
    rightNames.length > 0 &&
    (reported || byline) &&
    /快[訊讯]|新[聞闻]|中心|[報报網网]|[編编][譯译輯辑]/u.test(left)
  ) {
    const outlet = left.replace(/(?:快[訊讯]|即時|[編编][譯译輯辑]|.{2}中心)$/u, '');
    return { ...emptyLine(), people: reporters(rightNames, outlet ? { outlet } : {}) };
  }
  // "文:中央社", "来源:海角社": what stands behind the label
  const alone = line.replace(/[\s()[\]]/gu, '').replace(/^(?:\p{Script=Han}{1,3}[:：]|文\/)/u, '');
  // "地域報道部": a department; "林若宇/核稿編輯": somebody's job; "海角社字号:大中小": more than a house; "記者小明報導": somebody
  const isMore = /[部輯辑]$|:|外[电電]|^[记記]者|[报報][道導][)\]】〕]?$/u.test(alone);
  const house = byline && !isMore && alone.length <= 16 && (agencyByName(alone) || holdsNever(alone, lexicon));
  return house && !lexicon.nobody.has(alone) ? { people: [], organizations: [alone] } : emptyLine();
}

/** "记者 陈小明、李大同" → both; nobody if anything else stands among them. */
export function hanNames(text: string, lexicon: Lexicon): string[] {
  const names = text
    .replace(/^(?:文\/?|[记記]者)/u, '')
    .split(/[、,，\s]/u)
    .filter(Boolean);
  return names.every((name) => isHanName(name, lexicon, true)) ? names : [];
}
