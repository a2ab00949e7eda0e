import { agencyByName, agencyInText } from '../agencies/registry.ts';
import { languageFor } from '../languages/registry.ts';
import { matchNotice } from '../text/notice.ts';
import { knownAgency } from './known-agency.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import type { CreditLine } from './line.ts';
import { materialFrom } from './material-from.ts';
import { isPersonName } from './person-name.ts';
import { plainLower } from './plain-lower.ts';
import { prepare } from './prepare.ts';
import { emptyLine } from './to-credits.ts';

/** A notice is a line or two; of longer ones the end is read. */
const longestNotice = 1200;

/**
 * Where a line says that the text comes from: "This article was originally published on …", "Quelle: dpa", "来源:新华网",
 * "© 2020 Bloomberg L.P.", "With inputs from ANI". In: NFKC text, white space folded.
 */
export function parseNotice(text: string, language: string): CreditLine {
  const line = text.slice(-longestNotice);
  const lexicon = lexiconFor(language);
  const labelled = line.length <= 160 ? readSourceLabel(line, lexicon) : undefined;
  const source = labelled?.source ?? readNotices(line, language) ?? readDistributed(line) ?? readCopyright(line);
  const organizations = [...(labelled?.organizations ?? []), ...distributor(line), ...materialFrom(line, lexicon)];
  return { ...emptyLine(), organizations: [...new Set(organizations)], ...(source ? { source } : {}) };
}

type Source = NonNullable<CreditLine['source']>;

/** "Quelle: dpa Sport", "(Quelle: APA/sda/dpa)", "Provided by The Guardian". Several agencies in one are organisations. */
function readSourceLabel(line: string, lexicon: Lexicon): { source?: Source; organizations: string[] } | undefined {
  const start = line.replace(/^[\s([【*•–—-]+/u, '');
  const label = wordingsOf(lexicon).sourceLabels.find((words) => startsWithLabel(start, words));
  if (!label) return undefined;
  const value = start
    .slice(label.length)
    .replace(/^\s?[:：=|／/-]?\s?/u, '')
    .replace(/[\s)\]】.*]+$/u, '');
  const parts = value.split(/\s?[/,、;]\s?|\s(?:and|und|et|y|e|og|och)\s/u);
  const known = parts.filter((part) => knownAgency(part));
  if (parts.length > 1 && known.length === parts.length) return { organizations: parts };
  const name = cutName(value, lexicon);
  return name ? { source: { name }, organizations: [] } : undefined;
}

interface Wordings {
  sourceLabels: readonly string[];
  notices: readonly string[];
}

const known = new Map<string, Wordings>();

/** Those of a language and of English. */
function wordingsOf({ code, credits }: Lexicon): Wordings {
  let wordings = known.get(code);
  if (!wordings) {
    const english = languageFor('en').credits;
    wordings = {
      sourceLabels: [...credits.sourceLabels, ...english.sourceLabels].map((words) => words.normalize('NFKC')),
      notices: [...credits.notices, ...(code === 'en' ? [] : english.notices)].map(([wording]) => wording),
    };
    known.set(code, wordings);
  }
  return wordings;
}

/** A colon must follow, or the label be one of several words: "Provided by The Guardian". */
function startsWithLabel(start: string, label: string): boolean {
  if (start.slice(0, label.length).toLowerCase() !== label.toLowerCase()) return false;
  const after = start.slice(label.length);
  return (
    /^\s?[:：]/u.test(after) ||
    // "Źródło Dziennik Gazeta Prawna": nothing but capitalised words
    (label.length > 4 && /^(?: \p{Lu}[^\s.]{0,24}){1,5}\.?$/u.test(after)) ||
    (label.includes(' ') && /^\s/u.test(after)) ||
    (/\p{Script=Han}$/u.test(label) && /^[\s/|]/u.test(after))
  );
}

