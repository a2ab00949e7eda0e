import type { PersonCredited, Role } from '../../../model.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { isHanName, partNameFromPlace } from './han-name.ts';
import { isKoreanName } from './korean-names.ts';
import { isPenName } from './pen-name.ts';

/** "海湾科学栏目组 圆圆": a desk before the first name. */
const house = /(?:组|組|社|报|報|网|網|中心|工作室|团队|團隊|部|编辑部)$/u;

/** The people whom the text behind a label names, up to the first piece that is no name: none if it ends as a picture's line. */
export function namesOfValue(value: string, role: Role, colon: boolean, lexicon: Lexicon): PersonCredited[] {
  const names: string[] = [];
  let place: string | undefined;
  // "记者 巴图朝鲁、宋雁翎": what a mark parts from a name with a known surname is a name
  const listed =
    lexicon.code === 'zh' &&
    value.includes('、') &&
    pieces(value, 'zh').some((piece) => isHanName(piece, lexicon, true));
  for (const piece of pieces(value, lexicon.code)) {
    const reported =
      /^(.{0,8}?)(?:\p{N}{1,2}日)?(?:[综綜]合|即時|[专專][题題]|[连連][线線]|[采採][访訪])?(?:[报報][道導]|外?[电電])$/u.exec(
        piece,
      );
    let word = (reported?.[1] ?? piece).replace(/^\((.*)$/u, '$1');
    // "陳小明台北報導": the place is written right behind the name, of several behind the last
    const isFirst = names.length === 0 || /[、和与與及]/u.test(value.charAt(value.indexOf(piece) - 1));
    const glued = reported && lexicon.code === 'zh' && isFirst ? partNameFromPlace(word) : undefined;
    if (glued && word.length > 4) [word, place] = glued;
    if (/[摄攝]$/u.test(piece)) return [];
    // "记者 王丹 发自北京", "王丹发自北京、上海"
    const sent = /^(.{0,4})[发發]自(\p{Script=Han}{2,6})$/u.exec(piece);
    if (sent) [, word = '', place] = sent;
    const valid =
      lexicon.code === 'ko'
        ? isKoreanName(word, lexicon)
        : isHanName(word, lexicon, !colon && !listed) ||
          (colon && role === 'reporter' && !/\p{Script=Han}/u.test(word) && isPenName(word, lexicon));
    if (colon && word.length > 2 && house.test(word)) continue;
    if (valid && !(reported && !isFirst)) names.push(word);
    else if (reported && names.length > 0 && /^[\p{Script=Han}]{2,6}$/u.test(word)) place = word;
    else break;
    if (reported || sent) break;
  }
  return names.map((name) => ({ name, role, ...(place ? { place } : {}) }));
}

/** Chinese names are parted by spaces as well; a Japanese or foreign name may hold one. */
function pieces(value: string, code: string): string[] {
  const text = value
    .replace(/\p{N}{4,}.*$|[\s_]\p{Lu}{1,4}\p{N}.*$/u, '')
    .trim()
    // "作者:林大安(台灣谷地協會)"
    .replace(/(?<=\p{Script=Han}{2})\([^()]{2,30}$/u, '')
    // "記者 林若宇 / 台北 報導"
    .replace(/(?<=\p{Script=Han}) (?=[报報][道導]$)/u, '');
  const joints =
    code === 'zh' && !/\p{Script=Latin}/u.test(text)
      ? /[、,，/／\s&;；]|(?<=\p{Script=Han}{2})[和与與及](?=\p{Script=Han}{2})/u
      : /[、,，/／&;；]/u;
  return text
    .split(joints)
    .map((piece) => piece.replace(/^(?:(?:論説|編集)委員|編集部)[・ ]?|(?:记者|記者|特派員|氏|さん)$/gu, '').trim())
    .filter(Boolean)
    .slice(0, 12);
}
