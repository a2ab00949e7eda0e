import { registrableDomain } from '../agencies/registrable-domain.ts';
import { hasHouseForm } from '../grammar/names/house-form.ts';
import { plainLower } from '../grammar/words/plain-lower.ts';
import { maybeThe } from '../languages/en/name-forms.ts';
import { importerFooters } from '../languages/en/origin-forms.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { vocabularyFor } from '../languages/vocabulary.ts';
import type { Article, Link, Sign } from '../model.ts';
import { compilePhrases } from '../phrases/compile-phrases.ts';
import { foldText } from '../text/fold.ts';
import { hostOf } from '../text/host-of.ts';
import { lettersOf } from '../text/letters.ts';
import type { PageLine } from './lines.ts';
import { isSourceLink as sourceLinkIn } from './notice-wordings.ts';
import type { PageLines } from './page-lines.ts';
import { sign } from './sign.ts';
import { capitalWord, nextWord } from './stated-house.ts';
import { isStoryAddress } from './story-address.ts';
import { creditsStory, isSiteOf, looksLikeHouse } from './story-label.ts';

const isImporterFooter = compilePhrases(importerFooters);

/**
 * A line that is a link to the original, or says in a few words where it leads: "Read the original article", "Original article: Coral
 * Courier", "Source link | Coral Courier".
 * @param text the line without arrows
 * @param links those of the line that lead to other sites
 */
export function originalLink(
  page: PageLines,
  found: PageLine,
  text: string,
  where: Sign['where'],
  links: readonly Link[],
): Sign | undefined {
  const { article } = page;
  const isSourceLink = sourceLinkIn(article.language);
  // "Original link: https://…"
  const folded = foldText(text.replace(/[:：]\s?https?:\S+$/u, ''));
  const [link] = links;
  const url = isMostlyLink(found) ? link?.href : undefined;
  if (isImporterFooter(folded)) return sourceLink(found, text, where, url);
  if (!link) return undefined;
  const isNamed = page.read(text, 'notice').source !== undefined;
  if (where !== 'opening') {
    // "Source: Coral Courier", "Source Yacht Yard Games" say more than "Source link"
    if (url && isSourceLink(folded) && !(isNamed && opensWithLabel.test(text)))
      return sourceLink(found, text, where, url);
    const isLabelled = !isNamed && isMostlyLink({ ...found, text });
    if (
      isLabelled &&
      wordsBefore(article, text, link.text).some(isSourceLink) &&
      (creditsStory(article, found, link.text, link) || isForeignTitle(article, link))
    )
      return sourceLink(found, text, where, link.href, link.text);
  }
  if (where !== 'opening' && !isNamed && links.length === 1 && asksToRead(article, text, link)) {
    const isName = isSiteOf(link.href, link.text) || looksLikeHouse(link.text);
    if (isName || !isAnybodys(text)) return sourceLink(found, text, where, link.href, isName ? link.text : undefined);
  }
  const beside = links.length === 1 && isSourceLink(foldText(link.text)) ? nameBeside(text, link.text) : undefined;
  return beside || (beside === '' && where === 'head')
    ? sourceLink(found, text, where, link.href, beside.replace(/^\p{N}.*/u, ''))
    : undefined;
}

/** 'Оригинал публикации: Suomalaiset unohtivat, miten sauna lämmitetään': the title of a story in other letters than the page's is what was translated. */
const isForeignTitle = ({ title }: Article, { text, href }: Link) =>
  isStoryAddress(href) && text.split(' ').length >= fewestTitleWords && isLatin(text) !== isLatin(title);
const isLatin = (text: string) => /\p{Script=Latin}{3}/u.test(text);
const fewestTitleWords = 4;

/** 'Read more' with a link is the way to the original; a sentence with a link somewhere is not. */
const isMostlyLink = ({ links: [link, ...others], linkChars, text }: PageLine) =>
  link !== undefined &&
  !others.length &&
  (linkChars >= text.length * 0.4 || (link.text !== '' && text.endsWith(link.text)));

