import { sameSite } from '../agencies/registrable-domain.ts';
import { agencyInText } from '../agencies/registry.ts';
import { languageFor } from '../languages/registry.ts';
import type { Article, Block, Link } from '../model.ts';
import { compilePhrases, foldText } from '../text/phrase.ts';
import { closingBlocks, headBlocks, isCaption, openingBlocks } from './places.ts';
import { isShort, readLine, type Sign, sign } from './sign.ts';

const longest = 700;
/** What importer plug-ins leave behind even where the link itself got lost; the same in every language. */
const isImporterFooter = compilePhrases(['Source link', 'Go to source', '[source_link]', 'source_link']);
/** 'Read more' with a link is the way to the original; a sentence with a link somewhere is not. */
const isMostlyLink = (block: Block) => block.links.length === 1 && block.linkChars >= block.text.length * 0.4;
const copyright = /^[\s([]*(?:©|\(c\)|copyright\b|copyrights\b|저작권자|版权)/i;

/**
 * Sentences that say that the text came from elsewhere, bare links to the original, copyright lines of others,
 * and disclaimers that the text is not the host's. They stand beside the headline or around the end.
 */
export function findNotices(article: Article): Sign[] {
  const blocks = [...headBlocks(article), ...openingBlocks(article, 3), ...closingBlocks(article, 6, 30)];
  const { credits } = languageFor(article.language);
  const english = languageFor('en').credits;
  const isSourceLink = compilePhrases([...credits.sourceLinks, ...english.sourceLinks]);
  const disclaims = compilePhrases([...credits.disclaimers, ...english.disclaimers]);
  return [...new Set(blocks)].flatMap((block) => {
    if (!isShort(block, longest) || isCaption(article, block)) return [];
    const folded = foldText(block.text);
    const links = block.links.filter(({ href }) => leadsElsewhere(article, href));
    const where = block.zone === 'head' ? 'head' : block.zone === 'body' ? 'opening' : 'closing';
    const common = { block: block.id, where } as const;
    const url = isMostlyLink(block) ? links[0]?.href : undefined;
    if ((url && isSourceLink(folded)) || isImporterFooter(folded))
      return [sign('source-link', block.text, { ...common, ...(url && { url }) })];
    if (disclaims(folded)) return [sign('notice', block.text, { ...common, disclaims: true })];
    return readNotice(article, block, links, common);
  });
}

function readNotice(
  article: Article,
  block: Block,
  links: Link[],
  common: { block: string; where: Sign['where'] },
): Sign[] {
  const line = readLine(article, block.text, 'notice');
  if (!line.source) return [];
  const named = line.source.name;
  const link = linkFor(links, named);
  const carrier = agencyInText(block.text).find(({ kind, name }) => kind === 'syndicate' && name !== named);
  const kind = copyright.test(block.text) ? 'copyright-line' : 'notice';
  const first = sign(kind, block.text, { ...common, line, named, ...(link && { url: link.href }) });
  return carrier ? [first, sign(kind, block.text, { ...common, agency: carrier, named: carrier.name })] : [first];
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
