import { agencyByHost } from '../agencies/find-agency.ts';
import { isFeedFooter, opensWithRights, reservesRights, saysRepublished } from '../evidence/notice-wordings.ts';
import type { PageLines } from '../evidence/page-lines.ts';
import { isOfTeaser } from '../evidence/places.ts';
import { opensWithBy } from '../grammar/labels.ts';
import type { Agency, Article, Block, Credit, Known, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { foldText } from '../text/fold.ts';
import { creditRows } from './credit-rows.ts';
import { datedRows } from './dated-rows.ts';
import { factTables } from './fact-tables.ts';
import { reservedRights } from './reserved-rights.ts';
import { aroundOf } from './shown-in.ts';

/** "Quelle: dpa" and "Provided by ESA" are credits. */
const longestCredit = 60;

function isNotice({ evidence: { kind, text }, isLabel, disclaims, agency, named }: Sign): boolean {
  if (kind === 'source-link' || kind === 'copyright-line') return true;
  if (kind !== 'notice') return false;
  // the name alone, below the byline, is the credit
  const isCarrier = agency?.kind === 'syndicate' && text !== named;
  if (
    disclaims ||
    isFeedFooter(text) ||
    saysRepublished(text) ||
    isCarrier ||
    opensWithRights(text) ||
    reservesRights(text)
  )
    return true;
  return !isLabel && (text.length > longestCredit || /^https?:/.test(text));
}

/**
 * "Source: myRiver" with a link at the end is what an importer left, if the page says elsewhere whose story it is; where it is the
 * only word about that, it is the credit, and stays.
 */
function isImporters(sign: Sign, signs: readonly Sign[], own: Agency | undefined): boolean {
  if (!sign.isLabel || sign.url === undefined || sign.where !== 'closing') return false;
  return signs.some(
    ({ evidence, agency }) =>
      evidence.block !== sign.evidence.block &&
      (evidence.kind === 'source-link' || (agency !== undefined && agency.id !== own?.id)),
  );
}

/** What the evidence tells the judges of boilerplate: what must stay, and what is a notice. */
export function knownBlocks(page: PageLines, signs: readonly Sign[], credits: readonly Credit[]): Known {
  const { article, all } = page;
  const blocksOf = (some: readonly Sign[]) =>
    new Set(some.flatMap(({ evidence: { block } }) => (block ? [block] : [])));
  const own = agencyByHost(article.hostname);
  const notices = signs.filter((sign) => isNotice(sign) || isImporters(sign, signs, own));
  const isInNotice = ({ evidence, line }: Sign) =>
    !line.people.length && notices.some((notice) => notice.evidence.block === evidence.block);
  const spoken = signs.filter((sign) => !notices.includes(sign) && !isInNotice(sign));
  const spared = blocksOf(spoken);
  if (article.headline) spared.add(article.headline);
  const noticed = blocksOf(notices);
  for (const id of [...datedRows(article), ...creditRows(article), ...factTables(article)])
    if (!noticed.has(id)) spared.add(id);
  // "Author of the article:" | "Jim Rutter": the words of one line stay together.
  for (const { block, parts } of all()) if (spared.has(block)) for (const part of parts) spared.add(part);
  for (const id of besideBylines(article, spared)) spared.add(id);
  const credited = [
    ...credits.map(({ name }) => name),
    ...article.metadata.authors.filter(({ type }) => type !== 'organization').map(({ name }) => name),
  ];
  const bylines = signs.filter(({ evidence }) => evidence.kind === 'byline');
  const bylineBlocks = blocksOf(bylines);
  for (const id of namesOfRows(article, bylines)) spared.add(id);
  for (const id of namesOfCards(article, spared)) for (const kept of [spared, bylineBlocks]) kept.delete(id);
  for (const id of [...creditedNamesAlone(article, credited), ...bylinesAgain(article, spared, credited)])
    spared.add(id);
  return {
    spared,
    notices: new Set([...blocksOf(notices), ...reservedRights(page)].filter((block) => !spared.has(block))),
    bylineBlocks,
    captions: new Set(article.blocks.filter(page.isCaption).map(({ id }) => id)),
    credited,
  };
}

/** A name that opens a small box behind the story, where the byline above has it too: "윤가람 기자" | "바다를 씁니다" | "다른 기사". */
function namesOfCards({ blocks, boxes }: Article, spared: ReadonlySet<string>): string[] {
  const above = blocks.filter(({ id, zone }) => zone === 'head' && spared.has(id)).map(({ text }) => foldText(text));
  return blocks.flatMap(({ id, zone, text, box }, i) => {
    const around = aroundOf(boxes, box, i);
    const isOpening = zone === 'tail' && !/\p{N}/u.test(text) && around?.first === i && around.last - i < mostOfCard;
    return isOpening && above.some((line) => line.includes(foldText(text))) ? [id] : [];
  });
}
const mostOfCard = 9;

/** Lines above the story that are a credited name and nothing else: a column may be named for its author, and is a credit too. */
function creditedNamesAlone({ blocks }: Article, credited: readonly string[]): string[] {
  const names = new Set(credited.filter((name) => name.includes(' ')).map(foldText));
  return blocks.filter(({ zone, text }) => zone === 'head' && names.has(foldText(text))).map(({ id }) => id);
}

/** Beside the block that a row's byline is told of stands the name's own: '<div><p>By Ana Ruiz</p> 3 May 2031</div>' is two, and one row. */
const namesOfRows = ({ blocks }: Article, bylines: readonly Sign[]): string[] =>
  bylines.flatMap(({ evidence: { block, text }, line }) => {
    const at = block ? indexOf(block) : -1;
    const isOfRow = (beside: Block | undefined): beside is Block =>
      beside !== undefined &&
      text.includes(beside.text) &&
      line.people.some(({ name }) => beside.text.includes(name) && !blocks[at]?.text.includes(name));
    return at < 0 ? [] : [blocks[at - 1], blocks[at + 1]].filter(isOfRow).map(({ id }) => id);
  });

/** A label before a byline, and a handle behind it. */
const besideBylines = ({ blocks }: Article, spared: ReadonlySet<string>): string[] =>
  blocks
    .filter(({ text, zone }, i) => {
      if (zone !== 'head') return false;
      if (/[:：]$/.test(text) && text.length <= longestCredit) return spared.has(blocks[i + 1]?.id ?? '');
      return /^@\w{2,30}$/.test(text) && spared.has(blocks[i - 1]?.id ?? '');
    })
    .map(({ id }) => id);

/**
 * The byline once more behind the story: "By Jim Rutter" or "byJim Rutter" as above it, or behind the word for "by" one who is credited,
 * and no teaser of hers: 'By ANA RUIZ, Associated Press'. A bare name is the author box's.
 */
function bylinesAgain(article: Article, spared: ReadonlySet<string>, credited: readonly string[]): string[] {
  const { blocks, language } = article;
  const above = new Set(blocks.filter(({ id, zone }) => zone === 'head' && spared.has(id)).map(({ text }) => text));
  const names = credited.filter((name) => name.includes(' ')).map(foldText);
  const end = blocks.findLastIndex(({ zone }) => zone === 'body');
  const isAgain = (block: Block) => {
    if (block.zone !== 'tail' || block.text.length > longestCredit) return false;
    const opens = opensWithBy(block.text, language);
    if (above.has(block.text) && (opens || /^\p{Ll}/u.test(block.text))) return true;
    return opens && names.some((name) => foldText(block.text).includes(name)) && !isOfTeaser(article, block);
  };
  return blocks.slice(end + 1, end + 1 + furthestAgain).flatMap((block) => (isAgain(block) ? [block.id] : []));
}
const furthestAgain = 12;
