import type { Role } from '../../model.ts';
import type { Lexicon } from '../lexicon.ts';
import type { CreditLine, PersonCredited } from '../line.ts';
import { isHanName, partNameFromPlace } from './han-name.ts';
import { isKoreanName } from './korean-names.ts';

type Label = { words: string; kind: Role | 'source' | 'photo'; colon: boolean };

const known = new WeakMap<Lexicon, { labels: Map<string, Label>; pattern: RegExp }>();

/**
 * Names behind labels: "来源:新华网作者:温素霞", "本报记者 王丹 实习生 黄佶滢 上海报道", "责任编辑:张三", "取材・文/山田太郎".
 * A value reaches to the next label or closing mark. In: NFKC text. Names followed by 摄 are of a picture and dropped.
 */
export function labelledNames(text: string, lexicon: Lexicon): CreditLine & { end: number } {
  const { labels, pattern } = labelsOf(lexicon);
  const found = [...text.matchAll(pattern)].filter((match) => {
    const label = labels.get(match[1] ?? '');
    return label && mayStand(text, match.index, label);
  });
  const line: CreditLine & { end: number } = { people: [], organizations: [], end: 0 };
  for (const [index, match] of found.entries()) {
    const label = labels.get(match[1] ?? '');
    if (!label) continue;
    const from = match.index + match[0].length;
    const next = found[index + 1]?.index ?? text.length;
    // "每经记者:陈小明 每经编辑:…": the house written before the next label is not of this value
    const value = text
      .slice(from, next)
      .replace(
        next < text.length ? /(?:\s\p{Script=Han}{1,6}|新华社|新華社|中新社|中央社|本报|本報|本网|人民日报)$/u : /$^/u,
        '',
      );
    // "采写:南都记者 张林菲": what stands between two labels is the house
    const bridge = /^(?:记者|記者|特约记者|首席记者|见习记者|实习记者)$/u.test(found[index + 1]?.[1] ?? '');
    if (bridge && /^\p{Script=Han}{2,6}$/u.test(value) && /[:：]/u.test(match[0])) continue;
    const closed = (/^[^)\]】。;|〕」』]{0,80}/u.exec(value)?.[0] ?? '').replace(/[\w.+-]{2,40}@[\w.-]{4,40}/gu, '');
    const colon = /[:/|／]/u.test(match[0]);
    if (label.kind === 'source') {
      const name = closed
        .split(/\s{1,3}(?=\S)|,/u)[0]
        ?.replace(/^《|》$/gu, '')
        .trim();
      if (colon && name && name.length <= 30) line.source ??= { name };
    } else if (label.kind !== 'photo') {
      // "实习生王金茹对此文亦有贡献"
      const helped = helping.exec(closed)?.[0];
      const people = readValue(
        helped ? closed.slice(0, -helped.length) : closed,
        helped ? 'contributor' : label.kind,
        colon,
        lexicon,
      );
      const outlet = houseBefore(text.slice(0, match.index));
      if (outlet) for (const person of people) person.outlet = outlet;
      const place = people.find((person) => person.place)?.place;
      // "本报记者 王丹 实习生 黄佶滢 上海报道": a place binds leftwards
      if (place) for (const person of line.people) if (person.role === label.kind) person.place ??= place;
      line.people.push(...people);
      if (people.length > 0) line.end = from + closed.length;
    }
  }
  return line;
}

