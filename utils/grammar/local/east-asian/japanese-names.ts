import type { CreditLine, PersonCredited } from '../../../model.ts';
import { emptyLine } from '../../to-credits.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { isHanName } from './han-name.ts';
import { isJapaneseName } from './japanese-name.ts';
import { postedNames } from './posted-names.ts';

/** "山田太郎記者", "鈴木花子特派員", "山田太郎記者、翻訳:…". */
const officed =
  /^(?<names>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー、・ ]{2,30}?)(?:記者|特派員|編集委員|論説委員|支局長|通信員|ライター)(?:[)\]】]?$|(?=[,、\s]\s?(?:編集|翻訳|写真|取材)))/u;
/** "編集委員・吉田純子", "【毎日新聞 政治部 池田知広】": the office before the name. */
const officeFirst =
  /^(?:(?<outlet>\p{Script=Han}{2,4}新聞) ?)?(?:(?:論説|編集|客員編集|特別編集|論説副|専門)委員|\p{Script=Han}{2,4}部|専門記者|デジタル報道グループ)[・ :](?<name>[\p{Script=Han}\p{Script=Hiragana}々]{3,6})$/u;
const brackets = /^[([【《](?<inside>[^()[\]【】《》]+)[)\]】》]$/u;
/** "2031年5月6日 10時15分 公開", "2031/05/06(火) 06:00" at either end of a byline. */
const day =
  '\\p{N}{4}[年./-]\\p{N}{1,2}[月./-]\\p{N}{1,2}日?(?:\\(.\\))?(?: ?\\p{N}{1,2}[:時]\\p{N}{2}分?)?(?: ?(?:公開|更新|掲載|配信))?';
const days = new RegExp(`^[| ]{0,3}${day}[| ]{0,3}|[| ]{0,3}${day}[| ]{0,3}$`, 'gu');
/** "山田太郎 | ライター", "山田 太郎 : ジャーナリスト", "山田太郎,海角メディア", "山田太郎(海角新聞)". */
const parted = /^(?<first>[^()]{3,20}?)(?: ?[|:,/] ?| ?(?<round>\()| )(?<second>[^()|:,]{2,20})\)?$/u;

/** Japanese reporters named by what stands beside the name, by the place before it, or alone. In: a whole line, NFKC. */
export function japaneseNames(text: string, lexicon: Lexicon, byline: boolean): CreditLine {
  const whole = byline ? text.replace(days, '') : text;
  const inside = brackets.exec(whole)?.groups?.inside;
  const line = inside ?? whole;
  const posted = postedNames(line, lexicon, whole.startsWith('【'));
  const placed = posted.length > 0 ? posted : holderOf(line, lexicon);
  const found = placed.length === 0 && (byline || inside) ? namesIn(line, lexicon, inside !== undefined) : placed;
  const people = found.length > 0 ? found : officedNames(line.replace(/^[([【]/u, ''), lexicon);
  return { ...emptyLine(), people };
}

const reporters = (names: readonly string[], more: Partial<PersonCredited> = {}): PersonCredited[] =>
  names.map((name) => ({ name, role: 'reporter', ...more }));

function holderOf(line: string, lexicon: Lexicon): PersonCredited[] {
  const { name, outlet } = officeFirst.exec(line)?.groups ?? {};
  return name && isHanName(name, lexicon, true) ? reporters([name], outlet ? { outlet } : {}) : [];
}

function officedNames(line: string, lexicon: Lexicon): PersonCredited[] {
  const names = officed
    .exec(line)
    ?.groups?.names?.split(/[、・]/u)
    .map((part) => part.trim().replace(/^\S*(?:部|新聞|ロイター) /u, ''));
  return names?.every((name) => isHanName(name, lexicon, true)) ? reporters(names) : [];
}

/** A line that is nothing but names, or one name and what its bearer is, or the house. */
function namesIn(line: string, lexicon: Lexicon, bracketed: boolean): PersonCredited[] {
  const isName = (text: string) => isJapaneseName(text, lexicon);
  const pieces = line.split(isName(line) ? /、/u : /[、・ ]+/u);
  // of a list, "矢吹航、相川志穂", each has the length of a name
  const areListed = pieces.length > 1 && pieces.every((piece) => /^\p{Script=Han}{3,5}$/u.test(piece));
  if (pieces.every((piece) => isName(piece) || (areListed && isHanName(piece, lexicon, true))))
    return reporters(pieces);
  const { first = '', second = '', round } = parted.exec(line)?.groups ?? {};
  const [name, beside] = isName(first) ? [first, second] : [second, first];
  if (!isName(name)) return [];
  const ends = (words: Iterable<string>) => [...words].some((word) => /\p{Lo}/u.test(word) && beside.endsWith(word));
  const isJob = beside.endsWith('部') || ends(lexicon.titles);
  const isHouse = !isJob && (round || ends(lexicon.never) || (bracketed && /^\p{Script=Latin}|[アー]$/u.test(beside)));
  return isJob || isHouse ? reporters([name], isHouse ? { outlet: beside } : {}) : [];
}
