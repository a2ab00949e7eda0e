import type { CreditLine, PersonCredited } from '../../../model.ts';
import { knownAgency } from '../../known-agency.ts';
import { emptyLine } from '../../to-credits.ts';
import { type Lexicon, lexiconFor } from '../../words/lexicon.ts';
import { isHanName, partNameFromPlace } from './han-name.ts';
import { koreanNames } from './korean-names.ts';
import { labelledNames } from './labelled-names.ts';

/** "新华社北京5月6日电", "央广网滨州6月9日消息", "(中央社記者林若宇台北19日電)", "(路透巴黎23日電)". */
const chinese =
  /^[([【〔]?(?<agency>[\p{Script=Han}A-Za-z]{0,8}?(?:社|网|網|报|報|台|臺|路透|新闻|新聞|客户端|在线|[A-Z]{3,5}))(?:记者|記者)?(?<run>[\p{Script=Han}、 ]{0,16}?)\s?(?:[\p{N}一二三四五六七八九十]{1,3}月)?[\p{N}一二三四五六七八九十]{1,3}日(?:综合|綜合|专|專|外)?(?:电|電|讯|訊|消息|报道|報導)/u;
/** The last letter of a Chinese dateline that came by wire: "…5月6日電". */
export const wired = '[電电]';
/** "【テヘラン=共同】", "[東京 3日 ロイター] -", "【5月6日 AFP】", "【ワシントン時事】", "【北京=新華社】". */
const bracket = /^[【[(](?<inside>[^】\])]{2,40})[】\])]/u;
/** "(서울=연합뉴스) 윤가은 조민영 기자 =", "[런던=뉴시스]", "(런던·서울=연합뉴스)". */
const korean = /^[([【](?<place>[^=()[\]]{1,20})=(?<agency>[^()[\]]{2,16})[)\]】]/u;

/** The dateline of a story in Chinese, Japanese or Korean, with the reporters that it names. In: NFKC text. */
export function parseEastAsianDateline(text: string, code: 'zh' | 'ja' | 'ko'): CreditLine {
  const lexicon = lexiconFor(code);
  // not brought to this page yet: it will be read again
  if (lexicon.code !== code) return emptyLine();
  const head = text.slice(0, 120);
  if (code === 'ko') return readKorean(head, lexicon);
  return (code === 'zh' ? readChinese(head, lexicon) : undefined) ?? readBracket(head, lexicon) ?? emptyLine();
}

function readChinese(head: string, lexicon: Lexicon): CreditLine | undefined {
  const match = chinese.exec(head);
  const { agency, run } = match?.groups ?? {};
  if (!match || !agency || run === undefined) return openingReporters(head, lexicon);
  const byReporter = run !== '' && /(?:记者|記者)$/u.test(match[0].slice(0, match[0].indexOf(run)));
  if (byReporter) return readReporters(run, agency, lexicon);
  const place = run.trim();
  const bracketed = /^[^。]{0,4}\(([^()]{2,60})\)/u.exec(head.slice(match[0].length))?.[1] ?? '';
  const people = (bracketedNames(bracketed, lexicon) ?? labelledNames(bracketed, lexicon).people).map((person) => ({
    ...person,
    ...(place ? { place } : {}),
  }));
  // "本报北京5月3日电": "this paper" is no agency
  const own = agency.startsWith('本');
  return {
    people,
    organizations: [],
    dateline: { ...(place ? { place } : {}), ...(own ? {} : { agency }) },
  };
}

/** "中新社北京5月3日电 (陈小明 李大同)": names without a label. */
function bracketedNames(text: string, lexicon: Lexicon): PersonCredited[] | undefined {
  const names = text.split(/[、 ]+/u).filter(Boolean);
  const fit = names.length > 0 && names.every((name) => isHanName(name, lexicon, true));
  return fit ? names.map((name) => ({ name, role: 'reporter' })) : undefined;
}

/** "本报讯(记者 李天明)上海日前…": reporters in a bracket, no place. */
function openingReporters(head: string, lexicon: Lexicon): CreditLine | undefined {
  const bracketed = /^[^。()]{0,16}\(([^()]{3,60})\)/u.exec(head)?.[1];
  const people = bracketed ? labelledNames(bracketed, lexicon).people : [];
  return people.length > 0 ? { people, organizations: [] } : undefined;
}

/** "林若宇台北", "張三、李四台北": the place is written right behind the last name. */
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

function readBracket(head: string, lexicon: Lexicon): CreditLine | undefined {
  const inside = (bracket.exec(head)?.groups?.inside ?? '').replace(/(?:\p{N}{1,2}月)?\s?\p{N}{1,2}日/u, ' ').trim();
  if (!inside) return undefined;
  const parts = inside.split(/[=＝\s]+/u).filter(Boolean);
  const agency = parts.at(-1) ?? '';
  const glued = /^(.{2,10})(時事|共同|ロイター|AFP|AP|聯合ニュース|聯合|新华社)$/u.exec(agency);
  if (parts.length === 1 && glued?.[1] && glued[2])
    return { ...emptyLine(), dateline: { place: glued[1], agency: glued[2] } };
  // "【AFP=時事】", "【パリAFP=時事】": one agency passes on another's story
  const [, town, wire] = /^(.{0,10}?)(AFP|AP|DPA|UPI|ロイター|新華社|タス)$/u.exec(parts.at(-2) ?? '') ?? [];
  if (wire) return { ...emptyLine(), dateline: { agency: `${wire}=${agency}`, ...(town ? { place: town } : {}) } };
  // "【ワシントン=山田太郎】", "【ワシントン共同=山田太郎】"
  const [first = '', name] = parts;
  const [, , sender] = /^(.{2,10})(時事|共同|ロイター|AFP|AP)$/u.exec(first) ?? [];
  const place0 = first.slice(0, first.length - (sender ?? '').length);
  if (lexicon.code === 'ja' && parts.length === 2 && place0 && name && inside.includes('=') && !isAgency(name))
    if (isHanName(name, lexicon, true) && /^[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}$/u.test(place0))
      return {
        people: [{ name, role: 'reporter', place: place0 }],
        organizations: [],
        ...(sender && { dateline: { place: place0, agency: sender } }),
      };
  if (!isAgency(agency)) return undefined;
  const place = parts.slice(0, -1).join(' ');
  return { ...emptyLine(), dateline: { agency, ...(place ? { place } : {}) } };
}

/** "共同", "ロイター", or any code: a place stands before it. */
function isAgency(name: string): boolean {
  return knownAgency(name) !== undefined || /^(?:共同|時事|ロイター|[A-Z]{2,4})$/u.test(name);
}

function readKorean(head: string, lexicon: Lexicon): CreditLine {
  const match = korean.exec(head);
  const { place, agency } = match?.groups ?? {};
  // "[헤럴드경제=김광우 기자] 정치권에서 …"
  if (!match || !place || !agency || /(?:기자|특파원)$/u.test(agency)) {
    // "[이데일리 김철수 기자] 정부가 …"
    const opening = /^[([【][^()[\]]{4,40}(?:기자|특파원)[)\]】]/u.exec(head)?.[0];
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
