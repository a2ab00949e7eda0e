import { agencyByCode, agencyByName } from '../../agencies/registry.ts';
import { type Lexicon, lexiconFor } from '../lexicon.ts';
import type { CreditLine } from '../line.ts';
import { emptyLine } from '../to-credits.ts';
import { partNameFromPlace } from './han-name.ts';
import { koreanNames } from './korean-names.ts';
import { labelledNames } from './labelled-names.ts';

/** "新华社北京4月24日电", "央广网青岛6月9日消息", "(中央社記者林思宇台北19日電)", "(路透巴黎23日電)". */
const chinese =
  /^[([【〔]?(?<agency>[\p{Script=Han}A-Za-z]{1,8}?(?:社|网|網|报|報|台|臺|路透|新闻|新聞|客户端|在线|[A-Z]{3,5}))(?:记者|記者)?(?<run>[\p{Script=Han}、 ]{2,16}?)\s?(?:\p{N}{1,2}月)?\p{N}{1,2}日(?:综合|綜合|专|專|外)?(?:电|電|讯|訊|消息|报道|報導)/u;
/** "【テヘラン=共同】", "[東京 3日 ロイター] -", "【6月18日 AFP】", "【ワシントン時事】", "【北京=新華社】". */
const bracket = /^[【[(](?<inside>[^】\])]{2,40})[】\])]/u;
/** "(서울=연합뉴스) 윤고은 조재영 기자 =", "[런던=뉴시스]", "(런던·서울=연합뉴스)". */
const korean = /^[([【](?<place>[^=()[\]]{1,20})=(?<agency>[^()[\]]{2,16})[)\]】]/u;

/** The dateline of a story in Chinese, Japanese or Korean, with the reporters that it names. In: NFKC text. */
export function parseEastAsianDateline(text: string, code: 'zh' | 'ja' | 'ko'): CreditLine {
  const lexicon = lexiconFor(code);
  const head = text.slice(0, 120);
  if (code === 'ko') return readKorean(head, lexicon);
  return (code === 'zh' ? readChinese(head, lexicon) : undefined) ?? readBracket(head) ?? emptyLine();
}

function readChinese(head: string, lexicon: Lexicon): CreditLine | undefined {
  const match = chinese.exec(head);
  const { agency, run } = match?.groups ?? {};
  if (!match || !agency || !run) return openingReporters(head, lexicon);
  const byReporter = /(?:记者|記者)$/u.test(match[0].slice(0, match[0].indexOf(run)));
  if (byReporter) return readReporters(run, agency, lexicon);
  const place = run.trim();
  const bracketed = /^[^。]{0,4}\(([^()]{2,60})\)/u.exec(head.slice(match[0].length))?.[1] ?? '';
  const people = labelledNames(bracketed, lexicon).people.map((person) => ({ ...person, place }));
  return { people, organizations: [], dateline: { place, agency } };
}

/** "本报讯(记者 李天际)上海日前…": reporters in a bracket, no place. */
function openingReporters(head: string, lexicon: Lexicon): CreditLine | undefined {
  const bracketed = /^[^。()]{0,16}\(([^()]{3,60})\)/u.exec(head)?.[1];
  const people = bracketed ? labelledNames(bracketed, lexicon).people : [];
  return people.length > 0 ? { people, organizations: [] } : undefined;
}

/** "林思宇台北", "張三、李四台北": the place is written right behind the last name. */
function readReporters(run: string, agency: string, lexicon: Lexicon): CreditLine {
  const names = run.split(/[、 ]+/u).filter(Boolean);
  const last = partNameFromPlace(names.pop() ?? '');
  if (!last) return { ...emptyLine(), dateline: { agency } };
  const place = last[1];
  const listed =
    names.length > 0
      ? labelledNames(`${lexicon.code === 'zh' ? '记者' : '記者'} ${names.join('、')}`, lexicon).people
      : [];
  const people = [...listed.map(({ name }) => name), last[0]].map((name) => ({
    name,
    role: 'reporter' as const,
    place,
  }));
  return { people, organizations: [], dateline: { place, agency } };
}

function readBracket(head: string): CreditLine | undefined {
  const inside = (bracket.exec(head)?.groups?.inside ?? '').replace(/(?:\p{N}{1,2}月)?\s?\p{N}{1,2}日/u, ' ').trim();
  if (!inside) return undefined;
  const parts = inside.split(/[=＝\s]+/u).filter(Boolean);
  const agency = parts.at(-1) ?? '';
  const glued = /^(.{2,10})(時事|共同|ロイター|AFP|AP|聯合|新华社)$/u.exec(agency);
  if (parts.length === 1 && glued?.[1] && glued[2])
    return { ...emptyLine(), dateline: { place: glued[1], agency: glued[2] } };
  if (!agencyByCode(agency) && !agencyByName(agency) && !/^(?:共同|時事|ロイター|[A-Z]{2,4})$/u.test(agency))
    return undefined;
  const place = parts.slice(0, -1).join(' ');
  return { ...emptyLine(), dateline: { agency, ...(place ? { place } : {}) } };
}

function readKorean(head: string, lexicon: Lexicon): CreditLine {
  const match = korean.exec(head);
  const { place, agency } = match?.groups ?? {};
  if (!match || !place || !agency) return emptyLine();
  const after = /^[^=.]{0,60}=?/u.exec(head.slice(match[0].length))?.[0] ?? '';
  const { people } = koreanNames(after.replace(/=$/u, ''), lexicon);
  const single = !/[·,ㆍ]/u.test(place);
  return {
    people: people.map((person) => (single ? { ...person, place } : person)),
    organizations: [],
    dateline: { place, agency },
  };
}
