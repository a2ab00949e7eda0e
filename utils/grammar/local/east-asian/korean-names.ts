import type { PersonCredited } from '../../../model.ts';
import { oncePerObject } from '../../../text/once.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { doubleKoreanSurnames, koreanPlaces, koreanSurnames } from './surnames.ts';

/** "윤가은 조민영", "김철수·이영희": up to six names before one word of office. */
const names = '((?:[\\p{Script=Hangul}]{2,4}[ ·ㆍ,/]{1,2}){0,5}[\\p{Script=Hangul}]{2,4})';

/**
 * Korean names before a word of office: "이도흔 기자", "황정우 특파원 백나리 기자", "스포츠조선=선지민 기자".
 * The word must end there: "김철수 기자는 말했다" is a sentence.
 */
export function koreanNames(text: string, lexicon: Lexicon): { people: PersonCredited[]; start: number; end: number } {
  const people: PersonCredited[] = [];
  // "ⓒ 뉴스1 허경 기자" (NFKC makes a letter of the sign): whose picture it is
  if (/^[([【]?(?:©|ⓒ|c )/u.test(text)) return { people, start: 0, end: 0 };
  let start = text.length;
  let end = 0;
  for (const match of text.matchAll(patternOf(lexicon))) {
    // "글·사진 김종목 기자": the text is theirs as well
    const both = /(?:글|취재) ?[·ㆍ,/&] ?$/u.test(text.slice(0, match.index));
    const found = readNames(match[1] ?? '', lexicon, both);
    const verb = lexicon.credits.roleVerbs.find(({ words }) => words.split(/[(|)]/u).includes(match[2] ?? ''));
    // "스포츠조선=선지민 기자", "[아시아경제 전슬기 기자]"
    const before = /(?:([\p{L}\p{N}]{2,12}) ?= ?|[[【]([\p{L}\p{N}]{4,12}) )$/u
      .exec(text.slice(0, match.index))
      ?.slice(1)
      .find(Boolean);
    // "[서울=뉴시스] 김철수 기자"
    const filed = /[([【]([\p{Script=Hangul}]{2,8})=([\p{L}\p{N}]{2,12})[)\]】] ?$/u.exec(text.slice(0, match.index));
    const where =
      filed?.[1] && filed[2]
        ? { place: filed[1], outlet: filed[2] }
        : houseOrPlace(before ?? placeIn(match[1] ?? '', found[0]) ?? houseIn(match[1] ?? '', found[0]));
    people.push(...found.map((name) => ({ name, role: verb?.role ?? ('reporter' as const), ...where })));
    if (found.length === 0) continue;
    start = Math.min(start, match.index);
    end = match.index + match[0].length;
  }
  return { people, start, end };
}

/** "기자", "특파원" …: the words that follow a name. */
const officesOf = oncePerObject(
  ({ credits }: Lexicon) => new Set(credits.roleVerbs.flatMap(({ words }) => words.split(/[(|)]/u)).filter(Boolean)),
);

const patternOf = oncePerObject((lexicon: Lexicon) => {
  const offices = [...officesOf(lexicon)].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${names}(?: (?:[\\p{Script=Hangul}]{5,9}|[\\p{Script=Hangul}]{2,5}\\p{N}부))? ?(${offices})(?:(?![\\p{L}\\p{N}])|(?=의 (?:다른|전체|최신)))`,
    'gu',
  );
});

/** What stands before the sign of "워싱턴=김철수 특파원", "스포츠조선=선지민 기자". */
function houseOrPlace(before: string | undefined): { place?: string; outlet?: string } {
  // "정리=이지영 기자": what they did
  if (!before || /^(?:기자|특파원|정리|글|취재|사진|번역|영상|그래픽|촬영|편집|진행)$/u.test(before)) return {};
  return koreanPlaces().has(before) ? { place: before } : { outlet: before };
}

/** "워싱턴 김철수 특파원": the city before the first name. */
function placeIn(run: string, first: string | undefined): string | undefined {
  const before = wordBefore(run, first);
  return before && koreanPlaces().has(before) ? before : undefined;
}

/** "조선일보 김철수 기자": the paper before the first name. */
function houseIn(run: string, first: string | undefined): string | undefined {
  const before = wordBefore(run, first);
  return before && /(?:일보|신문|뉴스|경제|방송)$/u.test(before) ? before : undefined;
}

function wordBefore(run: string, name: string | undefined): string | undefined {
  const words = run.split(/[ ·ㆍ,/]+/u);
  return name ? words[words.indexOf(name) - 1] : undefined;
}

/** "김철수 선임기자": the rank written together with the office. */
const rank = /^(?:선임|순회|객원|인턴|수습|전문|논설|시민|명예|온라인|\p{Script=Hangul}{2}전문)$/u;

/** From the last word backwards, as long as the words are names: a department or a place may stand before them. */
function readNames(run: string, lexicon: Lexicon, both: boolean): string[] {
  const found: string[] = [];
  const offices = officesOf(lexicon);
  for (const word of run.split(/[ ·ㆍ,/]+/u).reverse()) {
    // "황정우 특파원 백나리 기자": an office parts two names
    if (offices.has(word) || rank.test(word) || (found.length === 0 && koreanPlaces().has(word))) continue;
    // "김철수 동아닷컴 기자", "김철수 정치부 기자"
    if (found.length === 0 && /\p{Script=Hangul}(?:닷컴|뉴스|신문|일보|방송|경제|.부|.팀)$/u.test(word)) continue;
    // "글 김철수 기자 사진 이영희": the last of them made the pictures
    if (/^(?:사진|촬영|영상|그래픽)$/u.test(word) && !both && !/(?:글|취재) ?[·ㆍ,/] ?사진/u.test(run)) {
      found.length = 0;
      continue;
    }
    // further names have three syllables, two seldom: "이데일리 김철수" is a house and a man
    if (!isKoreanName(word, lexicon) || (found.length > 0 && word.length > 3)) break;
    // "김김하늘 기자": the letter in place of a portrait
    found.unshift(word.length > 3 ? word.replace(/^(.)(?=\1)/u, '') : word);
  }
  return found;
}

/** Two to four syllables with a known surname, and neither a place nor a department. */
export function isKoreanName(word: string, lexicon: Lexicon): boolean {
  return (
    /^[\p{Script=Hangul}]{2,4}$/u.test(word) &&
    (koreanSurnames().has(word.charAt(0)) || doubleKoreanSurnames().has(word.slice(0, 2))) &&
    !koreanPlaces().has(word) &&
    !lexicon.nobody.has(word) &&
    !lexicon.never.has(word) &&
    (word.length < 3 ||
      !/(?:닷컴|타임스|타임즈|투데이|미디어|데일리|뉴스|신문|일보|방송|경제|기자|부|팀|[집도치제회작]국|논설|선임|객원|전문|인턴|수습)$/u.test(
        word,
      ))
  );
}
