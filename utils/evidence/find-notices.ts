import { releaseMarks } from '../languages/en/origin-forms.ts';
import type { Article, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
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
    ...withoutShelves(article, read(page.linesIn(closing), 'closing')),
    ...read(linesOf(far.filter((block) => !closing.includes(block)).slice(0, 6), article.language), 'closing'),
  ];
}

const longestRelease = 200;

/**
 * 'Ferry runs again Source: CNW' | 'Mussels are back Source: Coral Courier': below the story each entry of a list says where that one is
 * from. Labels with several houses in boxes that are built alike and stand together say nothing of the page's own story.
 */
function withoutShelves({ blocks, boxes }: Article, signs: readonly Sign[]): Sign[] {
  const shelfOf = ({ evidence: { block } }: Sign) => {
    const box = boxes[blocks[indexOf(block ?? 'b0')]?.box ?? -1];
    return box && `${box.parent} ${box.tag} ${box.names}`;
  };
  const isEntry = (sign: Sign) => {
    const own = shelfOf(sign);
    return (
      own !== undefined &&
      signs.some(
        (other) => other.evidence.block !== sign.evidence.block && other.named !== sign.named && shelfOf(other) === own,
      )
    );
  };
  const titled = ({ evidence: { block, text } }: Sign) =>
    (blocks[indexOf(block ?? 'b0')]?.text.length ?? 0) > text.length + shortestTitle;
  return signs.filter((sign) => !(titled(sign) && isEntry(sign)));
}

const shortestTitle = 20;
