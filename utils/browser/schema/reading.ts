import { blockWidth, boxWidth, unpackReading } from '../../article/pack-reading.ts';
import {
  type Block,
  type Box,
  type BylineElement,
  boilerplateKinds,
  type Cell,
  type Counter,
  type Link,
  type Metadata,
  type PackedReading,
  type PageForm,
  type Reading,
  type Stated,
  type StatedAuthor,
} from '../../model.ts';
import {
  anyOf,
  type Check,
  isBoolean,
  isCount,
  isNumber,
  isText,
  listOf,
  mostRecords,
  optional,
  record,
  textUpTo,
} from './check.ts';

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= -1;
const isId: Check<string> = (value): value is string => typeof value === 'string' && /^b\d{1,7}$/.test(value);
const isName = textUpTo(10_000);

const isLink = record<Link>({ text: isText, href: isText });
const isCell = record<Cell>({
  text: isText,
  joint: anyOf('apart', 'space', 'glued'),
  href: optional(isText),
  kin: isText,
});

export const isBlock = record<Block>({
  id: isId,
  text: isText,
  box: isCount,
  zone: anyOf('head', 'body', 'tail', 'outside'),
  tag: isName,
  links: listOf(isLink),
  linkChars: isCount,
  prose: isBoolean,
  visible: isBoolean,
  readable: isBoolean,
  shared: isBoolean,
  emphasised: isBoolean,
  cells: optional(listOf(isCell)),
});

// their places in the list are counted when they are unpacked
const isBox = record<Omit<Box, 'index'>>({
  parent: isIndex,
  tag: isName,
  names: textUpTo(1_000),
  first: isCount,
  last: isIndex,
  media: isCount,
  counters: isCount,
  fields: isCount,
  beside: isBoolean,
  furniture: optional(record({ kind: anyOf(...boilerplateKinds), theme: isName })),
});

const isMetadata = record<Metadata>({
  authors: listOf(
    record<StatedAuthor>({
      name: isText,
      from: isName,
      type: optional(anyOf('person', 'organization')),
      jobTitle: optional(isText),
      outlet: optional(isText),
    }),
  ),
  publisher: optional(isText),
  canonical: optional(isText),
  ogUrl: optional(isText),
  siteName: optional(isText),
  sources: listOf(record({ value: isText, from: isName })),
  copyright: listOf(isText),
  dateline: optional(isText),
  declaresArticle: isBoolean,
  types: listOf(isText),
  noindex: isBoolean,
  generator: optional(isText),
});

const hasShape = record<Reading>({
  url: isText,
  hostname: isText,
  stated: record<Stated>({
    documentTitle: isText,
    item: optional(isText),
    title: optional(isText),
    headline: optional(isText),
    published: optional(isText),
    language: optional(isText),
  }),
  form: record<PageForm>({
    kind: optional(isText),
    bodyNames: isText,
    itemTypes: listOf(isText),
    story: optional(record({ first: isIndex, last: isIndex, prose: isNumber })),
  }),
  insisted: optional(isBoolean),
  metadata: isMetadata,
  blocks: listOf(isBlock),
  boxes: listOf(isBox as Check<Box>),
  headline: optional(isId),
  bylines: listOf(
    record<BylineElement>({
      text: isText,
      cells: optional(listOf(isCell)),
      block: isId,
      from: isName,
      links: listOf(isLink),
    }),
  ),
  counters: listOf(record<Counter>({ src: isText, block: optional(isId) })),
  column: isIndex,
});

/** Whether it may be unpacked: rows of numbers of a bearable length. What they stand for is looked at when they are. */
export const isPacked = record<Pick<PackedReading, 'words' | 'texts' | 'blockRows' | 'boxRows'>>({
  words: listOf(isText),
  texts: listOf(isText),
  blockRows: listOf(isNumber, blockWidth * mostRecords),
  boxRows: listOf(isNumber, boxWidth * mostRecords),
}) as Check<PackedReading>;

/**
 * Whether what a tab sent is a reading that may be judged: of the right shape, and such that whoever follows its numbers comes to an
 * end. A tab whose process was taken over may send anything.
 */
export const isReading: Check<Reading> = (value): value is Reading => {
  if (!hasShape(value) || !URL.canParse(value.url)) return false;
  const { blocks, boxes, column } = value;
  return (
    column < boxes.length &&
    blocks.every(({ box }) => box < boxes.length) &&
    boxes.every(({ parent, last }, i) => parent < i && last < blocks.length)
  );
};

/** The reading that a tab sent. Throws where it is none that may be judged. */
export function openReading(packed: PackedReading): Reading {
  const reading = unpackReading(packed);
  if (!isReading(reading)) throw new Error('Refused');
  return reading;
}
