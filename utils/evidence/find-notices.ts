import { releaseMarks } from '../languages/en/origin-forms.ts';
import type { Sign } from '../model.ts';
import { linesOf, type PageLine } from './lines.ts';
import type { PageLines } from './page-lines.ts';
import { blockOf, headBlocks, openingBlocks } from './places.ts';
import { readNotice } from './read-notice.ts';
import { isShort } from './sign.ts';

const longest = 700;

/**
 * Sentences that say that the text came from elsewhere, bare links to the original, copyright lines of others,
 * and disclaimers that the text is not the host's. They stand beside the headline or around the end.
 */
export function findNotices(page: PageLines): Sign[] {
  const { article } = page;
  const head = headBlocks(article);
  const opening = openingBlocks(article, 3);
  const closing = page.closing(12, 30).filter((block) => !opening.includes(block));
  const read = (lines: readonly PageLine[], where: Sign['where']) =>
    lines.flatMap((line) => {
      const block = blockOf(article, line.block);
      if (!block || !isShort(line, longest) || page.isCaption(block) || page.isPhotoCredit(line.text)) return [];
      return readNotice(page, line, where);
    });
  // Releases end in pages of tables and contacts before they say which wire carried them.
  const far = article.blocks.filter(
    ({ zone, text }) => zone === 'tail' && text.length <= longestRelease && releaseMarks.test(text),
  );
  return [
    ...read(page.linesIn(head), 'head'),
    ...read(page.linesIn(opening), 'opening'),
    ...read(page.linesIn(closing), 'closing'),
    ...read(linesOf(far.filter((block) => !closing.includes(block)).slice(0, 6), article.language), 'closing'),
  ];
}

const longestRelease = 200;
