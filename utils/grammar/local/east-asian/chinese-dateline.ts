import type { CreditLine } from '../../../model.ts';
import { emptyLine } from '../../to-credits.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { partNameFromPlace } from './han-name.ts';
import { labelledNames } from './labelled-names.ts';
import { parseEastAsian } from './parse-east-asian.ts';
import { hanNames } from './part-slash.ts';
import { reporters } from './reporters.ts';

/** "新华社北京5月6日电", "央广网滨州6月9日消息", "(中央社記者林若宇台北19日電)", "(路透巴黎23日電)". Not: "据海角网9月9日报道", which tells what another had. */
const chinese =
  /^[([【〔]?(?![据據])(?<agency>[\p{Script=Han}A-Za-z]{0,8}?(?:社|网|網|报|報|台|臺|路透|新[闻聞](?![网網社])|客户端|在线|[A-Z]{3,5}))(?:记者|記者)?(?<run>[\p{Script=Han}、 ]{0,16}?)\s?(?:[\p{N}一二三四五六七八九十]{1,3}月)?[\p{N}一二三四五六七八九十]{1,3}日(?:综合|綜合)?(?:专|專|外)?(?:电|電|讯|訊|消息|报道|報導)/u;
/** "(记者 张三)" behind the day, or "记者张三报道:". */
const behindDay = /^[^。]{0,4}\(([^()]{2,60})\)|^ ?([记記]者[^。:()]{2,16}[报報][道導])/u;
/** The last letter of a Chinese dateline that came by wire: "…5月6日電". */
export const wired = '[電电]';

/** The dateline that a story in Chinese opens with, and the reporters in it or in a bracket behind it. Undefined if there is neither. */
export function readChineseDateline(head: string, lexicon: Lexicon): CreditLine | undefined {
  const match = chinese.exec(head);
  const { agency = '', run = '' } = match?.groups ?? {};
  if (!match) return openingReporters(head);
  const byReporter = /(?:记者|記者)$/u.test(match[0].slice(0, match[0].indexOf(run)));
  if (byReporter) return readReporters(run, agency, lexicon);
  const place = run.trim();
  const [, inBracket, bracketed = inBracket ?? ''] = behindDay.exec(head.slice(match[0].length)) ?? [];
  // "中新社北京5月3日电 (陈小明 李大同)": names without a label
  const named = reporters(hanNames(bracketed, lexicon));
  const people = (named[0] ? named : labelledNames(bracketed, lexicon).people).map((person) => ({
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

/** "本报讯(记者 李天明)上海日前…", "〔記者林若宇/台北報導〕立法院…", "珊瑚時報【林若宇/台北報導】": where the bracket with the reporters may stand. */
const opening = [
  /^[^。()]{0,24}(?<run>\([^()]{3,60}\))/u,
  /^(?<agency>\p{Script=Han}{2,5}[報报社網网])?(?<run>[([【〔][^()[\]【】〔〕。]{3,60}[)\]】〕])/u,
];

function openingReporters(head: string): CreditLine | undefined {
  for (const bracket of opening) {
    const { run = '', agency } = bracket.exec(head)?.groups ?? {};
    const { people } = parseEastAsian(run, 'zh', false);
    if (people.length > 0) return { people, organizations: [], ...(agency && { dateline: { agency } }) };
  }
  return undefined;
}

/** "林若宇台北", "張三、李四台北": the place is written right behind the last name. */
function readReporters(run: string, agency: string, lexicon: Lexicon): CreditLine {
  const names = run.split(/[、 ]/u).filter(Boolean);
  const last = partNameFromPlace(names.pop() ?? '');
  if (!last) return { ...emptyLine(), dateline: { agency } };
  const place = last[1];
  const listed = labelledNames(`记者 ${names.join('、')}`, lexicon).people;
  const people = reporters([...listed.map(({ name }) => name), last[0]], { place });
  return { people, organizations: [], dateline: { place, agency } };
}
