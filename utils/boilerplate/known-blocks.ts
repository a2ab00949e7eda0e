import type { Agency } from '../agencies/agency.ts';
import { agencyByHost } from '../agencies/registry.ts';
import { dateIn, monthsOf } from '../article/find-published.ts';
import { linesOf } from '../evidence/lines.ts';
import { isFeedFooter, saysRepublished } from '../evidence/notice-wordings.ts';
import { closingBlocks, headBlocks, openingBlocks } from '../evidence/places.ts';
import type { Sign } from '../evidence/sign.ts';
import { opensWithBy } from '../grammar/labels.ts';
import type { Article, Block } from '../model.ts';
import { isShareBar } from './judge-networks.ts';
import type { Known } from './vote.ts';

/** "Quelle: dpa" and "Provided by ESA" are credits. */
const longestCredit = 60;

function isNotice({ evidence: { kind, text }, isLabel, disclaims, agency }: Sign): boolean {
  if (kind === 'source-link' || kind === 'copyright-line') return true;
  if (kind !== 'notice') return false;
  if (disclaims || isFeedFooter(text) || saysRepublished(text) || agency?.kind === 'syndicate') return true;
  return !isLabel && (text.length > longestCredit || /^https?:/.test(text));
}

/**
 * "Source: mySA" with a link at the end is what an importer left, if the page says elsewhere whose story it is; where it is the
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
export function knownBlocks(article: Article, signs: readonly Sign[]): Known {
  const blocksOf = (some: readonly Sign[]) =>
    new Set(some.flatMap(({ evidence: { block } }) => (block ? [block] : [])));
  const own = agencyByHost(article.hostname);
  const notices = signs.filter((sign) => isNotice(sign) || isImporters(sign, signs, own));
  const isInNotice = ({ evidence, line }: Sign) =>
    !line.people.length && notices.some((notice) => notice.evidence.block === evidence.block);
  const credits = signs.filter((sign) => !notices.includes(sign) && !isInNotice(sign));
  const spared = blocksOf(credits);
  if (article.headline) spared.add(article.headline);
  const noticed = blocksOf(notices);
  for (const id of rowsOf(article)) if (!noticed.has(id)) spared.add(id);
  // "Author of the article:" | "Jim Rutter": the words of one line stay together.
  for (const { block, parts } of linesOf([...headBlocks(article), ...closingBlocks(article, 8, 12)], article.language))
    if (spared.has(block)) for (const part of parts) spared.add(part);
  for (const id of besideBylines(article, spared)) spared.add(id);
  const bylineBlocks = blocksOf(signs.filter(({ evidence }) => evidence.kind === 'byline'));
  return {
    spared,
    notices: new Set([...blocksOf(notices), ...reservations(article)].filter((block) => !spared.has(block))),
    bylineBlocks,
  };
}

/** A label before a byline, a handle behind it, and the byline once more behind the story. */
function besideBylines({ blocks, language }: Article, spared: ReadonlySet<string>): string[] {
  const bylines = new Set(
    blocks
      .filter(({ id, text, zone }) => zone === 'head' && spared.has(id) && text.length <= longestCredit)
      .map(({ text }) => text),
  );
  const end = blocks.findLastIndex(({ zone }) => zone === 'body');
  return blocks
    .filter(({ text, zone }, i) => {
      if (zone === 'head' && /[:：]$/.test(text) && text.length <= longestCredit)
        return spared.has(blocks[i + 1]?.id ?? '');
      if (zone === 'head' && /^@\w{2,30}$/.test(text)) return spared.has(blocks[i - 1]?.id ?? '');
      // A bare name below the story is the author box's; "By Jim Rutter" and "byJim Rutter" are the byline once more.
      return (
        zone === 'tail' && i <= end + 12 && bylines.has(text) && (/^\p{Ll}/u.test(text) || opensWithBy(text, language))
      );
    })
    .map(({ id }) => id);
}

/** "© Handelsblatt GmbH – Alle Rechte vorbehalten": a line of rights behind the story, whoever holds them. */
const rights =
  /^[\s(]*(?:©|\(c\)|copyright(?![\p{L}\p{N}_])).{0,60}(?:(?:19|20)\d\d|reserved|vorbehalten|droits|derechos|direitos|riservat|zastrze|права|保留|所有|금지)/iu;

/** "This document is subject to copyright. Apart from any fair dealing …", "Materiał chroniony prawem autorskim - …" */
const legalese =
  /^(?:this (?:document|article|story|material|content) (?:is (?:subject to|protected by) copyright|may not be (?:published|reproduced))|materia[łl] chroniony prawem autorskim|dieser (?:text|artikel|beitrag) ist urheberrechtlich gesch[üu]tzt|(?:cet article|ce contenu) est prot[ée]g[ée] par)/iu;

const reservations = (article: Article): string[] =>
  closingBlocks(article, 3, 10)
    .filter(
      ({ text, tag }) => tag !== 'figcaption' && ((text.length <= 200 && rights.test(text)) || legalese.test(text)),
    )
    .map(({ id }) => id);

/** "Ana Ruiz 8/17/13 11:04am": too short to be dated by it, but it tells what the row is. */
const shortDate = /(?<!\p{N})\p{N}{1,2}([/.])\p{N}{1,2}\1\p{N}{2}(?!\p{N})/u;

/** Rows beside the headline with the date, or with an author even if it is nobody: they say when and by whom it was shown. */
function rowsOf(article: Article): string[] {
  const months = monthsOf(article.language);
  const isDated = (text: string) => shortDate.test(text) || dateIn(text, months, article.language) !== undefined;
  const authors = new Set(article.bylines.filter(({ from }) => from !== 'class:credit').map(({ block }) => block));
  const head = headBlocks(article).filter(
    (block) =>
      block.text.length <= longestRow && ((authors.has(block.id) && !isShareBar(block)) || isDated(block.text)),
  );
  const isBareDate = ({ id, text, linkChars }: Block) =>
    linkChars === 0 && text.length <= longestCredit && !authors.has(id) && isDated(text);
  // "First Published: March 3, 2026, 8:11 AM": some houses print the date behind the story, or below a first paragraph.
  const end = article.blocks.findLastIndex(({ zone }) => zone === 'body');
  const below = article.blocks.slice(end + 1, end + 5).filter((block) => block.zone === 'tail' && isBareDate(block));
  const opening = openingBlocks(article, furthestDate).filter(isBareDate);
  return [...head, ...opening, ...below].map(({ id }) => id);
}

const longestRow = 140;
const furthestDate = 6;
