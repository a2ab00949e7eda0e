import type { Agency } from '../agencies/agency.ts';
import { agencyByName, agencyInText } from '../agencies/registry.ts';
import { languageFor } from '../languages/registry.ts';
import type { Article, Block } from '../model.ts';
import { compilePhrases, foldText, matchNotice, type PhraseMatcher } from '../text/phrase.ts';
import { type Line, linesOf } from './lines.ts';
import { isArticleOf, leadsElsewhere, linkFor, nameOfLink, printedLinks } from './notice-links.ts';
import { saysRepublished } from './notice-wordings.ts';
import { isPhotoCredit } from './photo-credit.ts';
import { blockOf, closingBlocks, headBlocks, indexOf, isCaption, openingBlocks } from './places.ts';
import { isShort, readLine, type Sign, sign } from './sign.ts';

const longest = 700;
/** "Via SyndiGate.info", "Distributed by Tribune Content Agency, LLC.": a syndicate's name in a short line. */
const longestCarrier = 90;
const isCarrier = ({ kind }: Agency) => kind === 'syndicate' || kind === 'press-release';
/** What importer plug-ins leave behind even where the link itself got lost; the same in every language. */
const isImporterFooter = compilePhrases(['Source link', 'Go to source', '[source_link]', 'source_link']);
/** 'Read more' with a link is the way to the original; a sentence with a link somewhere is not. */
const isMostlyLink = ({ links, linkChars, text }: Line) => links.length === 1 && linkChars >= text.length * 0.4;
/** "© 2026 Coral Courier", "(c) Coral Courier", "Copyright Coral Courier", "저작권자 ⓒ …" */
const copyright = /^[\s([]*(?:©|\(c\)|copyrights?(?![\p{L}\p{N}_])|저작권자|版权)/iu;

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
  const links = [...found.links, ...printedLinks(text)].filter(({ href }) => leadsElsewhere(article, href));
  const url = isMostlyLink(found) ? links[0]?.href : undefined;
  if ((url && where === 'closing' && isSourceLink(folded)) || isImporterFooter(folded))
    return [sign('source-link', url ?? text, { block, where, ...(url && { url }) })];
  if (disclaims(folded)) return [sign('notice', text, { block, where, disclaims: true })];
  const carrier =
    text.length <= longestCarrier || copyright.test(text) ? agencyInText(text).find(isCarrier) : undefined;
  const version = carrier && links.find(({ href }) => isArticleOf(carrier, href))?.href;
  const carried = carrier
    ? [sign('notice', text, { block, where, agency: carrier, named: carrier.name, ...(version && { url: version }) })]
    : [];
  const house =
    where === 'closing'
      ? agencyInText(text).find(({ notices }) => notices.some(([pattern]) => matchNotice(pattern, text)))
      : undefined;
  if (house) {
    // "KFF Health News is a national newsroom …" links to the house and not to the story.
    const link = saysRepublished(text)
      ? linkFor(links, house.name)
      : links.find(({ href }) => house.kind === 'press-release' && isArticleOf(house, href));
    return [sign('notice', text, { block, where, agency: house, named: house.name, ...(link && { url: link.href }) })];
  }
  const line = readLine(article, text.replace(/copyright @/i, 'Copyright ©'), 'notice');
  const isCopyright = copyright.test(text);
  const named = line.source?.name ?? (isCopyright ? holderOf(text) : nameOfLink(text, links));
  if (!named || (isCopyright && where !== 'closing') || namesPeople(article, text, named))
    return where === 'closing' ? carried : [];
  const link = linkFor(links, named);
  const kind = isCopyright ? 'copyright-line' : 'notice';
  const isLabel = text.length <= named.length + 30 && label.test(text);
  if (isLabel && isFarBelow(article, block)) return [];
  const first = sign(kind, text, { block, where, line, named, isLabel, ...(link && { url: link.href }) });
  return carrier?.name === named ? [first] : [first, ...carried];
}

/** "Source: mySA", "Source Yacht Yard Games". */
const label = /^(?:[^:：]{1,30}[:：]|\p{L}{3,10}\s\p{Lu})/u;

/** "Con información de Ana Ruiz, Luis Pardo y Elena G. Sierra.": colleagues, no house. */
function namesPeople(article: Article, text: string, named: string): boolean {
  if (agencyByName(named)) return false;
  return readLine(article, text, 'tail').people.some(({ name }) => named.includes(name));
}

/** A label far below the story stands in a list of other stories. */
const furthestLabel = 14;
const isFarBelow = ({ blocks }: Article, block: string) =>
  indexOf(block) > blocks.findLastIndex(({ zone }) => zone === 'body') + furthestLabel;

/** "© 2019 The New Arab": the holder, if it is a house that we know. */
function holderOf(text: string): string | undefined {
  const name = /(?:19|20)\d\d,?\s+(?:by\s+)?([^.,|]{2,50})/i
    .exec(text)?.[1]
    ?.replace(/\s+(?:all|alle|tous|todos)\s.*$/i, '')
    .trim();
  return name && agencyByName(name) ? name : undefined;
}
