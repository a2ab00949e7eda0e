import type { CreditLine } from '../../../model.ts';
import { emptyLine } from '../../to-credits.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { koreanNames } from './korean-names.ts';

/** "(서울=연합뉴스) 윤가은 조민영 기자 =", "[런던=뉴시스]", "(런던·서울=연합뉴스)", "[도요타(일본)=뉴시스]". */
const korean = /^[([【]\s?(?<place>[^=()[\]]{1,20})(?:\([^()]{1,12}\))?=(?<agency>[^()[\]]{2,16})[)\]】]/u;

/** The dateline that a story in Korean opens with, and the reporters in it or behind it; an empty line if there is neither. */
export function readKoreanDateline(head: string, lexicon: Lexicon): CreditLine {
  const match = korean.exec(head);
  const { place, agency } = match?.groups ?? {};
  // "[헤럴드경제=김광우 기자] 정치권에서 …"
  if (!match || !place || !agency || /(?:기자|특파원)$/u.test(agency)) {
    // "[이데일리 김철수 기자] 정부가 …"
    const opening =
      /^[([【][^()[\]]{4,40}(?:기자|특파원)[)\]】]|^[([【][^()[\]=]{2,12}[)\]】] ?[^=.]{2,30}(?:기자|특파원)(?= ?=)/u.exec(
        head,
      )?.[0];
    return opening ? { people: koreanNames(opening, lexicon).people, organizations: [] } : emptyLine();
  }
  // "(파리 AFP=연합뉴스)": one agency passes on another's story
  const passed = /^(.{1,12}?) ?(AFP|AP|EPA|UPI|로이터|신화|타스|교도)$/u.exec(place);
  if (passed?.[1] && passed[2])
    return { ...emptyLine(), dateline: { place: passed[1], agency: `${passed[2]}=${agency}` } };
  const after = /^[^=.]{0,60}=?/u.exec(head.slice(match[0].length))?.[0] ?? '';
  const { people } = koreanNames(after.replace(/=$/u, ''), lexicon);
  const single = !/[·,ㆍ]/u.test(place);
  return {
    people: people.map((person) => (single ? { ...person, place } : person)),
    organizations: [],
    dateline: { place, agency },
  };
}
