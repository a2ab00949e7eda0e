import { agencyByName, agencyInText } from '../agencies/find-agency.ts';
import { hasCompanyForm } from '../grammar/names/company-form.ts';
import { soundsLikeHouse } from '../grammar/names/name-likeness.ts';
import { matchNotice } from '../grammar/notices/match-notice.ts';
import { lexiconFor } from '../grammar/words/lexicon.ts';
import { holderBehindYear, typedCopyright } from '../languages/en/origin-forms.ts';
import { holdersEnd } from '../languages/everywhere/everywhere.ts';
import { type Vocabulary, vocabularyFor } from '../languages/vocabulary.ts';
import type { Agency, Article, Link, Sign } from '../model.ts';
import { compilePhrases } from '../phrases/compile-phrases.ts';
import { indexOf } from '../text/block-index.ts';
import { foldText } from '../text/fold.ts';
import { hostOf } from '../text/host-of.ts';
import { once, oncePerObject } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';
import { isEastAsian } from '../text/script.ts';
import { carrierNotice } from './carrier-notice.ts';
import type { PageLine } from './lines.ts';
import {
  isArticleOf,
  leadsElsewhere,
  leadsToSibling,
  linkFor,
  nameOfLink,
  printedLinks,
  wholeName,
} from './notice-links.ts';
import { isUnnamedHelp, opensAsFeed, opensWithRights, saysRepublished } from './notice-wordings.ts';
import { opensWithLabel, originalLink } from './original-link.ts';
import { isLikeOwnName } from './own-name.ts';
import type { PageLines } from './page-lines.ts';
import { sign } from './sign.ts';
import { statedHouse } from './stated-house.ts';
import { creditsStory } from './story-label.ts';

/** "Read the full article at Coral Courier >", "… Coral Courier ..." */
const arrows = /\s?(?:[>›»→⟶]{1,3}|…|\.{3})$/u;

/** What one line says of where the text comes from: mostly nothing. */
export function readNotice(page: PageLines, found: PageLine, where: Sign['where']): Sign[] {
  const { article } = page;
  const { block } = found;
  const agencies = once(() => agencyInText(text));
  // "The-CNN-Wire™"
  const text = found.text.replace(arrows, '').replace(/[™®]/gu, '');
  const links = [...found.links, ...printedLinks(text)].filter(
    ({ href }) => leadsElsewhere(article, href) || (saysRepublished(text) && leadsToSibling(article, href)),
  );
  if (isCanonical(article, text)) return [sign('notice', text, { block, where, url: text.trim() })];
  const original = originalLink(page, found, text, where, links);
  if (original) return [original];
  if (disclaims(vocabularyFor(article.language))(foldText(text))) {
    const wire = agencies().find(({ kind }) => kind === 'wire');
    return [
      sign('notice', text, { block, where, ...(wire ? { agency: wire, named: wire.name } : { disclaims: true }) }),
    ];
  }
  if (where !== 'opening' && isUnnamedHelp(text)) return [sign('credit-line', text, { block, where })];
  const house = where === 'closing' ? houseNotice(found, links, agencies()) : undefined;
  if (house) return [house];
  const carried = carrierNotice(article, found, where, links, agencies);
  const line = page.read(text.replace(typedCopyright, '©'), 'notice');
  const isCopyright = opensWithRights(text);
  const read = line.source?.name;
  const printed =
    (read && wholeName(read, links)) ??
    (isCopyright ? holderOf(text) : (nameOfLink(text, links) ?? statedHouse(article, found, links)));
  // "Originally published at https://coral-courier.example"
  const stated = printed && /^https?:\S+$/.test(printed) ? hostOf(printed) : printed;
  const named = stated && isOwnPossessive(article, stated) ? apposed(text) : stated;
  if (!named || (isCopyright && where !== 'closing') || namesPeople(page, text, named))
    return carried && where === 'closing' ? [carried] : [];
  const link = linkFor(links, named);
  const kind = isCopyright ? 'copyright-line' : 'notice';
  const isLabelled = opensWithLabel.test(text);
  const isLabel = isLabelled && (text.length <= named.length + 30 || linkLabel.test(text));
  const isValue = isLabel || (isLabelled && opensValue(text, named));
  if (isValue && isOfFigures(article, text, named)) return [];
  if (!isValue && !isCopyright && isOfOther(article, text, named)) return carried ? [carried] : [];
  if (isValue && (isFarBelow(article, block) || !creditsStory(article, found, named, link))) return [];
  const first = sign(kind, text, { block, where, line, named, isLabel, ...(link && { url: link.href }) });
  return carried && carried.named !== named ? [first, carried] : [first];
}

