import { agencyByHost, agencyByName } from '../agencies/find-agency.ts';
import { sameSite } from '../agencies/registrable-domain.ts';
import { hasCompanyForm } from '../grammar/names/company-form.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import { labelsSource, releaseEnd } from '../languages/en/origin-forms.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { byWords, forWords, houseArticles, inNames, ofWords } from '../languages/everywhere/everywhere.ts';
import type { Article, Block, Sign } from '../model.ts';
import { lettersOf } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';
import { isEastAsian, startsUpper } from '../text/script.ts';
import type { PageLine } from './lines.ts';
import type { PageLines } from './page-lines.ts';
import { headBlocks, openingBlocks } from './places.ts';
import { sign } from './sign.ts';
import { isSomebody } from './story-label.ts';

const longestLine = 120;
const longestName = 60;
/** "Tolland University Extension, Office of Agricultural Communications" */
const longestWithPart = 100;
const longestWhole = 160;
const longestLabel = 30;
/** So far behind the story its issuer says who it is. */
const furthest = 14;

const articles = `(?:${oneOf(houseArticles)}\\s)?`;
const ofWhom = `(?:\\p{Ll}{3,12}\\s)?${oneOf([...ofWords, ...byWords, ...forWords])}:?\\s`;
/** "This is a press release from …", "Dies ist eine Pressemitteilung von …", "Dette er en pressemelding fra …": three small words. */
const thisIs = '\\p{L}{2,6} \\p{L}{1,4} \\p{L}{1,5}';
const issuerOf = (joint: string) =>
  once(
    () =>
      new RegExp(
        `^(?:${thisIs}\\s)?${oneOf(longLists().pressReleases)}\\s?${joint}${articles}(?<issuer>[\\p{Lu}\\p{Lo}][^|:;!?]{2,${longestWithPart}}):?$`,
        'iu',
      ),
  );
/** "Pressemitteilung von Tolland Stein GmbH", "Communiqué de presse - Pierres de Tolland", "Press release: Tolland Stone" */
const ofIssuer = issuerOf(`(?:[:–—|-]\\s?|${ofWhom})`);
/** The same below the story, where a colon stands in a list of what to read. */
const ofIssuerBelow = issuerOf(ofWhom);
/** "Pressemitteilung Tolland Stein GmbH", as the value of "Quelle:" */
const ofIssuerBehindLabel = issuerOf(`(?:[:–—|-]\\s?|${ofWhom})?`);
/** "PRESSEMITTEILUNG", "For immediate release", "News Release 5-Nov-2026" */
const label = once(
  () =>
    new RegExp(`^[\\s*#>–—-]*${oneOf(longLists().pressReleases)}[\\s:.–—-]*(?:\\p{N}{1,2}\\D.{3,14}\\p{N})?$`, 'iu'),
);
/** "About Tolland Stone Inc.", "Über die Tolland Stein GmbH: …" */
const about = once(
  () =>
    new RegExp(
      `^${oneOf(longLists().aboutWords)}\\s${articles}(?<issuer>[\\p{Lu}\\p{Lo}][^:!?]{1,${longestName}}?)[\\s:]*$`,
      'iu',
    ),
);
/** "About the Magazine", "Über die Redaktion": behind an article one word is no name. */
const headsLinks = once(() => new RegExp(`^${oneOf(longLists().aboutWords)}\\s${oneOf(houseArticles)}\\s\\S+$`, 'iu'));
/** "PORT ELLERY, Maine, March 2, 2026 /QuickRelease/ --" */
const sent = /^.{3,80}\s\/[\p{Lu}][\p{L} .-]{2,30}\/\s?(?:--|[–—-])\s/u;
const contacts = once(() => new RegExp(`^${oneOf(longLists().pressContacts)}(?=$|\\s?[:：\\s])`, 'iu'));
const mail = /[\w.+-]{1,60}@(?<host>[\w-]{1,60}(?:\.[\w-]{2,60}){1,4})/gu;
/** "2. März 2026", "No. 45" */
const isDay = /^\p{N}|\p{N}{4}|^\p{L}{1,2}\W{0,2}\p{N}/iu;

