import type { Article, Block, Box, BylineElement, Counter, Metadata, Zone } from '../../utils/model.ts';
import { block } from './blocks.ts';
import { paragraphs } from './story.ts';

/** A line of a plain page: its text, or with what is unlike an ordinary paragraph; `boxed` is said of the box around it. */
export type Line = string | (Partial<Block> & { text: string; boxed?: Partial<Box> });

export interface PlainPage {
  url?: string;
  language?: string;
  headline?: string;
  /** Above the headline. */
  above?: readonly Line[];
  /** Between the headline and the story. */
  head?: readonly Line[];
  body?: readonly Line[];
  tail?: readonly Line[];
  /** Boxes around several lines, by the texts of the first and the last of them; outer ones first. */
  groups?: readonly (readonly [first: string, last: string, box?: Partial<Box>])[];
  metadata?: Partial<Metadata>;
  counters?: readonly Counter[];
  /** What the page marks as bylines: the text of a line, and the mark. */
  marked?: readonly (readonly [text: string, from: string, more?: Partial<BylineElement>])[];
  isArticle?: boolean;
}

const noMetadata: Metadata = {
  authors: [],
  sources: [],
  copyright: [],
  declaresArticle: true,
  types: ['newsarticle'],
  noindex: false,
};

/** An article as plain records, without a page. Each line is a block in a box of its own, all of them in the article's column. */
export function plainArticle({
  url = 'https://pelican-post.example/news/breakwater-vote/',
  language = 'en',
  headline = 'Port Ellery votes to rebuild its breakwater',
  above = [],
  head = [],
  body = paragraphs,
  tail = [],
  groups = [],
  metadata,
  counters = [],
  marked = [],
  isArticle = true,
}: PlainPage): Article {
  const parts: readonly (readonly [Zone, readonly Line[]])[] = [
    ['head', [...above, { text: headline, tag: 'h1', prose: false }, ...head]],
    ['body', body],
    ['tail', tail],
  ];
  const lines = parts.flatMap(([zone, some]) => some.map((line) => ({ zone, line })));
  const range = { first: 0, last: lines.length - 1 };
  const empty = { names: '', media: 0, counters: 0, fields: 0, beside: false };
  const boxes: Box[] = [
    { ...empty, ...range, index: 0, parent: -1, tag: 'body' },
    { ...empty, ...range, index: 1, parent: 0, tag: 'article' },
  ];
  const textAt = lines.map(({ line }) => (typeof line === 'string' ? line : line.text));
  const boxAt = lines.map(({ line }, i) => {
    const open = (at: number) => boxes.findLast((box) => box.first <= at && at <= box.last)?.index ?? -1;
    for (const [first, last, box] of groups)
      if (textAt.indexOf(first) === i)
        boxes.push({
          ...{ ...empty, tag: 'div', index: boxes.length, parent: open(i) },
          ...{ first: i, last: textAt.lastIndexOf(last), ...box },
        });
    const { tag = 'p', boxed = {} } = typeof line === 'string' ? {} : line;
    boxes.push({ ...empty, index: boxes.length, parent: open(i), tag, first: i, last: i, ...boxed });
    return boxes.length - 1;
  });
  const blocks = lines.map(({ zone, line }, i) => {
    const { boxed, ...more } = typeof line === 'string' ? { text: line, boxed: {} } : line;
    const links = more.links ?? [];
    const linkChars = links.reduce((sum, { text }) => sum + text.length, 0);
    return block(more.text, {
      id: `b${i}`,
      box: boxAt[i] as number,
      zone,
      prose: more.text.length > 80,
      linkChars,
      ...more,
    });
  });
  const { hostname } = new URL(url);
  return {
    url,
    hostname,
    host: 'Pelican Post',
    title: headline,
    language,
    isArticle,
    metadata: { ...noMetadata, ...metadata },
    blocks,
    boxes,
    headline: `b${above.length}`,
    bylines: marked.map(([text, from, more]) => ({
      text,
      from,
      block: blocks.find((one) => one.text.includes(text))?.id ?? '',
      links: [],
      ...more,
    })),
    counters: [...counters],
    column: 1,
  };
}

/** A line that is one link. */
export const linkLine = (text: string, href: string, more: Partial<Block> = {}): Line => ({
  text,
  links: [{ text, href }],
  ...more,
});
