import { registrableDomain } from '../agencies/registrable-domain.ts';
import { emptyLine } from '../grammar/to-credits.ts';
import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import { wholeDay } from '../languages/everywhere/day-forms.ts';
import type { Article, Block, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { hostOf } from '../text/host-of.ts';
import { lettersOf } from '../text/letters.ts';
import { bylineSign } from './byline-sign.ts';
import { namesSomebody } from './names-somebody.ts';
import type { PageLines } from './page-lines.ts';

/** So many blocks from the headline, as the page's source has them, a rail with who and when begins. */
const furthest = 12;
/** So many blocks from the name its day stands. */
const furthestDay = 4;
const longestRow = 110;
const mostNames = 4;

/**
 * Who and when in a rail of their own beside the story: '<div><a href="/authors/ana-ruiz">Ana Ruiz</a></div><div>3 May 2031</div>'. Names
 * count that lead to their own pages on the site, or to their own mail there, with a day beside them; more than a few are a list of
 * columnists. Far from the headline, the head of the page has to name them, too. Asked if nobody is signed in the story's own column.
 */
export function signedBeside({ article, read }: PageLines): Sign[] {
  const { blocks, headline, metadata } = article;
  if (!headline) return [];
  const isStated = (name: string) =>
    metadata.authors.some((author) => author.name.toLowerCase() === name.toLowerCase());
  const isNear = (at: number) => Math.abs(at - indexOf(headline)) <= furthest;
  const found = blocks.flatMap((block, at) => {
    const name = block.zone === 'outside' && block.visible ? ownName(article, block) : '';
    return name && (isNear(at) || isStated(name)) ? [{ block, at, name }] : [];
  });
  if (found.length > mostNames) return [];
  return found.flatMap(({ block, at, name }) => {
    const line = isDated(article, at) ? read(name, 'byline') : emptyLine();
    return namesSomebody(line) ? [bylineSign(block.text, block.id, line, 'head', true, block.links[0]?.href)] : [];
  });
}

const isDated = ({ blocks }: Article, at: number) =>
  blocks
    .slice(Math.max(0, at - furthestDay), at + furthestDay + 1)
    .some(
      ({ zone, visible, text }) => zone === 'outside' && visible && text.length <= longestRow && wholeDay.test(text),
    );

/**
 * What a link to somebody's own page says, or what stands before one to somebody's own mail on the site: 'Ana Ruiz' of
 * '<b>Ana Ruiz</b> <a href="mailto:a.ruiz@…">Write</a>'.
 */
function ownName({ hostname }: Article, { text, links }: Block): string {
  if (text.length > longestRow) return '';
  const page = links.find(({ href }) => isAuthorLink(href) && hostOf(href) === hostOf(`https://${hostname}`));
  if (page) return page.text;
  const mail = links.find(({ href }) => href.startsWith('mailto:'));
  const [local = '', host = ''] = mail?.href.slice('mailto:'.length).split('@') ?? [];
  const name = mail ? text.replace(mail.text, '').trim() : '';
  const isOwn =
    registrableDomain(host.split('?')[0] ?? '') === registrableDomain(hostname) &&
    lettersOf(local).includes(lettersOf(name.split(' ').at(-1) ?? '-'));
  return isOwn ? name : '';
}
