import { isLabel } from '../grammar/labels.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import { lexiconFor } from '../grammar/words/lexicon.ts';
import { plainLower } from '../grammar/words/plain-lower.ts';
import { photographStems } from '../languages/everywhere/everywhere.ts';
import { vocabularyFor } from '../languages/vocabulary.ts';
import type { Article, PersonCredited, Sign } from '../model.ts';
import { oncePerObject } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';
import { blockOf } from './places.ts';

/**
 * Takes from bylines those whom their own row names as makers of pictures: 'Texto' | 'Ana Ruiz' | 'Fotos' | 'Leo Sand', or
 * 'Ana Ruiz' | 'Words' | 'Leo Sand' | 'Graphics'. Their names are often marked as authors' like all the others. Who took the
 * photographs stays, as that; who drew or filmed goes. Signs in, signs out; a sign that names nobody else goes too.
 */
export function withoutPictureMakers(article: Article, signs: readonly Sign[]): Sign[] {
  return signs.flatMap((sign) => {
    const { people } = sign.line;
    const made = people.length ? madeBy(article, sign) : undefined;
    if (!made?.size) return [sign];
    const left = people.flatMap((person) => asMaker(person, made.get(person.name.toLowerCase())));
    if (left.length === people.length && left.every((person, i) => person === people[i])) return [sign];
    return left.length ? [{ ...sign, line: { ...sign.line, people: left } }] : [];
  });
}

type Made = 'text' | 'photographs' | 'pictures';

function asMaker(person: PersonCredited, made: Made | undefined): PersonCredited[] {
  if (!made || made === 'text' || person.role !== 'reporter') return [person];
  return made === 'photographs' ? [{ ...person, role: 'photographer' }] : [];
}

/** What each of the people made, by name in lower case, as the rows of a sign's block say. Text counts most. */
function madeBy(article: Article, { evidence }: Sign): Map<string, Made> {
  const found = new Map<string, Made>();
  const block = blockOf(article, evidence.block ?? '');
  const elements = article.bylines.filter((element) => element.block === evidence.block);
  const rows = [block?.cells, ...elements.map(({ cells }) => cells)].flatMap((cells) =>
    cells ? [cells.map(({ text }) => text)] : [],
  );
  if (block && block.text.length <= longestRow) rows.push(block.text.split(parting));
  for (const row of rows)
    for (const [name, made] of readRow(row, article.language)) if (found.get(name) !== 'text') found.set(name, made);
  return found;
}

/** Longer than this a text is no row. */
const longestRow = 240;
/** 'Text: Ana Ruiz, Foto: Leo Sand', 'Ana Ruiz (Text) / Leo Sand (Fotos)' */
const parting = /\s?[|•·/／;,:：()（）]\s?/u;

type RowPart = { name: string } | { label: Made } | 'other' | 'joint';

/** Names with what the label before them says or, where the row begins with a name and ends with a label, the one behind. */
function readRow(row: readonly string[], language: string): [string, Made][] {
  const parts = row.map((text) => readPart(text.trim(), language)).filter((part) => part !== 'joint');
  const [first, last] = [parts[0], parts.at(-1)];
  const isBehind = typeof first === 'object' && 'name' in first && typeof last === 'object' && 'label' in last;
  const made: [string, Made][] = [];
  let label: Made | undefined;
  for (const part of isBehind ? parts.toReversed() : parts) {
    if (part === 'other') label = undefined;
    else if ('label' in part) label = part.label;
    else if (label) made.push([part.name, label]);
  }
  return made;
}

/** 'Fotos:', 'und Leo Sand', 'and' */
function readPart(text: string, language: string): RowPart {
  const plain = plainLower(text.replace(/\s?[:：]$/u, ''));
  const { and } = lexiconFor(language);
  if (!/[\p{L}\p{N}]/u.test(plain) || and.has(plain)) return 'joint';
  const label = creditLabelsIn(language)(plain);
  if (label) return { label };
  const [, joint = '', rest = ''] = /^(\S+) (.+)$/u.exec(text) ?? [];
  const name = and.has(plainLower(joint)) ? rest : text;
  return text.length <= longestName && isPersonName(name, language) ? { name: name.toLowerCase() } : 'other';
}

const longestName = 60;

const creditLabelsIn = (language: string) => labelsFor(vocabularyFor(language));

/** Reads 'Fotos', 'Fotos von', 'Video by' as labels of pictures, and other labels as labels of text. */
const labelsFor = oncePerObject(({ code, credits }: ReturnType<typeof vocabularyFor>) => {
  const pictures = new Set(credits.photoLabels.map((words) => plainLower(words).replace(/[:：=・／]$/u, '')));
  const { bylineWords } = lexiconFor(code);
  return (plain: string): Made | undefined => {
    const [, bare = plain, by = ''] = /^(.+) (\S+)$/u.exec(plain) ?? [];
    const picture = pictures.has(plain) ? plain : pictures.has(bare) && bylineWords.has(by) ? bare : undefined;
    if (picture) return photographs.test(picture) ? 'photographs' : 'pictures';
    return isLabel(plain, code) ? 'text' : undefined;
  };
});

const photographs = new RegExp(oneOf(photographStems), 'u');