/** "KXYZ's Coral Media" of "This report comes from KXYZ's Coral Media sister station in Lima, KABC" on the site of KXYZ. */
const isOwnPossessive = (article: Article, name: string): boolean => {
  const [owner = '', rest] = name.split(/['’]s\s/u);
  return rest !== undefined && isLikeOwnName(article, owner);
};

/** The name that a sentence ends in behind a comma: "…, KABC." */
const apposed = (text: string): string | undefined => /,\s(\p{Lu}[^,.]{1,40})\.?$/u.exec(text)?.[1];

/** The address of the original in plain words, where the head of the page names it as well. */
const isCanonical = (article: Article, text: string) =>
  article.metadata.canonical?.replace(/\/$/, '') === text.trim().replace(/\/$/, '') &&
  leadsElsewhere(article, text.trim());

/** The words with which a house that we know signs copies of its stories. */
function houseNotice({ text, block }: PageLine, links: readonly Link[], agencies: readonly Agency[]): Sign | undefined {
  const agency = agencies.find(({ notices }) => notices.some(([pattern]) => matchNotice(pattern, text)));
  if (!agency) return undefined;
  // "Harbor Health News is a national newsroom …" links to the house and not to the story.
  const link = saysRepublished(text)
    ? linkFor(links, agency.name)
    : links.find(({ href }) => agency.kind === 'press-release' && isArticleOf(agency, href));
  return sign('notice', text, { block, where: 'closing', agency, named: agency.name, ...(link && { url: link.href }) });
}

/** Those of a language and of English. */
const disclaims = /* @__PURE__ */ oncePerObject(({ credits }: Vocabulary) => compilePhrases(credits.disclaimers));

/** "Source: https://…" */
const linkLabel = /^[^:：]{1,30}[:：]\s?https?:\S+$/u;

/** "CREDIT: A. Holm (Sorna Observatory); Reef Agency; Port Archive": the name is the first of a label's value. */
const opensValue = (text: string, named: string) => /^[^:：]{1,30}[:：]\s?$/u.test(text.slice(0, text.indexOf(named)));

/** "Con información de Ana Ruiz, Luis Pardo y Elena G. Sierra.": colleagues, no house. */
function namesPeople(page: PageLines, text: string, named: string): boolean {
  if (agencyByName(named) || hasCompanyForm(named)) return false;
  return page.read(text, 'tail').people.some(({ name }) => named.includes(name) && !soundsLikeHouse(name));
}

/** "Source: Harbor Board; analysis by Pelican Post": whose figures they are, and that the site made something of them. */
const isOfFigures = ({ host }: Article, text: string, named: string) =>
  host.length > 3 && text.slice(text.indexOf(named) + named.length).includes(host) && !agencyByName(named);

/**
 * "The survey was first reported by the Coral Courier" tells of the survey: what a notice speaks of is the text, by one of the
 * language's nouns for it or kinds of pieces, or nothing at all ("First published in the Coral Courier").
 */
function isOfOther({ language }: Article, text: string, named: string): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(named)));
  const vocabulary = vocabularyFor(language);
  const [words, nouns] = [noticeWords(vocabulary), vocabulary.credits.textNouns];
  const { functionWords, genres } = lexiconFor(language);
  if (isEastAsian(before) || opensAsFeed(text)) return false;
  let others = 0;
  const sentence =
    before
      .toLowerCase()
      .split(/[.!?]\s/u)
      .at(-1) ?? '';
  for (const [word] of sentence.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
    if (nouns.some((noun) => word.startsWith(noun) || (noun.length > 3 && word.includes(noun)))) return false;
    if (genres.has(word)) return false;
    if (word.length < 3 || functionWords.has(word)) continue;
    if (words.has(word)) break;
    others++;
  }
  return others > 0;
}

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
/** What notices of a language call the text, among all their words: 'story', 'article', 'piece'. */
const noticeWords = /* @__PURE__ */ oncePerObject(
  ({ credits: { notices, sourceLabels, materialFrom } }: Vocabulary) =>
    new Set([...notices.map(([wording]) => wording), ...sourceLabels, ...materialFrom].flatMap(wordsIn)),
);

/** A label far below the story stands in a list of other stories. */
const furthestLabel = 14;
const isFarBelow = ({ blocks }: Article, block: string) =>
  indexOf(block) > blocks.findLastIndex(({ zone }) => zone === 'body') + furthestLabel;

/** "… All rights reserved" */
const behindHolder = new RegExp(`(?<!\\s)\\s+${oneOf(holdersEnd)}\\s.*$`, 'isu');

/** "© 2019 The New Arab": the holder, if it is a house that we know. */
function holderOf(text: string): string | undefined {
  const name = holderBehindYear.exec(text)?.[1]?.replace(behindHolder, '').trim();
  return name && agencyByName(name) ? name : undefined;
}
