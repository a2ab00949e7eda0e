import { agencyByName } from '../agencies/find-agency.ts';
import { siteNames } from '../evidence/own-name.ts';
import { blockOf } from '../evidence/places.ts';
import { opensWithBy } from '../grammar/labels.ts';
import { initialsOf } from '../grammar/names/initials-of.ts';
import { normalName } from '../grammar/names/normal-name.ts';
import { madeFor } from '../languages/en/origin-forms.ts';
import type { Article, Credit, Link, PersonCredited, Sign, Verdict } from '../model.ts';
import { hostOf } from '../text/host-of.ts';
import { lettersOf, nameWords } from '../text/letters.ts';
import { isEastAsian } from '../text/script.ts';
import { authorPage } from './author-page.ts';
import { linksBeside } from './links-beside.ts';
import { type Mention, mergePeople } from './merge-people.ts';
import { isHouse, isSomewhere, isWorkplace } from './told-house.ts';

/** Everyone whom the page credits for the text. Visible words first; metadata alone is 'implied'. */
export function findCredits(
  article: Article,
  signs: readonly Sign[],
  verdict: Verdict,
): { credits: Credit[]; organizations: string[] } {
  const people = signs.flatMap((sign) =>
    sign.line.people.map(
      (person): Mention => ({ person: withoutOwnHouse(asTold(person, article, sign), article), sign }),
    ),
  );
  const fit = people.filter(
    (mention) =>
      !isPoster(article, mention, verdict, people) &&
      !isPartOfSource(mention, verdict) &&
      !isEditionOfHost(mention, article) &&
      mayBePerson(article, mention.person) &&
      !(verdict.kind === 'wire' && isHouseOfAgency(article, mention)) &&
      !(verdict.kind === 'press-release' && isIssuer(mention.person, verdict)),
  );
  const credits = mergePeople(fit).map(({ outlet, ...credit }) => {
    const page = authorPage(credit.name, article);
    const isTheirs = outlet && !isOfMixed(outlet, verdict);
    return { ...credit, ...(isTheirs && { outlet }), ...(page && { page }) };
  });
  const organizations = signs
    .filter(({ evidence }) => evidence.certainty === 'stated')
    .flatMap(({ line }) => line.organizations.filter((name) => isHouse(name, article)))
    .map((name) => agencyByName(name)?.name ?? name)
    .filter((name) => !isToldAlready(name, article, verdict, credits));
  return { credits, organizations: [...new Set(organizations)] };
}

/** "Ana Ruiz, Belga" above the host's own work with material of Belga: the agency that helped employs nobody there. */
const isOfMixed = (outlet: string, { status, kind, source }: Verdict) =>
  status === 'partly' && kind === 'wire' && (agencyByName(outlet)?.name ?? outlet) === source;

/** 'Bay Media for coralbay.example', but not 'Centre for Harbour Studies' */
const forSite = new RegExp(`${madeFor}\\S+\\.\\S+$`);

/**
 * A person in normal case, as the grammar gives names, beside no house that is none and no place that is none. Of "Bay Media for
 * coralbay.example" the first is the house.
 */
function asTold(person: PersonCredited, article: Article, sign: Sign): PersonCredited {
  const { outlet: printed, place, ...rest } = person;
  const outlet = printed?.replace(forSite, '');
  return {
    ...rest,
    name: normalName(person.name, article.language),
    ...(place && isSomewhere(place, article, sign) && { place }),
    ...(outlet && isWorkplace(outlet, article, sign) && { outlet }),
  };
}

/**
 * The house's own initials, a part of its name and a desk or channel that is called after it tell nothing of where the story is
 * from: 'RL' or 'Rannikon Lehti Uutiset' on the site of the Rannikon Lehti, 'Harbour Times' on '港口時報 Harbour Times'.
 */
function withoutOwnHouse(person: PersonCredited, { host }: Article): PersonCredited {
  const outlet = spaced(person.outlet ?? '');
  const own = spaced(host);
  const isOwn =
    person.outlet?.toLowerCase() === initialsOf(host) ||
    (outlet !== own && outlet.length > shortestPart && own.includes(outlet)) ||
    // one word more: "The Courier of Northtown" is another house
    (outlet.startsWith(own) && !outlet.slice(own.length).trim().includes(' '));
  if (!isOwn || outlet === own || person.outlet === undefined) return person;
  const { outlet: _, ...rest } = person;
  return rest;
}

/** "News" is a part of many a name. */
const shortestPart = 9;

/** A name's words, a space around each: 'MDF AKTUELL' → ' mdf aktuell ' */
const spaced = (name: string) => ` ${nameWords(name)} `;

/**
 * The source and who distributed it stand in the verdict, the host above the page, a workplace beside who works there, and whoever holds the
 * rights reported nothing; "The Coral" is the site of The Coral Sorna, too.
 */
function isToldAlready(
  name: string,
  { host, hostname }: Article,
  verdict: Verdict,
  credits: readonly Credit[],
): boolean {
  const folded = name.toLowerCase();
  if (folded === initialsOf(host) || folded === hostname || /^(?:©|\(c\))/iu.test(name)) return true;
  const own = spaced(name);
  const told = [host, verdict.source, verdict.distributor, ...credits.map(({ outlet }) => outlet)];
  return told.some((known) => known && (spaced(known).includes(own) || own.includes(spaced(known))));
}

