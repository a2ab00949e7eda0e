import type { Article, Block } from '../model.ts';
import { linesOf } from './lines.ts';
import { isPhotoCredit } from './photo-credit.ts';
import { blockOf, closingBlocks, headBlocks, isCaption, openingBlocks } from './places.ts';
import { readNotice } from './read-notice.ts';
import { isShort, type Sign } from './sign.ts';

const longest = 700;

/**
 * Sentences that say that the text came from elsewhere, bare links to the original, copyright lines of others,
 * and disclaimers that the text is not the host's. They stand beside the headline or around the end.
 */
export function findNotices(article: Article): Sign[] {
  const head = headBlocks(article);
  const opening = openingBlocks(article, 3);
  const closing = closingBlocks(article, 12, 30).filter((block) => !opening.includes(block));
  const read = (blocks: readonly Block[], where: Sign['where']) =>
    linesOf(blocks, article.language).flatMap((line) => {
      const block = blockOf(article, line.block);
      if (!block || !isShort(line, longest) || isCaption(article, block) || isPhotoCredit(line.text)) return [];
      return readNotice(article, line, where);
    });
  // Releases end in pages of tables and contacts before they say which wire carried them.
  const far = article.blocks.filter(
    ({ zone, text }) => zone === 'tail' && text.length <= longestRelease && releases.test(text),
  );
  return [
    ...read(head, 'head'),
    ...read(opening, 'opening'),
    ...read(closing, 'closing'),
    ...read(far.filter((block) => !closing.includes(block)).slice(0, 6), 'closing'),
  ];
}

const longestRelease = 200;
/** "View source version on businesswire.com: https://…", "© 2026 Business Wire", "SOURCE Tolland Stone Corp" */
const releases =
  /business ?wire|pr ?newswire|globe ?newswire|accesswire|newsfile|cision|presseportal|^SOURCE:? \p{Lu}/iu;
