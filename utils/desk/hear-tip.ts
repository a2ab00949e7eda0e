import type { Block, Box, Hearsay, Reading, Zone } from '../model.ts';
import { hostOf } from '../text/host-of.ts';
import { verdictOn } from './judge-page.ts';
import type { BringLanguage } from './with-languages.ts';

/**
 * Whether what a sentinel told of a page makes it a copy, by all that is known of languages and houses: its few lines are judged as
 * a page of their own. Takes as long as gathering the signs of a short page. In: the texts, and the page's address.
 */
export async function soundsCopied(said: Hearsay, address: string, bring: BringLanguage): Promise<boolean> {
  const { status } = await verdictOn(readingOfTip(said, address), bring);
  return status === 'syndicated' || status === 'partly';
}

function readingOfTip({ starts, ends, short, links, credited, origins, ...said }: Hearsay, address: string): Reading {
  const own = new Map(said.own);
  const title = own.get('title') ?? '';
  const siteName = own.get('og:site_name');
  const locale = own.get('og:locale');
  const [before = [], inside = [], after = []] = short;
  const headline = before.findLastIndex((text) => title.startsWith(text));
  const blocks: Block[] = [];
  const add = (text: string, zone: Zone) => {
    const cells = text.split('\t');
    const isBody = zone === 'body';
    const link = links.find(([words]) => cells.includes(words));
    blocks.push({
      id: `b${blocks.length}`,
      text: cells.join(' '),
      box: 0,
      zone,
      tag: 'p',
      links: link ? [{ text: link[0], href: `https://${link[1]}/-` }] : [],
      linkChars: link?.[0].length ?? 0,
      prose: isBody,
      visible: true,
      readable: isBody,
      shared: false,
      emphasised: false,
      ...(cells.length > 1 && { cells: cells.map((text) => ({ text, joint: 'space', kin: '' }) as const) }),
    });
  };
  // short paragraphs stand among the lines too
  const isParagraph = (text: string) =>
    starts.some((start) => text.startsWith(start)) || ends.some((end) => text.endsWith(end));
  const addLines = (lines: string[], zone: Zone) => {
    for (const text of lines) if (!isParagraph(text)) add(text, zone);
  };
  addLines(before.slice(Math.max(0, headline)), 'head');
  for (const text of starts) add(text, 'body');
  addLines(inside, 'body');
  for (const text of ends) if (!starts.some((start) => start.endsWith(text))) add(text, 'body');
  addLines(after, 'tail');
  const last = blocks.length - 1;
  const nothing = { names: '', media: 0, counters: 0, fields: 0, beside: false };
  const box: Box = { index: 0, parent: -1, tag: 'article', first: 0, last, ...nothing };
  return {
    url: address,
    hostname: hostOf(address),
    stated: { documentTitle: title, ...(locale && { language: locale }) },
    form: { bodyNames: '', itemTypes: [] },
    insisted: true, // whether it is an article nobody can tell from a few lines
    metadata: {
      authors: credited.map((name) => ({ name, from: 'meta:author' })),
      ...(siteName && { siteName }),
      ...(origins[0] && { canonical: origins[0] }),
      sources: [],
      copyright: [],
      declaresArticle: false,
      types: [],
      noindex: false,
    },
    blocks,
    boxes: [box],
    ...(headline >= 0 && { headline: 'b0' }),
    bylines: [],
    counters: [],
    column: 0,
  };
}
