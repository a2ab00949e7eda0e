import { agencyByCode, agencyByName } from '../agencies/find-agency.ts';
import { byWords, joints, pictureWords, withWords } from '../languages/everywhere/everywhere.ts';
import type { Article, Sign } from '../model.ts';
import { lettersOf } from '../text/letters.ts';
import { oneOf } from '../text/one-of.ts';
import { bylineSign } from './byline-sign.ts';
import type { PageLines } from './page-lines.ts';
import { blockOf, closingBlocks, headBlocks } from './places.ts';
import { sign } from './sign.ts';

const longestLine = 90;
const shortestName = 3;
/** "Door DeOchtend/ANP", "Źródło: PAP, Kurier Rafy", "المصدر: المرفأ + الفرنسية" */
const label = new RegExp(`^(?:[^:：]{2,24}[:：]\\s?|${oneOf(byWords)}\\s)`, 'iu');
const parting = new RegExp(
  `\\s?[/|+&,،、;]\\s?|\\s[–—-]\\s|\\s${oneOf([...joints, ...withWords])}\\s(?:${oneOf(withWords)}\\s)?`,
  'u',
);

/**
 * Lines in which the house names itself beside agencies, and nobody else: 'Door DeOchtend/ANP', 'Źródło: PAP, Kurier Rafy'. It made the
 * story together with what they sent. Whoever else stands there is read by the grammar.
 */
export function findOwnWithAgency(page: PageLines): Sign[] {
  const { article } = page;
  const head = headBlocks(article);
  const marked = article.bylines.filter(({ block }) => head.some(({ id }) => id === block));
  const lines = [...marked, ...page.linesIn(head)].flatMap(({ text, block }) => {
    const found = blockOf(article, block);
    const organizations = found && !page.isCaption(found) && housesIn(article, text);
    return organizations ? [bylineSign(text, block, { people: [], organizations }, 'head', false)] : [];
  });
  if (lines.length > 0) return lines.slice(0, 1);
  return page
    .linesIn(closingBlocks(article, 2, 4))
    .flatMap(({ text, block }) => {
      const found = blockOf(article, block);
      const organizations = found && !page.isCaption(found) && housesIn(article, text);
      return organizations
        ? [sign('credit-line', text, { block, line: { people: [], organizations }, named: organizations[0] ?? '' })]
        : [];
    })
    .slice(0, 1);
}

/** "Foto: DeOchtend/ANP" */
const picture = new RegExp(`©|${oneOf(pictureWords)}`, 'iu');

/** The house's own name and those of the agencies, if the line holds nothing else. */
function housesIn(article: Article, text: string): string[] | undefined {
  if (text.length > longestLine || picture.test(text)) return undefined;
  const parts = text
    .replace(label, '')
    .replace(/[\s().]+$|^[\s(]+/gu, '')
    .split(parting);
  const agencies = parts.filter((part) => (agencyByCode(part) ?? agencyByName(part))?.kind === 'wire');
  const others = parts.filter((part) => !agencies.includes(part));
  const isBoth = agencies.length > 0 && others.length === 1 && isOwn(article, others[0] as string);
  return isBoth ? [...agencies, article.host] : undefined;
}

/** 'المرفأ' in 'المرفأ نت': the house may be called by the first word of its name. */
function isOwn({ host, metadata, hostname }: Article, name: string): boolean {
  const letters = lettersOf(name);
  const own = [host, metadata.siteName, metadata.publisher].map((one) => lettersOf(one ?? ''));
  return (
    letters.length >= shortestName &&
    (own.some((one) => one.startsWith(letters) || (one.length > shortestName && letters.startsWith(one))) ||
      hostname.split('.').some((part) => part.length > shortestName && part === letters))
  );
}