/** The host, an agency and the site's section are no people, however much the name looks like one. */
function mayBePerson(article: Article, person: PersonCredited): boolean {
  const folded = person.name.toLowerCase();
  return folded !== article.host.toLowerCase() && folded !== article.title.toLowerCase() && !agencyByName(person.name);
}

/** 'Rannikon Uutiset - STT' on the site of 'Ranta - Rannikon Uutiset verkossa': beside an agency stands the house that carries its story. */
const isHouseOfAgency = (article: Article, { person: { name }, sign: { evidence } }: Mention) =>
  name.includes(' ') &&
  /\p{L}\)?\s?[-–—/|]\s?\p{L}/u.test(evidence.text) &&
  spaced(evidence.text).includes(spaced(name)) &&
  siteNames(article).some((whole) =>
    whole.split(/\s[-–—|·:]\s/u).some((part) => spaced(part).startsWith(spaced(name))),
  );

/** 'Tolland Therapeutics' above its own press release is nobody. */
const isIssuer = ({ name }: PersonCredited, { source = '' }: Verdict) => lettersOf(name) === lettersOf(source);

/**
 * The poster on a copy is never a reporter. If the text brings a byline of its own along, the CMS's author row names whoever runs
 * the importer; without one it does on a scraped page if the name is an account's, or nobody's. Author fields in the head are the
 * poster's on any copy.
 */
function isPoster(article: Article, { person, sign }: Mention, verdict: Verdict, all: readonly Mention[]): boolean {
  if (verdict.status !== 'syndicated') return false;
  if (sign.evidence.kind === 'metadata') return true;
  const { kind, text } = sign.evidence;
  // 'Posted by OddGuy at 7:14' below it is the CMS's row as well
  const isBelow = isHandle(person.name) && kind === 'credit-line' && opensWithBy(text, article.language);
  const isRow = ((kind === 'byline' && sign.fromElement === true) || isBelow) && !isInStory(article, sign);
  if (!isRow || person.outlet) return false;
  const isPasted = all.some(({ sign: other }) => other.evidence.kind === 'byline' && isInStory(article, other));
  if (isPasted || isPartOfHost(article, person.name) || isHandle(person.name)) return true;
  return verdict.kind === 'scraped' && (isAccount(article, person.name) || leadsToAccount(article, sign));
}

/**
 * A bare name that links to the site's own page of it, with no word for "by": whom an importer runs as.
 * '<a href="/author/jo-wills/">Jo Wills</a>' above a story that ends in "Source link"
 */
function leadsToAccount(article: Article, sign: Sign): boolean {
  const { text: row } = sign.evidence;
  const isOwn = ({ text, href }: Link) => row.includes(text) && hostOf(href) === article.hostname;
  return !opensWithBy(row, article.language) && linksBeside(article, sign).some(isOwn);
}

/** "By Kestrel" on the site of "The Kestrel Post": the house signs with a part of its name. */
const isPartOfHost = ({ host }: Article, name: string) =>
  name.length > 3 && host.split(' ').length > 1 && host.split(' ').includes(name);

/** "El Faro de Teruel - Ana Ruiz" on a copy from "El Faro de Teruel": its name, or how that begins, is nobody. */
const isPartOfSource = ({ person, sign }: Mention, { source = '' }: Verdict) =>
  sign.line.people.length > 1 && `${source} `.startsWith(`${person.name} `) && sign.evidence.text.includes(source);

/** 'Ana Ruiz, Maré Porto Seco' on the site of Portal Maré: of two names the one with the site's word, of whom its head knows nothing. */
function isEditionOfHost({ person, sign }: Mention, { host, metadata }: Article): boolean {
  const folded = person.name.toLowerCase();
  const opening = folded.split(' ')[0] ?? '';
  const isNamedSo = opening.length > 3 && host.toLowerCase().split(/\s+/u).includes(opening);
  if (!isNamedSo || sign.line.people.length < 2) return false;
  const isKnown = (name: string) => metadata.authors.some((author) => author.name.toLowerCase().includes(name));
  return !isKnown(folded) && sign.line.people.some(({ name }) => isKnown(name.toLowerCase()));
}

/** 'OddGuy', 'coral24': a capital inside one word, or figures. */
const isHandle = (name: string) => !/\s/u.test(name) && /\p{Ll}\p{Lu}|\p{N}/u.test(name);

/** 'newsbot', 'Coral Desk' on coralnews.example: one word, figures, or the site's own name in it. */
function isAccount({ host, hostname }: Article, name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  const site = `${host} ${hostname}`.toLowerCase();
  const isOneWord = words.length < 2 && !isEastAsian(name);
  return isOneWord || /\p{N}/u.test(name) || words.some((word) => word.length > 3 && site.includes(word));
}

const isInStory = (article: Article, { evidence }: Sign) =>
  evidence.block !== undefined && blockOf(article, evidence.block)?.zone === 'body';