/** The name at the start of a value: up to another label, a mark, a date or a line break that got lost. At most 60 characters. */
function cutName(value: string, lexicon: Lexicon): string | undefined {
  let name = value.split(/\s[|–—(]\s?|\s\p{N}{1,3}\/\p{N}|[;|]|\s{2,}|(?<=\p{L}{3})\.\s/u)[0] ?? '';
  const photo = plainLower(name).search(lexicon.photoLabel);
  if (photo > 0) name = name.slice(0, photo);
  name = knownOpening(name) ?? name;
  name = name
    .replace(/^(?:the|der|die|das|dem|den) (?=\p{Lu})/u, '')
    // "the Miami Herald on May 3", "ntv.de, hul/dpa"
    .replace(/ on \p{Lu}\p{Ll}{2,8}\.? \p{N}.*$/u, '')
    .replace(/^([\p{L}\p{N}-]{2,30}\.\p{Ll}{2,4}), .*$/u, '$1')
    .replace(/[\s,:;."”»]+$/u, '')
    .replace(/^[:："“«]+/u, '');
  // "المصدر: وكالات"
  const anybody = lexicon.nobody.has(name.toLowerCase()) && !knownAgency(name);
  const isHouse = name.length >= 2 && name.length <= 60 && /\p{L}/u.test(name) && !anybody;
  return isHouse ? name : undefined;
}

/** "Business Insider Inc Nintendo/Apple Nintendo and …": of a value too long for a name, the agency that opens it. */
function knownOpening(value: string): string | undefined {
  const words = value.split(' ');
  if (words.length < 7) return undefined;
  for (let width = 6; width > 0; width--)
    if (agencyByName(words.slice(0, width).join(' '))) return words.slice(0, width).join(' ');
  return undefined;
}

/** "im Original veröffentlicht auf Englisch" names a language and no house. */
function isLanguageName(name: string, language: string): boolean {
  const names = new Intl.DisplayNames([languageFor(language).code], { type: 'language' });
  return ['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'ar', 'zh', 'nl', 'pl', 'tr', 'ja'].some(
    (code) => names.of(code)?.toLowerCase() === name.toLowerCase(),
  );
}

function readNotices(line: string, language: string): Source | undefined {
  // "please include this text and link: …" is a licence page: the text is the origin's own
  if (/please (?:include|use|credit|copy)/i.test(line)) return undefined;
  for (const pattern of [...wordingsOf(lexiconFor(language)).notices, undefined]) {
    const org = pattern ? matchNotice(pattern, line)?.org : lowerCaseOrganization(line);
    const name = org ? cutName(org, lexiconFor(language)) : undefined;
    if (!name || isDate(name, language) || isLanguageName(name, language) || isAuthor(line, name, language)) continue;
    const title = titleBehind(line, name);
    return { name: withCode(line, name), ...(title ? { title } : {}) };
  }
  return undefined;
}

/** "This article was written by Ann Lee", "Con información de Ana Ruiz, corresponsal": a person, and no house. */
function isAuthor(line: string, name: string, language: string): boolean {
  const before = line.slice(0, line.indexOf(name));
  if (!/(?:written|reported|produced|edited) by (?:the )?$|información de $|informações de $/iu.test(before))
    return false;
  const first = name.split(/,| (?:and|y|e) /u)[0] ?? name;
  return isPersonName(first, language) && !knownAgency(first);
}

/** "der Deutschen Presse-Agentur (dpa)": the code belongs to the name. */
function withCode(line: string, name: string): string {
  const code = /^ \(\p{L}{2,6}\)/u.exec(line.slice(line.indexOf(name) + name.length))?.[0] ?? '';
  return name + code;
}

/** Openings behind which the house is found even if it is written small or is an address. WordPress signs in these words. */
const openings =
  '(?:originally|first) (?:published|appeared|posted|ran) (?:on|at|in|by)|appeared first on|erschien (?:zuerst|ursprünglich) (?:auf|bei|in der|im|in)|(?:zuerst|ursprünglich) erschienen (?:auf|bei|in der|im|in)|apparu en premier sur|se publicó primero en|apareceu primeiro em|proviene da|verscheen eerst op';
const smallHouse = new RegExp(
  `(?:${openings}) (?<name>(?:https?://)?[\\p{Ll}\\p{N}][\\p{L}\\p{N}-]{1,40}(?:\\.[\\p{L}\\p{N}-]{2,30}){0,3}|\\p{Lu}[\\p{L}\\p{N}.’'&-]{1,24}(?: \\p{Lu}[\\p{L}\\p{N}.’'&-]{0,24}){0,4})(?=[.)\\s]*$| and | under | with | on \\p{Lu}| am \\p{N})`,
  'u',
);
const noHouse =
  /^(?:the|this|our|here|that|page|print|paper|site|time|behalf|your|englisch|deutsch|der|die|das|unserer|diesem|einer|einem|\p{N}+)$/u;

/** "originally published on coolimba and has been …", "erschien zuerst auf infosperber.", "published at www.example.com on November 18, 2011". */
function lowerCaseOrganization(line: string): string | undefined {
  const name = smallHouse.exec(line.charAt(0).toLowerCase() + line.slice(1))?.groups?.name;
  return name && !noHouse.test(name.toLowerCase()) ? name : undefined;
}

/** "published in April 2020", "on the 21st of June 2017": a day, not a paper. */
function isDate(name: string, language: string): boolean {
  const { tokens, lexicon } = prepare(name, language);
  const words = tokens.filter((token) => token.kind === 'word' && !lexicon.functionWords.has(token.key));
  return tokens.some((token) => token.text === '|') && words.length === 0;
}

/** "This article originally appeared on USA TODAY: Coronavirus live updates": what follows the colon is the original's headline. */
function titleBehind(line: string, name: string): string | undefined {
  const after = line.slice(line.indexOf(name) + name.length);
  const title = /^:\s(?<title>.{8,300})$/u.exec(after)?.groups?.title?.trim();
  return title && !/^https?:/u.test(title) ? title : undefined;
}

/** "©2018 Los Angeles Times. Distributed by Tribune Content Agency, LLC." */
const distribution =
  /(?:^|[\s©)])(?:(?:19|20)\p{N}{2})\s(?<origin>\p{Lu}[^©]{1,60}?)(?:[.,]\s(?:All Rights Reserved|Visit (?:at )?[^\s]{3,60})[.,]?){0,2}[.,]?\s(?:All Rights Reserved\.\s)?Distributed by (?<by>[^.©]{3,60}?(?:, LLC|, Inc)?)\.?(?:$|\s)/iu;

function readDistributed(line: string): Source | undefined {
  if (!/distributed by/i.test(line)) return undefined;
  const origin = distribution.exec(line)?.groups?.origin?.replace(/[\s,.]+$/u, '');
  return origin ? { name: /(?:Inc|Co|Corp|Ltd)$/u.test(origin) ? `${origin}.` : origin } : undefined;
}

function distributor(line: string): string[] {
  const by = /Distributed by (?<by>\p{Lu}[^.©]{2,60}?)(?:\.(?=\s|$)|$)/u.exec(line)?.groups?.by;
  return by ? [by] : [];
}

/** "© Reuters", "© Thomson Reuters 2020", "RIPRODUZIONE RISERVATA © Copyright ANSA": the holder counts if it is a wire. */
function readCopyright(line: string): Source | undefined {
  if (!/[©ⓒ]|\(c\)|copyright/i.test(line)) return undefined;
  const holder =
    /(?:©|ⓒ|\(c\)|copyright)\s?(?:copyright)?:?\s?(?:(?:19|20)\p{N}{2}[,\s]{0,2})?(?:by )?(?<holder>[^©|\n]{2,50}?)(?=\s(?:19|20)\p{N}{2}|[.,:]\s|, |\.?$|\s[-–—|])/iu
      .exec(line)
      ?.groups?.holder?.trim();
  if (!holder) return undefined;
  const house = holder.replace(/,? (?:L\.?P\.?|LLC|Inc\.?|Ltd\.?|GmbH)$/u, '');
  const [agency] = agencyInText(holder).concat(knownAgency(house) ?? []);
  return agency?.kind === 'wire' || agency?.kind === 'syndicate' ? { name: holder } : undefined;
}
