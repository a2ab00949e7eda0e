import { isRubric, siteNames } from '../evidence/own-name.ts';
import { knownAgency } from '../grammar/known-agency.ts';
import { hasHouseForm } from '../grammar/names/house-form.ts';
import { isKnownPlace } from '../grammar/places/gazetteer.ts';
import { lexiconFor } from '../grammar/words/lexicon.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import type { Article, Sign } from '../model.ts';
import { hostOf } from '../text/host-of.ts';
import { lettersOf } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { isShouted } from '../text/script.ts';
import { linksBeside } from './links-beside.ts';

/**
 * Whether what a line names in a house's place is told as one. The grammar takes much for a house that is none, since it knows no more
 * than the line: "CEO", "Science", "Updated August", "From:". What nobody knows must have the form of a house's or an institution's name.
 */
export const isHouse = (name: string, article: Article): boolean =>
  !isLabelOrAddress(name) && (isOfRecords(name, article) || hasHouseForm(name) || hasInstitution(name));

/**
 * The same of what stands beside a person, where a house may have any name of several words that is no job, rubric or degree; of one word
 * behind a mark or a word that leads to it: "Ana Ruiz / Kestrel", "Leo Sand for Kestrel". Letters alone must be the site's own: "WKSX
 * Reporter" on wksx.example is one of a house, "SEO Editor" is not.
 */
export function isWorkplace(name: string, article: Article, sign: Sign): boolean {
  if (isHouse(name, article)) return true;
  const { titles, beats, never, outletPreposition } = lexiconFor(article.language);
  if (isLabelOrAddress(name) || isOnSite(name, article, sign) || isKnownPlace(name, article.language)) return false;
  if (isShouted(name) && name.length <= mostLetters) return article.hostname.includes(name.toLowerCase());
  const words = lowerWords(name);
  if (words.some((word) => titles.has(word))) return false;
  if (words.length > 1) return !words.every((word) => beats.has(word));
  const { text } = sign.evidence;
  const before = text.slice(0, Math.max(0, text.lastIndexOf(name)));
  return (
    !words.some((word) => never.has(word) || beats.has(word)) &&
    (/[/([{«"“„,]\s?$/u.test(before) || new RegExp(`(?:${outletPreposition.source})\\s$`, 'iu').test(before))
  );
}
const mostLetters = 5;

/**
 * Whether somebody can be where a line seems to say: not at the site itself, in one of its rubrics, or in what is no place: "Written by
 * Ana Ruiz in Gadgets", "im Gespräch".
 */
export function isSomewhere(place: string, article: Article, sign: Sign): boolean {
  if (isKnownPlace(place, article.language)) return true;
  const { titles, beats, genres } = lexiconFor(article.language);
  const isNone = (word: string) => titles.has(word) || beats.has(word) || genres.has(word);
  const own = siteNames(article).some((name) => lettersOf(name) === lettersOf(place));
  return !own && !isOnSite(place, article, sign) && !lowerWords(place).every(isNone);
}

/** A rubric of the site's: its menu has a link of that name, or the row that the name stands in leads there. */
const isOnSite = (name: string, article: Article, sign: Sign) =>
  isRubric(article, name) ||
  linksBeside(article, sign).some(({ text, href }) => text === name && hostOf(href) === article.hostname);

/** 'Image Source: Nora Corwen', 'From:', 'http://ana.example' */
const isLabelOrAddress = (name: string) => /:(?:\s|\/\/|$)/.test(name);

/** An agency or paper of the records; of one that is called by an everyday word, 'Science', not where that is the site's rubric. */
function isOfRecords(name: string, article: Article): boolean {
  const agency = knownAgency(name);
  return agency !== undefined && !(agency.common && isRubric(article, name));
}

const institutions = once(() => new Set(longLists().organizationWords));
const hasInstitution = (name: string) => lowerWords(name).some((word) => institutions().has(word));

const lowerWords = (name: string) => name.toLowerCase().split(/[^\p{L}\p{M}]+/u);
