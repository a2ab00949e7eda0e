import { withoutSiteName } from '../article/find-headline.ts';
import { detectLanguage } from '../languages/detect.ts';
import type { Article, Reading } from '../model.ts';
import { findPublished, localDay } from './find-published.ts';
import { hostName } from './host-name.ts';

/** Paragraphs of the story that tell its language: more only costs time. */
const telling = 12;

/**
 * Adds to a reading what a masthead tells: whose page it is, its title without that name, its language, its day. The page
 * itself is not needed for it, only what Byline knows of languages and houses.
 */
export function completeArticle({ stated, ...reading }: Reading): Article {
  const { blocks, hostname, metadata } = reading;
  const { documentTitle } = stated;
  const texts = blocks.map(({ text }) => text);
  const host = hostName(hostname, [metadata.siteName, metadata.publisher], documentTitle, texts);
  const headline = blocks.find(({ id }) => id === reading.headline);
  const prose = blocks.filter((block) => block.zone === 'body' && block.prose).map(({ text }) => text);
  const language = detectLanguage(prose.slice(0, telling).join(' ') || documentTitle, stated.language);
  const printed = findPublished(blocks, language);
  const published = stated.published ? localDay(stated.published, printed) : printed;
  return {
    ...reading,
    host,
    title: headline?.text ?? withoutSiteName(stated.headline ?? stated.title ?? documentTitle, [host, hostname]),
    language,
    ...(published && { published }),
  };
}
