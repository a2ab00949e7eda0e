import { nameLikeness } from '../grammar/names/name-likeness.ts';
import { emptyLine } from '../grammar/to-credits.ts';
import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import { wholeDay } from '../languages/everywhere/day-forms.ts';
import type { Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { hostOf } from '../text/host-of.ts';
import { bylineSign } from './byline-sign.ts';
import type { PageLines } from './page-lines.ts';
import { blockOf } from './places.ts';

/** So many blocks from the headline, as the page's source has them, a rail with who and when begins. */
const furthest = 12;
/** So many blocks from the name its day stands. */
const furthestDay = 4;
const longestDay = 110;
const mostNames = 4;

/**
 * Who and when in a rail of their own beside the story: '<div><a href="/authors/ana-ruiz">Ana Ruiz</a></div><div>3 May 2031</div>'. Names
 * count that lead to their own pages on the site, with a day beside them; more than a few are a list of columnists. Asked if nobody is
 * signed in the story's own column.
 */
export function signedBeside({ article, read }: PageLines): Sign[] {
  const { blocks, bylines, headline, hostname } = article;
  if (!headline) return [];
  const top = indexOf(headline);
  const isDated = (at: number) =>
    blocks
      .slice(Math.max(0, at - furthestDay), at + furthestDay + 1)
      .some(
        ({ zone, visible, text }) => zone === 'outside' && visible && text.length <= longestDay && wholeDay.test(text),
      );
  const near = bylines.filter(({ block: id, links: [link] }) => {
    const block = blockOf(article, id);
    const isOwn = link !== undefined && isAuthorLink(link.href) && hostOf(link.href) === hostOf(`https://${hostname}`);
    return isOwn && block?.visible && block.zone === 'outside' && Math.abs(indexOf(id) - top) <= furthest;
  });
  if (new Set(near.map(({ block }) => block)).size > mostNames) return [];
  return near.flatMap(({ text, block: id, links: [link] }) => {
    const line = isDated(indexOf(id)) ? read(text, 'byline') : emptyLine();
    const areNames = line.people.length > 0 && line.people.every(({ name }) => nameLikeness(name) > 0);
    return areNames ? [bylineSign(text, id, line, 'head', true, link?.href)] : [];
  });
}
