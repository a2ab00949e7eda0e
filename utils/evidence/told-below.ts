import { nameLikeness } from '../grammar/names/name-likeness.ts';
import { isTitle } from '../grammar/names/name-word.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import { withoutTitles } from '../grammar/names/respect.ts';
import { lexiconFor } from '../grammar/words/lexicon.ts';
import { printed, tokenise } from '../grammar/words/token.ts';
import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import { isWords, wasWords } from '../languages/everywhere/everywhere.ts';
import type { Article, Block, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { lettersOf } from '../text/letters.ts';
import { isBoxLabel } from './box-labels.ts';
import { bylineSign } from './byline-sign.ts';
import { saysJob } from './names-alone.ts';
import type { PageLines } from './page-lines.ts';

/** So many blocks around the end of the story are looked at; a biography stands right there. */
const [fromBody, fromTail] = [6, 10];
/** What waits hidden between, such as comments, parts nothing. */
const furthestTail = 40;
const furthestBiography = 3;
const longestLabel = 60;
const longestBiography = 500;
const widestName = 4;

/**
 * The author of whom the page tells below a story that nobody signs: 'About the author' | 'Ana Ruiz', or a biography that
 * closes it, 'Ana Ruiz is a historian who lives in Lima.' Whom the story or its head speaks of is somebody else.
 */
export function toldBelow(page: PageLines): Sign[] {
  const { article, isCaption } = page;
  const { blocks } = article;
  const closing = seen(page.closing(fromBody, furthestTail)).slice(0, fromBody + fromTail);
  const end = blocks.findLastIndex(({ zone, prose, visible }) => zone === 'body' && prose && visible);
  const isLabel = isBoxLabel('author-box', article.language);
  for (const [i, block] of closing.entries()) {
    if (isCaption(block)) continue;
    const before = closing[i - 1];
    const labelled = labelledName(block, isLabel, article.language);
    const isLabelled =
      labelled !== '' ||
      (before !== undefined && before.text.length <= longestLabel && !before.linkChars && isLabel(before.text));
    const name = labelled || (isLabelled ? namedFirst(block, article.language) : '');
    const at = indexOf(block.id);
    const isNear = at >= end && seen(blocks.slice(end, at)).length <= furthestBiography;
    const found =
      name ||
      (isNear ? biographed(block, article.language) || linkedAboveJob(block, closing[i + 1], article.language) : '') ||
      headedBy(before, block, article.language);
    if (!found || nameLikeness(found) <= 0 || isToldElsewhere(article, found.toLowerCase(), block, isLabelled))
      continue;
    const people = [{ name: found, role: 'reporter' as const }];
    return [bylineSign(block.text, block.id, { people, organizations: [] }, 'closing', false)];
  }
  return [];
}

const seen = (blocks: readonly Block[]) => blocks.filter(({ visible }) => visible);

/** 'Dr. Ana Ruiz', 'Ana Ruiz is a historian …' → 'Ana Ruiz' */
function namedFirst({ text }: Block, language: string): string {
  const whole = withoutTitles(text, language);
  return text.length <= longestLabel && isPersonName(whole, language) ? whole : subjectOf(text, language);
}

/** 'About the author: Ana Ruiz', 'Zur Person – Ana Ruiz' → 'Ana Ruiz' */
function labelledName({ text }: Block, isLabel: (text: string) => boolean, language: string): string {
  const [label = '', name = '', ...more] = text.length <= longestLabel ? text.split(/\s?[:：|]\s|\s[-–—]\s/u) : [];
  const whole = withoutTitles(name, language);
  return more.length === 0 && isPersonName(whole, language) && isLabel(label) ? whole : '';
}

/** 'Ana Ruiz' | 'Reporter': a card with a link to her own page, and what she is. */
const linkedAboveJob = ({ text, links: [link] }: Block, next: Block | undefined, language: string): string =>
  link?.text === text &&
  isAuthorLink(link.href) &&
  isPersonName(text, language) &&
  next?.prose === false &&
  saysJob(next.text, language)
    ? text
    : '';

/** 'About Ana Ruiz' | 'Ana Ruiz has covered harbours …': a heading with the name, and the sentence that tells of her. */
function headedBy(heading: Block | undefined, { text }: Block, language: string): string {
  if (!heading || heading.text.length > longestLabel || text.length > longestBiography) return '';
  const name = subjectOf(text, language);
  return name && heading.text.endsWith(name) ? name : '';
}

/** A sentence that tells who somebody is: set apart by its letters, with a job in it, or with a link to all that they wrote. */
function biographed({ text, emphasised, links }: Block, language: string): string {
  if (text.length > longestBiography || links.length > 3) return '';
  // 'Ana Ruiz, Senior Lecturer in Geography, University of Sorna', with a link to her page
  const own = links.find((link) => isAuthorLink(link.href) && text.startsWith(`${link.text},`));
  if (own && isPersonName(own.text, language)) return own.text;
  const lexicon = lexiconFor(language);
  const opening = tokenise(text.slice(0, longestOpening), lexicon.abbreviations);
  const told = subjectOf(text, language);
  const isLinked = links.some(({ href }) => isAuthorLink(href) && told && lettersOf(href).includes(lettersOf(told)));
  return emphasised || isLinked || opening.some((token) => isTitle(token, lexicon)) ? told : '';
}
const longestOpening = 120;

/** Whom a sentence that begins with a name tells of: 'Ana Ruiz is …', 'Ana Ruiz, born in Lima, …'. */
function subjectOf(text: string, language: string): string {
  const { abbreviations } = lexiconFor(language);
  const tokens = tokenise(withoutDegrees(text.slice(0, longestOpening)), abbreviations);
  for (let width = widestName; width > 1; width--) {
    const next = tokens[width]?.text;
    const name = withoutTitles(printed(text, tokens.slice(0, width)), language);
    if (next && being.has(next) && isPersonName(name, language)) return name;
  }
  return '';
}
/** 'Ana Ruiz, Ph.D., is …' → 'Ana Ruiz is …' */
const withoutDegrees = (text: string) =>
  text.replace(/^([^,]{4,40})(?:, \p{Lu}[\p{L}.]{1,5}){1,3}, (?=\p{Ll})/u, '$1 ');
const being = new Set([...isWords, ...wasWords]);

/** Whether the headline, what stands below it, or the story names somebody. In a card of the author's the name may be told again. */
function isToldElsewhere({ blocks, title }: Article, name: string, own: Block, isLabelled: boolean): boolean {
  const isOther = ({ id, zone, text, prose }: Block) =>
    id !== own.id &&
    (zone === 'head' || (zone === 'body' && (prose || !isLabelled))) &&
    text.toLowerCase().includes(name);
  return title.toLowerCase().includes(name) || blocks.some(isOther);
}
