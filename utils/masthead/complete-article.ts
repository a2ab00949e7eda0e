import { withoutSiteName } from '../article/find-headline.ts';
import { detectLanguage } from '../languages/detect.ts';
import type { Article, PageForm, Reading } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { endAtThread } from './end-at-thread.ts';
import { dayInAddress, earlierPrinted, findPublished, localDay } from './find-published.ts';
import { hostName } from './host-name.ts';
import { isArticlePage } from './is-article.ts';
import { ofOneStory } from './of-one-story.ts';
import { withoutArchive } from './without-archive.ts';

/** Paragraphs of the story that tell its language: more only costs time. */
const telling = 12;

/**
 * Adds to a reading what a masthead tells: whose page it is, its title without that name, its language, its day. The page
 * itself is not needed for it, only what Byline knows of languages and houses.
 */
export function completeArticle(page: Reading): Article {
  const { stated, form, insisted, ...reading } = ofOneStory(endAtThread(withoutArchive(page)));
  const { blocks, hostname, metadata } = reading;
  const { documentTitle } = stated;
  const texts = blocks.map(({ text }) => text);
  const headline = blocks.find(({ id }) => id === reading.headline);
  const names = [metadata.siteName, metadata.publisher];
  const host = hostName(hostname, names, documentTitle, texts, headline?.text);
  const prose = blocks
    .filter(({ zone, prose, tag }) => zone === 'body' && prose && tag !== 'pre')
    .map(({ text }) => text);
  const language = detectLanguage(prose.slice(0, telling).join(' ') || documentTitle, stated.language);
  const printed = findPublished(blocks, language, headline && indexOf(headline.id));
  const published = publishedOf(reading, stated.published, printed, language);
  return {
    ...reading,
    isArticle: insisted ? reading.column >= 0 : isArticle(reading, form, stated),
    host,
    title:
      stated.item ??
      headline?.text ??
      withoutSiteName(stated.headline ?? stated.title ?? documentTitle, [host, hostname]),
    language,
    ...(published && { published }),
  };
}

function isArticle(
  { url, metadata, blocks, boxes, bylines, headline }: Omit<Reading, 'stated' | 'form' | 'insisted'>,
  { kind, bodyNames, itemTypes, story }: PageForm,
  { published, documentTitle }: Reading['stated'],
): boolean {
  const found = story && { ...story, ...(headline && { headline: indexOf(headline) }) };
  const head = { ...metadata, ...(published && { published }), ...(kind && { kind }) };
  return isArticlePage({ url: new URL(url), head, found, blocks, boxes, bylines, bodyNames, itemTypes, documentTitle });
}

/** What the metadata states, unless the page prints another day and is to be believed; else what it prints, else its address. */
function publishedOf(
  { blocks, url }: Pick<Reading, 'blocks' | 'url'>,
  stated: string | undefined,
  printed: string | undefined,
  language: string,
): string | undefined {
  if (!stated) return printed ?? dayInAddress(url);
  const head = blocks.flatMap(({ zone, text }) => (zone === 'head' ? [text] : []));
  return earlierPrinted(stated, head, language) ?? localDay(stated, printed);
}
