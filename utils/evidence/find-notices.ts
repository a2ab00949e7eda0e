import type { Agency } from '../agencies/agency.ts';
import { sameSite } from '../agencies/registrable-domain.ts';
import { agencyInText } from '../agencies/registry.ts';
import { languageFor } from '../languages/registry.ts';
import type { Article, Block, Link } from '../model.ts';
import { compilePhrases, foldText, type PhraseMatcher } from '../text/phrase.ts';
import { type Line, linesOf } from './lines.ts';
import { isPhotoCredit } from './photo-credit.ts';
import { blockOf, closingBlocks, headBlocks, isCaption, openingBlocks } from './places.ts';
import { isShort, readLine, type Sign, sign } from './sign.ts';

const longest = 700;
/** "Via SyndiGate.info", "Distributed by Tribune Content Agency, LLC.": a syndicate's name in a short line. */
const longestCarrier = 90;
const isCarrier = ({ kind }: Agency) => kind === 'syndicate' || kind === 'press-release';
/** What importer plug-ins leave behind even where the link itself got lost; the same in every language. */
const isImporterFooter = compilePhrases(['Source link', 'Go to source', '[source_link]', 'source_link']);
/** 'Read more' with a link is the way to the original; a sentence with a link somewhere is not. */
const isMostlyLink = ({ links, linkChars, text }: Line) => links.length === 1 && linkChars >= text.length * 0.4;
const copyright = /^[\s([]*(?:©|\(c\)|copyright\b|copyrights\b|저작권자|版权)/i;

/**
 * Sentences that say that the text came from elsewhere, bare links to the original, copyright lines of others,
 * and disclaimers that the text is not the host's. They stand beside the headline or around the end.
 */
export function findNotices(article: Article): Sign[] {
  const { language } = article;
  const head = headBlocks(article);
  const opening = openingBlocks(article, 3);
  const closing = closingBlocks(article, 12, 30).filter((block) => !opening.includes(block));
  const phrases = phrasesOf(language);
  const read = (blocks: readonly Block[], where: Sign['where']) =>
    linesOf(blocks, language).flatMap((line) => {
      const block = blockOf(article, line.block);
      if (!block || !isShort(line, longest) || isCaption(article, block) || isPhotoCredit(line.text)) return [];
      return readNotice(article, line, where, phrases);
    });
  return [...read(head, 'head'), ...read(opening, 'opening'), ...read(closing, 'closing')];
}

interface Phrases {
  isSourceLink: PhraseMatcher;
  disclaims: PhraseMatcher;
}

function phrasesOf(language: string): Phrases {
  const { credits } = languageFor(language);
  const english = languageFor('en').credits;
  return {
    isSourceLink: compilePhrases([...credits.sourceLinks, ...english.sourceLinks]),
    disclaims: compilePhrases([...credits.disclaimers, ...english.disclaimers]),
  };
}

function readNotice(article: Article, found: Line, where: Sign['where'], { isSourceLink, disclaims }: Phrases): Sign[] {
  const { text, block } = found;
  const folded = foldText(text);
  const links = found.links.filter(({ href }) => leadsElsewhere(article, href));
  const url = isMostlyLink(found) ? links[0]?.href : undefined;
  if ((url && where === 'closing' && isSourceLink(folded)) || isImporterFooter(folded))
    return [sign('source-link', text, { block, where, ...(url && { url }) })];
  if (disclaims(folded)) return [sign('notice', text, { block, where, disclaims: true })];
  const carrier =
    text.length <= longestCarrier || copyright.test(text) ? agencyInText(text).find(isCarrier) : undefined;
  const carried = carrier ? [sign('notice', text, { block, where, agency: carrier, named: carrier.name })] : [];
  const line = readLine(article, text.replace(/copyright @/i, 'Copyright ©'), 'notice');
  const isCopyright = copyright.test(text);
  if (!line.source || (isCopyright && where !== 'closing')) return where === 'closing' ? carried : [];
  const named = line.source.name;
  const link = linkFor(links, named);
  const kind = isCopyright ? 'copyright-line' : 'notice';
  const isLabel = text.length <= named.length + 30 && /^[^:：]{1,30}[:：]/.test(text);
  const first = sign(kind, text, { block, where, line, named, isLabel, ...(link && { url: link.href }) });
  return carrier?.name === named ? [first] : [first, ...carried];
}

/** The link to the story itself: the one whose words are not just the outlet's front page. */
function linkFor(links: readonly Link[], named: string): Link | undefined {
  const deep = links.filter(({ href }) => new URL(href).pathname.length > 1);
  return deep.find(({ text }) => text !== named) ?? deep[0] ?? links[0];
}

export function leadsElsewhere(article: Article, href: string): boolean {
  if (!/^https?:/.test(href)) return false;
  const host = new URL(href).hostname;
  return (
    !sameSite(host, article.hostname) &&
    !/(?:^|\.)(?:facebook|twitter|x|instagram|t|youtube|whatsapp|telegram|linkedin|pinterest|creativecommons)\.(?:com|me|co|org)$/.test(
      host,
    )
  );
}
