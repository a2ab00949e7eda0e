import { labelsOf, opensWithBy } from '../grammar/labels.ts';
import { lexiconFor } from '../grammar/words/lexicon.ts';
import { plainLower } from '../grammar/words/plain-lower.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import type { Block, Role, Sign } from '../model.ts';
import { once } from '../text/once.ts';
import type { PageLines } from './page-lines.ts';
import { headBlocks, openingBlocks } from './places.ts';

/** Behind a label a list of names is no longer. */
const longestNames = 90;
const longestLine = 300;

/** The names, in lower case, that words for pictures or films stand beside. */
interface Made {
  role: Role;
  names: string;
  /** The word is a job behind the name. */
  isJob?: boolean;
}

const roles = once(
  () =>
    new Map<string, Role>([
      ...longLists().filmWords.map((word) => [word, 'producer'] as const),
      ...[...longLists().pictureWords, ...longLists().pictureJobs].map((word) => [word, 'photographer'] as const),
    ]),
);
const isPictureJob = (word: string) => longLists().pictureJobs.includes(word);
const longestFirst = once(() => [...roles().keys()].sort((a, b) => b.length - a.length));

/**
 * Gives those in bylines their role who took the pictures or made the film, and no more, as cells and lines around the byline tell:
 * 'Ana Ruiz' 'Leo Sand' 'fotograf', 'Penulis: Ana Sari | Fotografer: Leo Putra' below the story. Layouts mark them as authors. Who
 * is also named behind a word for "by", or whom nobody else is named beside in the `near` signs, stays a reporter.
 */
export function withPicturesTold(page: PageLines, signs: readonly Sign[], near: readonly Sign[]): Sign[] {
  const { language } = page.article;
  if (!signs.some(({ line }) => line.people.length > 0)) return [...signs];
  const made = [...madeAbove(page), ...madeBelow(page)];
  // 'Ana Ruiz' 'Reporter' 'Leo Sand' 'Photographer', line by line: nobody but the page's marks says that Leo reported
  const wrote = (name: string, isJob = false) =>
    signs.some((sign) => (sign.fromElement || !isJob) && isWriter(sign.evidence.text, name, language));
  const role = new Map<string, Role>();
  for (const { name } of signs.flatMap(({ line }) => line.people)) {
    const found = made.find(({ names }) => holds(names, plainLower(name)));
    if (found && !wrote(name, found.isJob)) role.set(name, found.role);
  }
  const others = near.some(({ line }) => line.people.some((one) => one.role === 'reporter' && !role.has(one.name)));
  if (!others || !role.size) return [...signs];
  return signs.map((sign) => ({
    ...sign,
    line: { ...sign.line, people: sign.line.people.map((one) => ({ ...one, role: role.get(one.name) ?? one.role })) },
  }));
}

/** Whether a name stands in a list of names as words of their own; scripts without spaces have none. */
function holds(names: string, name: string): boolean {
  const at = names.indexOf(name);
  if (at < 0 || name === '') return false;
  const isLetter = (letter = '') => /\p{Lu}|\p{Ll}|\p{M}/u.test(letter);
  return !isLetter(names[at - 1]) && !isLetter(names[at + name.length]);
}