/** A label without its colon is a word like any other: it has to open the line, a bracket or a stretch ("本报记者 王丹", "新华社记者…"). */
function mayStand(text: string, at: number, label: Label): boolean {
  // "陳大文/": one character is part of a name more often than a label
  if (label.words.length === 1 && /\p{Lo}$/u.test(text.slice(0, at))) return false;
  if (label.kind === 'source' || label.colon) return true;
  const before = text.slice(Math.max(0, at - 6), at);
  // "界面新闻记者 …", "本报驻德国特约记者 …": the house stands before it, written together
  return (
    /[\s([【〔,、。;/|:>·]$|[社报報网網讯訊台刊]$/u.test(before) ||
    /(?:^|[\s([【〔])[\p{Script=Han}·]{0,14}$/u.test(text.slice(0, at))
  );
}

/** "新华社记者…": the house that the reporters work for; "本报记者" (our reporter) names none. */
function houseBefore(before: string): string | undefined {
  const house =
    /(?:^|[\s([【〔。、])((?:\p{Script=Han}{1,5}[社报報网網台臺]|\p{Script=Han}{2,4}新[闻聞]|财新|\p{Script=Han}{2,4}(?:周刊|週刊|客户端)))\s?$/u.exec(
      before,
    )?.[1];
  return house && !house.startsWith('本') ? house : undefined;
}

const helping = /(?:对|對)(?:此|本)文(?:亦|也)?有(?:所)?(?:贡献|貢獻)$/u;

/** "网易科学人栏目组 胖胖": a desk before the first name. */
const house = /(?:组|組|社|报|報|网|網|中心|工作室|团队|團隊|部|编辑部)$/u;

function readValue(value: string, role: Role, colon: boolean, lexicon: Lexicon): PersonCredited[] {
  const names: string[] = [];
  let place: string | undefined;
  for (const piece of pieces(value, lexicon.code)) {
    const reported = /^(.{0,8}?)(?:综合|綜合|即時|专题|连线|采访)?(?:报道|報導|報道|发自|電|电)$/u.exec(piece);
    let word = (reported?.[1] ?? piece).replace(/^\((.*)$/u, '$1');
    // "陳小明台北報導": the place is written right behind the name
    const glued = reported && lexicon.code === 'zh' && names.length === 0 ? partNameFromPlace(word) : undefined;
    if (glued && word.length > 4) [word, place] = glued;
    if (/[摄攝]$/u.test(piece)) return [];
    const valid = lexicon.code === 'ko' ? isKoreanName(word, lexicon) : isHanName(word, lexicon, !colon);
    if (colon && word.length > 2 && house.test(word)) continue;
    if (valid && !(reported && names.length > 0)) names.push(word);
    else if (reported && names.length > 0 && /^[\p{Script=Han}]{2,6}$/u.test(word)) place = word;
    else break;
    if (reported) break;
  }
  return names.map((name) => ({ name, role, ...(place ? { place } : {}) }));
}

/** Chinese names are parted by spaces as well; a Japanese or foreign name may hold one. */
function pieces(value: string, code: string): string[] {
  const text = value.replace(/\p{N}{4,}.*$|[\s_]\p{Lu}{1,4}\p{N}.*$/u, '').trim();
  const joints =
    code === 'zh' && !/\p{Script=Latin}/u.test(text)
      ? /[、,，/／\s&;；]+|(?<=\p{Script=Han}{2})[和与與及](?=\p{Script=Han}{2})/u
      : /[、,，/／&;；]+/u;
  return text
    .split(joints)
    .map((piece) => piece.replace(/^(?:論説|編集)委員[・ ]?|(?:记者|記者|特派員|氏|さん)$/gu, '').trim())
    .filter(Boolean)
    .slice(0, 12);
}

function labelsOf(lexicon: Lexicon): { labels: Map<string, Label>; pattern: RegExp } {
  const ready = known.get(lexicon);
  if (ready) return ready;
  const labels = new Map<string, Label>();
  const add = (words: string, kind: Label['kind'], colon: boolean) => {
    const former = labels.get(words);
    if (former) former.colon &&= colon;
    else labels.set(words, { words, kind, colon });
  };
  for (const { words, role, colon } of lexicon.credits.roleWords) {
    for (const word of words.split(/[()|]/u).filter(Boolean)) add(word.normalize('NFKC'), role, Boolean(colon));
  }
  for (const word of lexicon.credits.sourceLabels) add(word.normalize('NFKC'), 'source', true);
  for (const word of lexicon.credits.photoLabels) add(word.normalize('NFKC'), 'photo', !word.endsWith('・'));
  const all = [...labels.values()].sort((a, b) => b.words.length - a.words.length);
  const source = all
    .map(
      ({ words, colon }) =>
        words
          .replace(/[/·・]/gu, '\\$&')
          .replaceAll('\\·', '·')
          .replaceAll('\\・', '・') + (colon ? '(?=\\s?[:/=|])' : ''),
    )
    .join('|');
  const built = { labels, pattern: new RegExp(`(${source})\\s?[:/=|]?\\s?`, 'gu') };
  known.set(lexicon, built);
  return built;
}
