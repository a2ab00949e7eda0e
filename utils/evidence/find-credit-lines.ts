import { agencyByName } from '../agencies/find-agency.ts';
import { opensWithBy, opensWithHelp } from '../grammar/labels.ts';
import { plainLower } from '../grammar/words/plain-lower.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { withWords } from '../languages/everywhere/everywhere.ts';
import type { Agency, Article, Block, CreditLine, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { oneOf } from '../text/one-of.ts';
import { isCitationStyle } from './citation-styles.ts';
import { gluedSignatures } from './glued-signatures.ts';
import type { PageLine } from './lines.ts';
import { namesSomebody } from './names-somebody.ts';
import { isOfOthersTail, isRightBehind } from './of-others-tail.ts';
import type { PageLines } from './page-lines.ts';
import { blockOf, isLinkAway, isOfTeaser, openingBlocks } from './places.ts';
import { isOfWork } from './reviewed-works.ts';
import { sign } from './sign.ts';
import { isAnnounced, isHeaded, isOfCard, isOthersTitle, isTitleLink } from './title-link.ts';

/** Tails stand in the last blocks of the story or the first ones after it: below come teasers with names of their own. */
const fromBody = 8;
const fromTail = 12;
const fromOpening = 6;

/** An agency's name in a longer line is a mention unless the line says that it helped. */
const longestSignature = 160;

/** Lines that credit people or agencies at the end of the story: "(Reporting by …; editing by …)", "(dpa)", "aja/PAP". */
export function findCreditLines(page: PageLines, bylines: readonly Sign[]): Sign[] {
  const { article } = page;
  const opening = openingParagraphs(article);
  const closing = page.closing(fromBody, fromTail).filter((block) => !opening.includes(block));
  const read = (blocks: readonly Block[], where: Sign['where']) =>
    page.linesIn(blocks).flatMap((line) => {
      const block = blockOf(article, line.block);
      const isApart =
        !block ||
        page.isCaption(block) ||
        isOfTeaser(article, block) ||
        isOfCard(article, block) ||
        (isShortByline(line, article) &&
          (isAnnounced(article, block) || isHeaded(article, block) || block.links.some(isTitleLink))) ||
        isLinkAway(article, line) ||
        isCard(line, block, article.language) ||
        isOfWork(article, block) ||
        isComment(line.text) ||
        // the lowest headings are small print
        (/^h[1-4]$/.test(block.tag) && !isLabelAbove(line, block)) ||
        page.isPhotoCredit(line.text);
      return isApart ? [] : readTail(page, line, where);
    });
  const above = bylines.filter(({ where }) => where !== 'closing');
  // An editor beside the headline does not sign the story, nor does the house itself.
  const isHost = (name: string) => name.toLowerCase() === article.host.toLowerCase();
  const isSigned = above.some(({ line }) => line.people.some(({ role, name }) => role !== 'editor' && !isHost(name)));
  // 'oprac. Ana Ruiz' above an agency's story: whose it is, it says where it ends
  const isCompiled =
    above.some(({ line }) => line.people.length > 0) &&
    above.every(({ line }) => line.people.every(({ role }) => role === 'writer'));
  const isAgencys = above.some(({ agency }) => agency !== undefined);
  return [...read(opening, 'opening'), ...read(closing, 'closing'), ...gluedSignatures(page)].filter((found) => {
    // Below "PAP" beside the headline "Autor: Ana Ruiz" says which of its reporters it was, as long as the story lasts.
    const isOfStory = blockOf(article, found.evidence.block ?? '')?.zone === 'body';
    const isPasted = (isCompiled || isAgencys) && closesStory(article, found.evidence.block ?? '');
    if (found.where === 'opening' || isPasted) return true;
    return !(isSigned || (isAgencys && !isOfStory)) || !isTeaser(article, found);
  });
}

/** Whether a block is a sibling of the story's last paragraph: pasted with it. */
function closesStory(article: Article, id: string): boolean {
  const { blocks, boxes } = article;
  const last = blocks.findLast(({ zone, prose }) => zone === 'body' && prose);
  const parentOf = (block: Block | undefined) => boxes[block?.box ?? -1]?.parent;
  return last !== undefined && parentOf(blockOf(article, id)) === parentOf(last);
}

/** The story up to its second paragraph: a button or an advertisement may stand before the agency's line. */
function openingParagraphs(article: Article): Block[] {
  const blocks = openingBlocks(article, fromOpening);
  const [, second = 1] = blocks.flatMap(({ prose }, at) => (prose ? [at] : []));
  return blocks.slice(0, Math.max(second + 1, 2));
}

/** 'By Ana Ruiz | The tide tells us of the moon', 'The tide tells us of the moon – with AFP', with the title as a link: another story's card. */
const isCard = ({ text, links }: PageLine, { zone }: Block, language: string) =>
  zone === 'tail' &&
  links.some((link) => isTitleLink(link) && (text.startsWith(link.text) || opensWithBy(text, language)));

/** 'Article written by:' as a heading, with the name in the next one. */
const isLabelAbove = ({ parts, text }: PageLine, { text: label }: Block) => parts.length > 1 && text !== label;

/** "Kommentar von Mia": somebody commented below the story. "Kommentar von Mia Sand" beside the headline is another thing. */
function isComment(text: string): boolean {
  const plain = plainLower(text);
  return longLists().commenterLabels.some(
    (label) => plain.startsWith(label) && !/^\p{L}/u.test(plain.slice(label.length)),
  );
}

/**
 * "Von Birgit Staudt" below a story that is signed above belongs to a teaser, and so does a name in an author element.
 * A credit line says more than "by".
 */
function isTeaser(article: Article, { evidence, line }: Sign): boolean {
  if (
    line.people.length > 0 &&
    line.people.every(({ role }) => role === 'reporter') &&
    article.bylines.some(({ block, text }) => block === evidence.block && text === evidence.text)
  )
    return true;
  const isBare = line.people.every(({ role, place, outlet }) => role === 'reporter' && !place && !outlet);
  return isShortByline(evidence, article) && isBare;
}

/** A teaser puts no brackets around it. */
const isShortByline = ({ text }: { text: string }, { language }: Article) =>
  text.length < 60 && !/^[(（[]/u.test(text) && opensWithBy(text, language);

function readTail(page: PageLines, { text: whole, block }: PageLine, where: Sign['where']): Sign[] {
  const { article, read } = page;
  const text = page.splitCredit(whole)?.credit ?? whole;
  const tail = read(text, 'tail');
  // "Author: Erin Calloway", "By Ana Ruiz, Coral Courier": bylines that were pasted at the end.
  const isByline = !tail.people.length && text.length <= 120 && opensWithBy(text, article.language);
  const beside = !tail.people.length && tail.organizations.length > 0 ? namesBeside(page, text, block) : undefined;
  const line = beside ?? (isByline ? read(text, 'byline') : tail);
  const isOthers = isOfOthersTail(page, block, whole, line);
  if (line.people.length && isOthers) return [];
  if (line.people.length) {
    const outlet = line.people.find((person) => person.outlet)?.outlet ?? line.organizations[0];
    return [sign('credit-line', text, { block, line, where, ...(outlet && { named: outlet }) })];
  }
  if (text.length > longestSignature) return [];
  // "- Additional reporting CNW" is no signature, however short
  const kind = text.length <= 40 && !opensWithHelp(text, article.language) ? 'signature' : 'credit-line';
  if (kind === 'signature' && (isFarBelow(article, block) || isCitationStyle(article, block, text))) return [];
  return line.organizations
    .filter(
      (name) =>
        (!isSpoken(text, name) && isCarrier(agencyByName(name), kind)) || closesAsTold(article, block, text, name),
    )
    .map((named) => sign(kind, text, { block, line, where, named }));
}

/** "Theo HBX, giai đoạn hai sẽ bắt đầu …": what an agency told, in a sentence of the story. */
const isSpoken = (text: string, name: string) =>
  /^, ?\p{L}[^,;/|]{30}/u.test(text.slice(text.indexOf(name) + name.length));

/** "Ana Ruiz avec AFP": a reporter of the house's, and whose material she had. */
function namesBeside({ article, read }: PageLines, text: string, block: string): CreditLine | undefined {
  if (text.length > longestBeside || !joined.test(text) || !isRightBehind(article, block)) return undefined;
  const line = read(text, 'byline');
  return namesSomebody(line, -1) ? line : undefined;
}
const joined = new RegExp(`\\s\\(?${oneOf(withWords)}\\s`, 'iu');
const longestBeside = 80;

/** "AP" in a line of its own signs the story above it; further below, below a heading or behind a title it is a teaser's. */
const furthestSignature = 5;
function isFarBelow({ blocks }: Article, block: string): boolean {
  const before = blocks.slice(0, indexOf(block)).filter(({ visible }) => visible);
  const behind = (isEnd: (one: Block) => boolean) => before.slice(before.findLastIndex(isEnd) + 1);
  return (
    behind(({ zone }) => zone === 'body').length >= furthestSignature ||
    behind(({ zone, prose }) => zone === 'body' && prose).some(({ tag }) => /^h\d$/.test(tag)) ||
    isOthersTitle(before.at(-1))
  );
}

/** 'Coral Courier' right below the last paragraph of a story that tells what that paper tells. */
const closesAsTold = (article: Article, id: string, text: string, name: string) =>
  text === name &&
  !blockOf(article, id)?.linkChars &&
  closesStory(article, id) &&
  article.blocks.some((block) => block.id !== id && block.prose && block.zone !== 'tail' && block.text.includes(name));

/** A newspaper's name in a line of its own is a link or a tag more often than a signature. */
const isCarrier = (agency: Agency | undefined, kind: 'signature' | 'credit-line') =>
  agency !== undefined && agency.kind !== 'platform' && (agency.kind !== 'outlet' || kind === 'credit-line');
