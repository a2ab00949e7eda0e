import { agencyByName } from '../../../agencies/find-agency.ts';
import type { CreditLine } from '../../../model.ts';
import { emptyLine } from '../../to-credits.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { isHanName } from './han-name.ts';

/** "(李志成、林承偉/台北報導)", "國際中心/陳小明報導", "上報快訊/范姜雅鈺": two halves around a slash, one of them names. */
const halves =
  /^[([【〔]?([^/()[\]【】\p{N}]{2,40})\/([^/()[\]【】\p{N}]{2,30}?)(?:(?:綜合|综合|即時)?(?:報導|报道|報道|撰文))?(?:[)\]】〕]|\s|$)/u;

/** "陳小明/綜合報導": a summary is no place. */
const nowhere = /^(?:綜合|综合|即時|專題|专题|整理|編譯|编译|採訪)$/u;

/** Taiwanese bylines with a slash. A byline without label or slash credits the organisation that stands there. */
export function partSlash(text: string, lexicon: Lexicon, byline: boolean): CreditLine {
  // "Newtalk新聞 |張柏源 綜合報導"
  const line = text.replace(/ ?\| ?/u, '/');
  const match = halves.exec(line);
  const [left, right] = [match?.[1]?.trim() ?? '', match?.[2]?.trim() ?? ''];
  const reported = /(?:報導|报道|報道|撰文)(?:[)\]】〕]|\s|$)/u.test(line);
  // "海角新聞網 洪子菱/台北報導"
  const outlet = reported ? /^(\S{2,20}[網网報报社聞闻媒]) /u.exec(left)?.[1] : undefined;
  const leftNames = namesOf(outlet ? left.slice(outlet.length) : left, lexicon);
  if (match && leftNames.length > 0 && reported) {
    const more = { ...(nowhere.test(right) ? {} : { place: right }), ...(outlet && { outlet }) };
    return {
      people: leftNames.map((name) => ({ name, role: 'reporter', ...more })),
      organizations: [],
    };
  }
  const rightNames = namesOf(right, lexicon);
  if (
    match &&
    rightNames.length > 0 &&
    (reported || byline) &&
    /(?:快訊|快讯|新聞|新闻|中心|報|报|網|网|編譯|编译|編輯|编辑)/u.test(left)
  ) {
    const outlet = left.replace(/(?:快訊|快讯|即時|编译|編譯|編輯|编辑|.{2}中心)$/u, '');
    return {
      people: rightNames.map((name) => ({ name, role: 'reporter', ...(outlet ? { outlet } : {}) })),
      organizations: [],
    };
  }
  // "文:中央社", "来源:海角社": what stands behind the label
  const alone = line.replace(/[\s()[\]]/gu, '').replace(/^(?:\p{Script=Han}{1,3}[:：]|文\/)/u, '');
  // "地域報道部": a department; "海角社字号:大中小": more than a house; "記者小明報導": somebody
  const isMore = /部$|:|^[记記]者|[报報][道導][)\]】〕]?$/u.test(alone);
  const house =
    byline &&
    !isMore &&
    alone.length <= 16 &&
    (agencyByName(alone) || [...lexicon.never].some((word) => /\p{Lo}/u.test(word) && alone.includes(word)));
  return house && !lexicon.nobody.has(alone) ? { people: [], organizations: [alone] } : emptyLine();
}

function namesOf(text: string, lexicon: Lexicon): string[] {
  const names = text
    .replace(/^(?:文|记者|記者)/u, '')
    .split(/[、,，\s]/u)
    .filter(Boolean);
  return names.every((name) => isHanName(name, lexicon, true)) ? names : [];
}