/** 'By Leo Sand' names a writer; 'By Ana Ruiz | photos | Leo Sand' does not. */
function isWriter(text: string, name: string, language: string): boolean {
  if (!opensWithBy(text, language)) return false;
  const plain = plainLower(text);
  const at = plain.indexOf(plainLower(name));
  return (
    at >= 0 &&
    !plain
      .slice(0, at)
      .split(/[^\p{L}\p{M}'.]+/u)
      .some((word) => roles().has(word) || lexiconFor(language).photoWords.has(word))
  );
}

/** What the rows beside the headline say, cell by cell. */
function madeAbove({ article, isCaption }: PageLines): Made[] {
  const { bylines, language } = article;
  const { photoWords } = lexiconFor(language);
  const blocks = [...headBlocks(article), ...openingBlocks(article, 1)].filter((block) => !isCaption(block));
  const isMarked = ({ id }: Block) => bylines.some(({ block }) => block === id);
  const cells = blocks.flatMap((block) => {
    const texts = block.cells?.map(({ text }) => text) ?? [block.text];
    return texts.map((text, i) => ({
      text,
      block,
      isLast: i === texts.length - 1,
      isFirst: i === 0,
      of: texts.length,
    }));
  });
  return cells.flatMap(({ text, block, isLast, isFirst, of }, i): Made[] => {
    const [before, after] = [cells[i - 1], cells[i + 1]];
    // 'Illustrations by' 'Leo Sand'
    const said = word(text);
    const bare = said.replace(/ \p{L}{1,4}$/u, '');
    const role = roles().get(said) ?? roles().get(bare) ?? (photoWords.has(bare) ? 'producer' : undefined);
    if (!role) {
      const labelled = isMarked(block) || of > 1 ? behindLabel(text, language) : undefined;
      return labelled ? [labelled] : [];
    }
    // a tab beside the byline, 'Fotos', begins with a capital
    const isBehind = /^[,(]|^\p{Ll}/u.test(text) || isPictureJob(word(text)) || (isLast && of === 2);
    const opens = isFirst || labelsFirst(block, language);
    if (/[:：/／|]$/u.test(text) || (opens && !isLast))
      return after ? [{ role, names: plainLower(after.text.slice(0, longestNames)) }] : [];
    const isJob = isPictureJob(word(text));
    return isBehind && before ? [{ role, names: plainLower(before.text.slice(0, longestNames)), isJob }] : [];
  });
}

/** Whether the row sets its words before the names: 'Piše' 'Ana Horvat' 'Snima' 'Leo Babić'. */
const labelsFirst = ({ cells }: Block, language: string) =>
  cells?.[0] !== undefined && labelsOf(language).isWhole(plainLower(cells[0].text.trim()));

/** What a line of credits below the story says that names who wrote as well: 'Penulis: Ana Sari | Fotografer: Leo Putra'. */
function madeBelow({ article, closing, isCaption }: PageLines): Made[] {
  const { language } = article;
  return closing(1, 3)
    .filter((block) => !isCaption(block) && block.text.length <= longestLine && opensWithBy(block.text, language))
    .flatMap(({ text }) => text.split(/\s?[|•·;]\s|\.\s/u))
    .flatMap((part) => behindLabel(part, language) ?? []);
}

/** Whether a text opens with a word for pictures or films and its colon: '攝影／ 王小明'. */
export const saysWhoPictured = (text: string): boolean => {
  const plain = plainLower(text);
  return longestFirst().some((one) => plain.startsWith(one) && /^\s?[:：/／|]/u.test(plain.slice(one.length)));
};

/** 'Fotos: Leo Sand und Ana Ruiz', '映像部佐藤健' → what stands behind the words, up to the next label. */
function behindLabel(text: string, language: string): Made | undefined {
  const plain = plainLower(text.trim()).slice(0, longestNames);
  // 'Illustration by Leo Sand'
  const opening = /^\p{L}*/u.exec(plain)?.[0] ?? '';
  const label =
    longestFirst().find((one) => plain.startsWith(one)) ?? (lexiconFor(language).photoWords.has(opening) && opening);
  if (!label) return undefined;
  const rest = plain.slice(label.length);
  const isParted = /^\s?[:：/／|=]/u.test(rest) || /\p{Lo}$/u.test(label) || /^\s(?=\p{L})/u.test(rest);
  const [end = rest.length] = labelsOf(language)
    .inside(rest)
    .filter((at) => at > 0);
  return isParted ? { role: roles().get(label) ?? 'producer', names: rest.slice(0, end) } : undefined;
}

/** ', fotograaf' → 'fotograaf' */
const word = (text: string) => plainLower(text).replace(/^[\s,;(|/–—-]+|[\s,;:：/／|)–—-]+$/gu, '');
