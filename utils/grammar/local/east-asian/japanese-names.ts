import type { CreditLine, PersonCredited } from '../../../model.ts';
import { emptyLine } from '../../to-credits.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { isHanName } from './han-name.ts';
import { isJapaneseName, mayBeJapaneseName } from './japanese-name.ts';
import { postedNames } from './posted-names.ts';
import { reporters } from './reporters.ts';

/** "山田太郎記者", "鈴木花子特派員", "山田太郎記者、翻訳:…". */
const officed =
  /^(?<names>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー、・ ]{2,30}?)(?:記者|特派員|..委員|支局長|通信員|ライター)(?:[)\]】]?$|(?=[,、\s]\s?(?:編集|翻訳|写真|取材)))/u;
const brackets = /^[([【《](?<inside>[^()[\]【】《》]+)[)\]】》]$/u;
/** "2031年5月6日 10時15分 公開", "2031/05/06(火) 06:00" at either end of a byline. */
const day =
  '[| ]{0,3}\\p{N}{4}[年./-]\\p{N}{1,2}[月./-]\\p{N}{1,2}日?(?:\\(.\\))?(?: ?\\p{N}{1,2}[:時]\\p{N}{2}分?)?(?: (?:公開|更新|掲載|配信))?[| ]{0,3}';
const days = new RegExp(`^${day}|${day}$`, 'gu');
/** "編集委員・吉田純子", "山田太郎 | ライター", "山田 太郎 : ジャーナリスト", "山田太郎,海角メディア", "山田太郎(海角新聞)". */
const parted =
  /^(?:(?<house>\p{Script=Han}{2,4}新聞) (?=.+ ))?(?<first>[^()]{3,20}?)(?: ?[|:,/・] ?| ?(?<round>\()| )(?<second>[^()|:,]{2,20})\)?$/u;

/** Japanese reporters named by what stands beside the name, by the place before it, or alone. In: a whole line, NFKC. */
export function japaneseNames(text: string, lexicon: Lexicon, byline: boolean): CreditLine {
  const whole = byline ? text.replace(days, '') : text;
  const inside = brackets.exec(whole)?.groups?.inside;
  const line = inside ?? whole;
  const readers = [
    () => postedNames(line, lexicon, whole.startsWith('【')),
    () => nameBeside(line, lexicon, byline, inside !== undefined),
    () => (byline || inside ? listedNames(line, lexicon) : []),
    () => officedNames(line.replace(/^[([【]/u, ''), lexicon),
  ];
  for (const read of readers) {
    const people = read();
    if (people.length > 0) return { ...emptyLine(), people };
  }
  return emptyLine();
}

function officedNames(line: string, lexicon: Lexicon): PersonCredited[] {
  const names = officed
    .exec(line)
    ?.groups?.names?.split(/[、・]/u)
    .map((part) => part.trim().replace(/^\S*(?:部|新聞|ロイター) /u, ''));
  return names?.every((name) => isHanName(name, lexicon, true)) ? reporters(names) : [];
}

/** "鷹巣支局・", "社会部 ": where those work who are listed behind it. */
const desk = /^[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:部|局|支社|室|センター)[・ ](?=.{3})/u;

/** A line that is nothing but names. Of a list, "矢吹航、相川志穂", each has the length of a name. */
function listedNames(whole: string, lexicon: Lexicon): PersonCredited[] {
  const line = whole.replace(desk, '');
  // "黒川 聡、浅井 彩香": names may hold a space themselves
  const spaced = line.split(/ ?[、・,/] ?/u);
  if (spaced.length > 1 && spaced.every((name) => name.includes(' ') && isJapaneseName(name, lexicon)))
    return reporters(spaced);
  const pieces = line.split(isJapaneseName(line, lexicon) ? /、/u : /[、・ ]+/u);
  const areListed = pieces.length > 1 && pieces.every((piece) => /^\p{Script=Han}{3,5}$/u.test(piece));
  // behind a desk stands whoever works there
  const isName = areListed ? isHanName : line === whole ? isJapaneseName : mayBeJapaneseName;
  return pieces.every((piece) => isName(piece, lexicon, areListed)) ? reporters(pieces) : [];
}

/** One name beside what its bearer is, or the house; in a line that nothing marks only behind it. */
function nameBeside(line: string, lexicon: Lexicon, byline: boolean, bracketed: boolean): PersonCredited[] {
  const { house, first = '', second = '', round } = parted.exec(line)?.groups ?? {};
  const isFirst = (byline || bracketed) && isJapaneseName(first, lexicon);
  const [name, beside] = isFirst ? [first, second] : [second, first];
  const ends = (words: Iterable<string>) => [...words].some((word) => /\p{Lo}/u.test(word) && beside.endsWith(word));
  const isJob = /(?:部|委員|グループ)$/u.test(beside) || ends(lexicon.titles);
  if (!(isJob && !isFirst ? mayBeJapaneseName : isJapaneseName)(name, lexicon)) return [];
  const isHouse = (byline && round) || ends(lexicon.never) || (bracketed && /^\p{Script=Latin}|[アー]$/u.test(beside));
  const outlet = house ?? (isHouse && !isJob ? beside : undefined);
  return isJob || outlet ? reporters([name], outlet ? { outlet } : {}) : [];
}
