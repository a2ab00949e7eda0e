import { knownAgency } from '../grammar/known-agency.ts';
import { ownDesk } from '../grammar/parse-signature.ts';
import { byWords, joints, withWords } from '../languages/everywhere/everywhere.ts';
import type { Article, Sign } from '../model.ts';
import { nameWords } from '../text/letters.ts';
import { oneOf } from '../text/one-of.ts';
import { bylineSign } from './byline-sign.ts';
import { claimsPicture } from './channels.ts';
import { isLikeOwnName, siteNames } from './own-name.ts';
import type { PageLines } from './page-lines.ts';
import { blockOf, headBlocks } from './places.ts';

const longestLine = 90;
/** "Door DeOchtend/ANP", "Źródło: PAP, Kurier Rafy", "المصدر: المرفأ + الفرنسية" */
const label = new RegExp(`^(?:[^:：]{2,24}[:：]\\s?|${oneOf(byWords)}\\s)`, 'iu');
const parting = new RegExp(`\\s?[/|+&,،、;–—]\\s?|\\s-\\s|\\s${oneOf([...joints, ...withWords])}\\s`, 'u');

/**
 * Lines in which the house names itself beside agencies, and nobody else: 'Door DeOchtend/ANP', 'Źródło: PAP, Kurier Rafy'. It made the
 * story together with what they sent. Whoever else stands there is read by the grammar.
 */
export function findOwnWithAgency(page: PageLines): Sign[] {
  const { article } = page;
  const blocks = [...headBlocks(article), ...page.closing(2, 4)];
  const marked = article.bylines.filter(({ block }) => blocks.some(({ id }) => id === block));
  for (const { text, block } of [...marked, ...page.linesIn(blocks)]) {
    const found = blockOf(article, block);
    const organizations = found && !page.isCaption(found) && housesIn(article, text);
    const where = found?.zone === 'head' ? 'head' : 'closing';
    if (organizations) return [bylineSign(text, block, { people: [], organizations }, where, false)];
  }
  return [];
}

/** "MMC RTV Ranta" on the site of RTV Ranta. */
const endsInOwnName = (article: Article, name: string) =>
  siteNames(article).some((own) => own.length > shortestOwn && nameWords(name).endsWith(` ${nameWords(own)}`));
const shortestOwn = 5;

/** The house's own name and those of the agencies, if the line holds nothing else. */
function housesIn(article: Article, text: string): string[] | undefined {
  // "Foto: DeOchtend/ANP"
  if (text.length > longestLine || claimsPicture(text)) return undefined;
  const parts = text
    .replace(label, '')
    .replace(/[\s().]+$|^[\s(]+/gu, '')
    .split(parting);
  const agencies = parts.filter((part) => knownAgency(part)?.kind === 'wire');
  const rest = parts.filter((part) => !agencies.includes(part));
  // "Portorand - MMC RTV Ranta, STA": before the two may stand where it was written, or by whom
  const others = rest.length === 2 && rest[0] === parts[0] ? rest.slice(1) : rest;
  const [own = ''] = others;
  const isOwn = () => isLikeOwnName(article, own) || ownDesk().test(own) || endsInOwnName(article, own);
  const isBoth = agencies.length > 0 && others.length === 1 && isOwn();
  return isBoth ? [...agencies, article.host] : undefined;
}
