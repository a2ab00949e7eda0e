import { agencyByCode, agencyByName } from '../agencies/find-agency.ts';
import { opensWithBy } from '../grammar/labels.ts';
import { lexiconFor } from '../grammar/words/lexicon.ts';
import { ownLanguage } from '../languages/language-for.ts';
import type { Agency, Article, CreditLine, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { bylineSign, furthestBelow, longestByline } from './byline-sign.ts';
import { isOfGallery } from './gallery-items.ts';
import type { PageLine } from './lines.ts';
import { isLikeOwnName } from './own-name.ts';
import type { PageLines } from './page-lines.ts';
import { blockOf, headBlocks, isLinkAway, openingBlocks } from './places.ts';
import { isOfWork } from './reviewed-works.ts';
import { isShort, saysSomething, sign } from './sign.ts';
import { isAnnounced } from './title-link.ts';

/** Longer than this a line is a standfirst, and who is named in it may be whom the story is about; but for a list of who did what. */
const longestCredit = 120;
const leastListed = 3;
/** Longer than this a line beside the headline says more than which agency sent the story. */
const longestAgency = 90;

/**
 * Bylines in lines that nothing marks, beside the headline or before the first paragraphs: behind a word for "by", in the words of
 * a credit line, or an agency alone.
 * @param marks what the page marks as bylines
 */
export function unmarkedBylines(page: PageLines, marks: readonly Sign[]): Sign[] {
  const signed = marks
    .filter(({ line, where }) => line.people.length > 0 && where === 'head')
    .map(({ evidence }) => evidence.block ?? '');
  const { article } = page;
  const readAll = (lines: readonly PageLine[], where: 'head' | 'opening') =>
    lines.flatMap((line) => readUnmarked(page, line, where, signed));
  return [
    ...readAll(page.linesIn(headBlocks(article)), 'head'),
    ...readAll(page.linesIn(openingBlocks(article, furthestBelow)), 'opening'),
  ];
}

/** @param signed blocks beside the headline that are marked and name somebody */
function readUnmarked(
  page: PageLines,
  pageLine: PageLine,
  where: 'head' | 'opening',
  signed: readonly string[],
): Sign[] {
  const { article, read } = page;
  const { text: whole, block: id } = pageLine;
  const block = blockOf(article, id);
  if (!block || !isShort({ text: whole }, longestByline) || page.isCaption(block) || page.isPhotoCredit(whole))
    return [];
  if (isAnnounced(article, block) || isLinkAway(article, pageLine) || isOfWork(article, block)) return [];
  const opened = behindOwnName(article, whole);
  const opener = opened === undefined ? undefined : read(opened, 'byline');
  if (opener?.people.length) return [bylineSign(whole, id, opener, where, false)];
  const parts = whole.split(/\s[|•·]\s/);
  const at = parts.findIndex((part) => opensWithBy(part, article.language));
  const text = parts[at];
  if (text) {
    // 'By Ana Ruiz | Coral Courier': her house, where it is known and another one
    const house = parts.slice(at + 1, at + 3).find((part) => agencyByName(part) && !isLikeOwnName(article, part));
    const line = withHouse(read(text, 'byline'), house);
    if (saysSomething(line)) return [bylineSign(text, id, line, where, false)];
    return isInitials(text, article.language) ? [sign('byline', text, { block: id, where, initials: true })] : [];
  }
  const isHeading = /^h\d$/.test(block.tag);
  // "澎湃新闻记者 段明超 廖青", "Ana Ruiz reports from Lima": credits of the stricter kind need no word for "by".
  const credited = isHeading ? undefined : read(whole, 'tail');
  if (credited?.people.length && (whole.length <= longestCredit || listsWork(credited)))
    return [bylineSign(whole, id, credited, where, false)];
  // Without the word for "by", only an agency in a line of its own is believed, and not far from a byline that there is:
  // "PTI | May 6, 2031" is one, "Reuters" under a picture that a columnist's page opens with is none.
  if (where !== 'head' || whole.length > longestAgency || isHeading) return [];
  if (signed.length && !signed.some((near) => Math.abs(indexOf(near) - indexOf(id)) <= 2)) return [];
  if (isOfGallery(article, block)) return [];
  const line = filedBy(article, whole) ?? { people: [], organizations: agenciesIn(page, whole, signed.length > 0) };
  return line.organizations.length ? [bylineSign(whole, id, line, where, false)] : [];
}

/** People whose house stands in a part of its own behind their names. */
const withHouse = (line: CreditLine, outlet: string | undefined): CreditLine =>
  outlet && !line.people.some((one) => one.outlet)
    ? { ...line, people: line.people.map((one) => ({ ...one, outlet })) }
    : line;

/** "شهرنامه آنلاین ـ الهام صدیقی‌نیا:", "Coral Courier – Ana Ruiz:": the house's own name, and who wrote what follows. */
function behindOwnName(article: Article, text: string): string | undefined {
  const [, own = '', names] = /^(.{2,30}?)\s?[\u0640–—-]\s(.{3,80}?)\s?[:：]$/u.exec(text) ?? [];
  return names && isLikeOwnName(article, own) ? names : undefined;
}

/** "Produced by Ana Ruiz and Leo Sand, Written by Mo Lang, Graphics by Iris Holm": several people, and several kinds of work. */
const listsWork = ({ people }: CreditLine) =>
  people.length >= leastListed && new Set(people.map(({ role }) => role)).size > 1;

/** 'Autor: asty//now', 'Von: det'. Not: 'by admin'. */
function isInitials(text: string, language: string): boolean {
  const initials = /^[^\s:：]{2,12}\s?[:：]?\s+(\p{Ll}{2,5}(?:\/{1,2}\p{Ll}{2,5})?)$/u.exec(text)?.[1];
  return initials !== undefined && !lexiconFor(language).nobody.has(initials);
}

/** "PTI Mumbai", "Reuters, Port Ellery,": agency and place, where others print a byline. "ANA RUIZ" is neither if the head of the page names her. */
function filedBy({ metadata }: Article, text: string): CreditLine | undefined {
  if (metadata.authors.some(({ name }) => name.toLowerCase() === text.toLowerCase())) return undefined;
  const [, agency, place] = /^(\S{2,12}?),?\s+(\p{Lu}[\p{L} .-]{2,30}?),?$/u.exec(text) ?? [];
  if (!agency || !place || !agencyByCode(agency) || agencyByName(text)) return undefined;
  return { people: [], organizations: [agency], dateline: { place, agency } };
}

/** The button for the size of the text, "AA"; only where a language says so is it an agency. */
const textSize = /^A{1,3}[+-]?$/;

/** 'PTI | May 6, 2031', 'Günün Haberleri - Anadolu Ajansı': the agencies that parts of the line name. */
function agenciesIn({ article, read }: PageLines, text: string, besidePerson: boolean): string[] {
  const parts = [...read(text, 'byline').organizations, ...text.split(/\s?[|•·–—,]\s|\s-\s/)];
  const names = [...new Set(parts.map((part) => part.trim()))];
  const initials = ownLanguage(article.language)?.credits.agencyInitials ?? [];
  return names.filter(
    (name) => isCarrier(agencyByName(name), besidePerson) && (initials.includes(name) || !textSize.test(name)),
  );
}

/** A newspaper's name alone is a link or a logo; beside a person's name it is the person's house. */
const isCarrier = (agency: Agency | undefined, besidePerson: boolean) =>
  agency !== undefined && agency.kind !== 'platform' && (besidePerson || agency.kind !== 'outlet');