/** A line, and whom it names as issuer. */
interface Issued {
  line: PageLine;
  issuer: string;
}

/**
 * Press releases of wires that nobody knows, and of houses that sent theirs themselves: a line names the issuer as such, or two things
 * stand around the text that together only stand around a release (its label, the way it was sent, whom newsrooms may ask, who the
 * issuer is). Whoever shows his own release is left alone.
 */
export function findReleases(page: PageLines): Sign[] {
  const { article } = page;
  const opening = openingBlocks(article, 2);
  const above = linesApart(page, [...headBlocks(article), ...opening]);
  const below = linesApart(
    page,
    page.closing(furthest, furthest).filter((block) => !opening.includes(block)),
  );
  const named = (lines: readonly PageLine[], form: RegExp) =>
    lines.flatMap((line) => {
      const text = unframed(line.text);
      const issuer =
        text.length <= longestLine
          ? withoutPart(form.exec(text)?.groups?.issuer)?.replace(/,\s\p{Ll}.*$|(?<![\s,])[\s,]+$/u, '')
          : undefined;
      return issuer && isIssuerName(issuer) && !isDay.test(issuer) ? [{ line, issuer }] : [];
    });
  const said =
    named(above.filter(isNoLink), ofIssuer())[0] ??
    named(below.filter(isNoLink), ofIssuerBelow())[0] ??
    named(below.filter(isFramed), ofIssuer())[0] ??
    named(
      [...above, ...below].flatMap((line) => behindLabel(page, line)),
      ofIssuerBehindLabel(),
    )[0];
  if (isOwn(article, below) && !(said && isFramed(said.line))) return [];
  const end = named(below, releaseEnd)[0];
  const isLabelled = [...above, ...below.filter(isNoLink)].some(({ text }) => label().test(text));
  const isSent = opening.some(({ text }) => sent.test(text));
  const asks = below.some((line) => contacts().test(line.text.trim()));
  const biography = named(below, about()).find(
    ({ issuer, line }) => !headsLinks().test(line.text.trim()) && ((isLabelled && asks) || isToldOf(article, issuer)),
  );
  const marks = [isLabelled, isSent, asks && biography, biography && end].filter(Boolean).length;
  const found =
    said ??
    (end && (marks > 0 || (!labelsSource.test(end.line.text) && isToldOf(article, end.issuer))) ? end : undefined) ??
    (biography && marks > 0 ? biography : undefined) ??
    (isLabelled
      ? (above.flatMap(companyOf)[0] ?? below.flatMap((line) => labelledSource(page, line))[0])
      : undefined) ??
    (asks && (isLabelled || isWires(article))
      ? above.flatMap((line) => comesAgain(article, line, below))[0]
      : undefined);
  if (!found) return [];
  const where = above.some(({ block }) => block === found.line.block) ? 'head' : 'closing';
  return [sign('notice', found.line.text, { block: found.line.block, where, named: found.issuer, isRelease: true })];
}

/** "<자료제공: 산호시청>": a line in brackets is no entry of a list. */
const isFramed = ({ text }: PageLine) => unframed(text) !== text.replace(/^[\s|]+/u, '').trim();

/** "(Press release provided by Tolland University.)", "<자료제공: 산호시청>", "| Quelle: …": without the brackets and bars around it. */
const unframed = (text: string) =>
  /^\s*[(<〈[](.+?)\.?[)>〉\]][\s.]*$/u.exec(text)?.[1] ?? text.replace(/^[\s|]+/u, '').trim();

/** "Tolland University Extension, Office of …" → "Tolland University Extension": a name is, as in `about`, a letter and so much more. */
const withoutPart = (issuer: string | undefined) =>
  issuer && issuer.length > longestName + 1 ? /^[^,]+(?=,)/u.exec(issuer)?.[0] : issuer;

