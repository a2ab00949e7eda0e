import type { CreditLine, PersonCredited, Role } from '../../../model.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { labelsIn } from './labels-in.ts';
import { namesOfValue } from './names-of-value.ts';

/** What labels say, and what stands before the first of them and behind the last. */
interface LabelledLine extends CreditLine {
  before: string;
  after: string;
}

/**
 * Names behind labels: "来源:新华网作者:温若霞", "本报记者 王丹 实习生 黄思滢 上海报道", "责任编辑:张三", "取材・文/山田太郎".
 * A value reaches to the next label or closing mark. In: NFKC text. Names followed by 摄 are of a picture and dropped.
 */
export function labelledNames(line: string, lexicon: Lexicon): LabelledLine {
  const text = line.replace(both, '');
  const found = labelsIn(text, lexicon);
  const read: LabelledLine = { people: [], organizations: [], before: text.slice(0, found[0]?.start), after: text };
  for (const [index, { label, start, end }] of found.entries()) {
    const next = found[index + 1];
    const value = wordsBehind(text.slice(end, next?.start), next !== undefined);
    const colon = /[:/|／]/u.test(text.slice(start, end));
    // "采写:南都记者 张林菲": what stands between two labels is the house
    if (
      next &&
      isReporterLabel(next.label.words) &&
      /^\p{Script=Han}/u.test(text.slice(next.end)) &&
      /^\p{Script=Han}{2,6}$/u.test(value) &&
      text.slice(start, end).includes(':')
    )
      continue;
    const closed = (/^[^)\]】。;|〕」』]{0,80}/u.exec(value)?.[0] ?? '').replace(/[\w.+-]{2,40}@[\w.-]{4,40}/gu, '');
    if (label.kind === 'source') {
      const name = colon ? sourceIn(closed) : undefined;
      if (name) read.source ??= { name };
    } else if (label.kind !== 'photo') {
      // "记者 戈小明 实习生 …": what two such labels hold is a name, however rare
      const held = next?.label.kind === label.kind && rare.test(text.slice(end - 1, next.start));
      const people = peopleOf(closed, label.kind, colon || held, lexicon);
      const outlet = houseBefore(text.slice(0, start));
      if (outlet) for (const person of people) person.outlet = outlet;
      const place = people.find((person) => person.place)?.place;
      // "本报记者 王丹 实习生 黄思滢 上海报道": a place binds leftwards
      if (place) for (const person of read.people) if (person.role === label.kind) person.place ??= place;
      read.people.push(...people);
      if (people.length > 0) read.after = text.slice(end + closed.length);
    } else if (read.people.length > 0) read.after = text.slice(end + closed.length);
  }
  return read;
}

const rare = /^ \p{Script=Han}{2,3} $/u;
/** "记者 王丹 文/摄": words and pictures are by the same. */
const both = /\s(?:文\s?[/、&]\s?[图圖摄攝影]|[图圖摄攝影]\s?[/、&]\s?文|摄影报道|攝影報導)$/u;

/** "每经记者:陈小明 每经编辑:…": the house written before the next label is not of this value. */
function wordsBehind(text: string, isLabelNext: boolean): string {
  return isLabelNext
    ? text.replace(/(?:\s\p{Script=Han}{1,6}|新华社|新華社|中新社|中央社|本报|本報|本网|人民日报)$/u, '')
    : text;
}

const isReporterLabel = (words: string) => /^(?:记者|記者|特约记者|首席记者|见习记者|实习记者)$/u.test(words);

/** "《海港日报》 2026年3月3日" → "海港日报": the first words of a value, if they are short; "Coral Times" is one name. */
function sourceIn(value: string): string | undefined {
  const name = value
    .split(/(?<!\p{Script=Latin})\s{1,3}(?=\S)|\s{1,3}(?=[^\p{Script=Latin}\s])|,/u)[0]
    ?.replace(/^《|》$/gu, '')
    .trim();
  return name && name.length <= 30 ? name : undefined;
}

/** "实习生王静茹对此文亦有贡献": who helped. */
const helping = /(?:对|對)(?:此|本)文(?:亦|也)?有(?:所)?(?:贡献|貢獻)$/u;

function peopleOf(value: string, role: Role, colon: boolean, lexicon: Lexicon): PersonCredited[] {
  const names = value.replace(helping, '');
  return namesOfValue(names, names === value ? role : 'contributor', colon, lexicon);
}

/** "新华社记者…": the house that the reporters work for; "本报记者" (our reporter) names none. */
function houseBefore(before: string): string | undefined {
  const house =
    /(?:^|[\s([【〔。、])((?:\p{Script=Han}{1,5}[社报報网網台臺]|\p{Script=Han}{2,4}新[闻聞]|财新|\p{Script=Han}{1,4}(?:周刊|週刊|客户端|[传傳]媒)))\s?$/u.exec(
      before,
    )?.[1];
  return house && !house.startsWith('本') ? house : undefined;
}