/**
 * "Original article: Coral Courier", "Übersetzt von Mo Lang. Original: Korallenpost …": what stands before the link in its sentence, with
 * and without the small word. One word without a colon ("Source | Harbour Board" in a box) says so only of a story that nobody signs.
 */
function wordsBefore({ metadata }: Article, text: string, name: string): string[] {
  const [before = '', after = name] = text.split(name);
  const own =
    before
      .split(/[.;|]\s/u)
      .at(-1)
      ?.trim() ?? '';
  if (after || !(/[\s:：]/u.test(own) || !metadata.authors.length)) return [];
  const words = foldText(own);
  return [words, words.replace(/\s\p{Ll}{1,3}$/u, '')];
}

/** 'Valley Observer', 'Le Courrier du Corail' at the end of a line, behind a small word. */
const lastName = new RegExp(`(?:\\p{Ll}|\\p{Lo})[:：]?\\s(${maybeThe}${capitalWord}${nextWord}{0,4})$`, 'u');

/** "Read more at Valley Observer": the name is what stands in capitals at the end, if it is the address's, or a house's by its form. */
function sourceLink(
  { block, links: [link] }: PageLine,
  text: string,
  where: Sign['where'],
  url: string | undefined,
  beside?: string,
): Sign {
  const name = beside || lastName.exec(text)?.[1] || (text.endsWith(` ${link?.text}`) ? link?.text : undefined);
  const named =
    name && url && (isSiteOf(url, name) || isSiteOfPart(url, name) || hasHouseForm(name)) ? name : undefined;
  return sign('source-link', url ?? text, { block, where, ...(url && { url }), ...(named && { named }) });
}

/** "Source link | Coral Courier", "View original post 1,204 more words": what stands behind the link, and nothing else; nothing if it is longer. */
const nameBeside = (text: string, link: string) =>
  (text.startsWith(link) &&
    /^\s?(?:[|–—•·:-]\s?(?=\p{L})|(?=\p{N}[\p{N}.,]*(?:\s\p{L}+){2,3}$))([^|–—•·:]{3,38})$/u.exec(
      text.slice(link.length),
    )?.[1]) ||
  '';

/** 'corail.example' of "Le Courrier du Corail" */
function isSiteOfPart(url: string, name: string): boolean {
  const label = lettersOf(registrableDomain(hostOf(url)).split('.')[0] ?? '');
  return label.length > 4 && lettersOf(name).includes(label);
}

/** "Source: myRiver", "Source Yacht Yard Games". */
export const opensWithLabel = /^(?:[^:：]{1,30}[:：]|\p{L}{3,10}\s\p{Lu})/u;

const longestInvitation = 140;
/** The same where the link is somewhere in the line. */
const longestBesides = 60;

/**
 * "Den Originalartikel lesen Sie bei Korallenpost", "Das ganze Interview finden Sie hier": words for reading, for the whole and for the
 * text, in whatever order, and a link to a story.
 */
function asksToRead(article: Article, text: string, link: Link): boolean {
  const isAtEdge = text.startsWith(link.text) || text.replace(/(?<![.!。)\s])[.!。)\s]+$/u, '').endsWith(link.text);
  if (text.length > (isAtEdge ? longestInvitation : longestBesides) || !isStoryAddress(link.href)) return false;
  const { readWords, wholeWords, textNouns } = vocabularyFor(article.language).credits;
  const plain = plainLower(text);
  return [readWords, wholeWords, textNouns].every((words) => hasSome(plain, words));
}

/** "Read the full report here" may lead to anybody's paper: there a house has to be named. */
const isAnybodys = (text: string) => hasSome(plainLower(text), longLists().anybodysPapers);

const hasSome = (plain: string, words: readonly string[]) => words.some((word) => plain.includes(word));