/** "Quelle: Pressemitteilung Tolland Stein GmbH": the line's value in its place. */
function behindLabel(page: PageLines, line: PageLine): PageLine[] {
  const text = unframed(line.text);
  const value = text.length <= longestLine && /[:：]/u.test(text) ? page.read(text, 'notice').source?.name : undefined;
  return value ? [{ ...line, text: value }] : [];
}

/** A link is a rung of the ladder above the headline, or a tag, or leads to another text. */
const isNoLink = ({ text, linkChars }: PageLine) => linkChars < text.length * 0.9;

const small = new RegExp(`^(?:${oneOf(inNames)}|\\p{L}{1,3})$`, 'u');
/** "Polizei sorgt für Wirbel" is a headline: in a name every longer word is written large. */
const isIssuerName = (text: string) =>
  (startsUpper(text) || isEastAsian(text)) &&
  text.split(/\s/u).every((word) => /^[^\p{L}]|^\p{Lo}/u.test(word) || startsUpper(word) || small.test(word));

/** The lines of some blocks, and the blocks as they are where a label within parts them: "Original-Content | von: Tolland Stein". */
function linesApart(page: PageLines, blocks: readonly Block[]): PageLine[] {
  const lines = page.linesIn(blocks);
  const parted = blocks.filter(
    ({ id, text }) => text.length <= longestWhole && !lines.some((line) => line.block === id && line.text === text),
  );
  return [
    ...lines,
    ...parted.map(({ id, text, links, linkChars }) => ({ text, block: id, parts: [id], links, linkChars })),
  ];
}

/** "株式会社トーランド石材" in a line of its own. */
const companyOf = (line: PageLine): Issued[] =>
  line.text.length <= longestName && hasCompanyForm(line.text.trim()) && !label().test(line.text)
    ? [{ line, issuer: line.text.trim() }]
    : [];

const isWires = ({ hostname }: Article) => agencyByHost(hostname)?.kind === 'press-release';

/** "University of Tolland" above the story, and again below it, where newsrooms are told whom to ask: "Ida Holm, University of Tolland, press@…". */
function comesAgain({ title, language }: Article, line: PageLine, below: readonly PageLine[]): Issued[] {
  const issuer = line.text.trim();
  const isHouse = issuer.length <= longestName && /\s/u.test(issuer) && isIssuerName(issuer) && !isDay.test(issuer);
  return isHouse &&
    issuer !== title &&
    below.some(({ text }) => text.trim() === issuer || (text.includes('@') && text.includes(`, ${issuer}`))) &&
    !isPersonName(issuer, language)
    ? [{ line, issuer }]
    : [];
}

/** "Fuente: Piedras Tolland" */
function labelledSource(page: PageLines, line: PageLine): Issued[] {
  const { source, people } = page.read(line.text, 'notice');
  const isLabel = source && line.text.length <= source.name.length + longestLabel && /[:：]/u.test(line.text);
  return isLabel &&
    !people.length &&
    !line.links.length &&
    !agencyByName(source.name) &&
    !isSomebody(source.name, page.article.language)
    ? [{ line, issuer: source.name }]
    : [];
}

/** Whether the story tells of somebody in its headline or its first paragraphs, as releases do of their issuers. */
function isToldOf(article: Article, name: string): boolean {
  const letters = lettersOf(name.replace(/,?\s(?:\p{Lu}\p{Ll}{1,3}|\p{L}\.\p{L}\.(?:\p{L}\.)?|\p{Lu}{2,4})\.?$/u, ''));
  return (
    letters.length > 2 &&
    [article.title, ...openingBlocks(article, 3).map(({ text }) => text)].some((text) =>
      lettersOf(text).includes(letters),
    )
  );
}

/** The address to write to is the site's own. */
const isOwn = ({ hostname }: Article, below: readonly PageLine[]) =>
  below.some(({ text }) => [...text.matchAll(mail)].some(({ groups }) => sameSite(groups?.host ?? '', hostname)));
