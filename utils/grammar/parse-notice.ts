import { languageCodes } from '../languages/all-languages.ts';
import { behindSmallHouse, licencePlea, partOfPaper } from '../languages/en/origin-forms.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { germanBending, namesJoint } from '../languages/everywhere/small-words.ts';
import { vocabularyFor } from '../languages/vocabulary.ts';
import type { CreditLine, PrintedSource } from '../model.ts';
import { printedSource } from '../phrases/phrase-source.ts';
import { once, oncePerObject } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';
import { knownAgency } from './known-agency.ts';
import { soundsLikeHouse } from './names/name-likeness.ts';
import { isPersonName } from './names/person-name.ts';
import { dayBetween } from './notices/days.ts';
import { houseName } from './notices/house-name.ts';
import { matchNotice } from './notices/match-notice.ts';
import { materialFrom } from './notices/material-from.ts';
import { copyrightHolder, distributedOrigin, distributors } from './notices/rights-line.ts';
import { readSourceLabel } from './notices/source-label.ts';
import { emptyLine } from './to-credits.ts';
import { type Lexicon, lexiconFor } from './words/lexicon.ts';
import { plainLower } from './words/plain-lower.ts';
import { prepare } from './words/prepare.ts';

/** A notice is a line or two; of longer ones the end is read. */
const longestNotice = 1200;

/**
 * Where a line says that the text comes from: "This article was originally published on …", "Quelle: dpa", "来源:新华网",
 * "© 2020 Bloomberg L.P.", "With inputs from ANI". In: NFKC text, white space folded.
 */
export function parseNotice(text: string, language: string): CreditLine {
  const line = text.slice(-longestNotice);
  const lexicon = lexiconFor(language);
  const labelled = (line.length <= 160 && readSourceLabel(line, lexicon)) || bracketedSource(line, lexicon);
  const source = labelled?.source ?? readNotices(line, language) ?? distributedOrigin(line) ?? copyrightHolder(line);
  const organizations = [...(labelled?.organizations ?? []), ...distributors(line), ...materialFrom(line, lexicon)];
  return { ...emptyLine(), organizations: [...new Set(organizations)], ...(source ? { source } : {}) };
}

/** "… sagte sie. (Quelle: dpa)": a wire that closes the paragraph. */
function bracketedSource(line: string, lexicon: Lexicon): ReturnType<typeof readSourceLabel> {
  const read = readSourceLabel(/[.!?"”»]\s?\(([^()]{6,40})\)\.?$/u.exec(line)?.[1] ?? '', lexicon);
  return !read?.source || knownAgency(read.source.name)?.kind === 'wire' ? read : undefined;
}

/** Those of a language and of English. */
const noticeWordings = oncePerObject(({ code }: Lexicon) =>
  vocabularyFor(code).credits.notices.map(([wording]) => wording),
);

const languageNouns = once(() => new Set(longLists().wordsForLanguage));
/** Languages in which papers say that a story was told before. */
const namedLanguages = [...languageCodes, ...'ca sr hr sw bn ur th'.split(' ')];

/** What a language calls itself and the others, lower case. */
const languageNames = oncePerObject(({ code }: Lexicon) => {
  const names = new Intl.DisplayNames([code], { type: 'language' });
  return new Set(namedLanguages.flatMap((tag) => names.of(tag)?.toLowerCase() ?? []));
});

/** "im Original veröffentlicht auf Dänisch" names a language and no house. */
function isLanguageName(name: string, lexicon: Lexicon): boolean {
  // "erstmals in deutscher Sprache", "en langue anglaise"
  if (name.split(' ').some((word) => languageNouns().has(word.toLowerCase()))) return true;
  return languageNames(lexicon).has(name.toLowerCase().replace(germanBending, ''));
}

/** "first published in Spanish on Coral Voices", "eerder in het Engels bij": in which language says not where. */
const withoutLanguage = (line: string, lexicon: Lexicon) =>
  line.replace(/(?: \p{L}{1,4})? \p{L}{1,3} (\p{L}{3,20})(?= \p{L}{1,4} )/gu, (words, name: string) =>
    languageNames(lexicon).has(name.toLowerCase()) ? '' : words,
  );

function readNotices(whole: string, language: string): PrintedSource | undefined {
  if (licencePlea.test(whole)) return undefined;
  const lexicon = lexiconFor(language);
  const line = withoutLanguage(whole, lexicon).replace(dayBetween, '');
  for (const pattern of [...noticeWordings(lexicon), undefined]) {
    const org = pattern ? matchNotice(pattern, line)?.org : lowerCaseOrganization(line);
    const name = org ? houseName(org, lexicon) : undefined;
    if (!name || isNoHouse(name) || isDate(name, language) || isLanguageName(name, lexicon)) continue;
    const after = line.slice(line.indexOf(name) + name.length);
    if (
      [after, name].some((words) => partOfPaper.test(words)) ||
      isAuthor(line, name, language) ||
      isOfPicture(line, name, lexicon)
    )
      continue;
    const title = titleBehind(after);
    return { name: withCode(name, after), ...(title ? { title } : {}) };
  }
  return undefined;
}

const beforeAuthor = once(() => new RegExp(`${oneOf(longLists().beforeAuthors)} $`, 'iu'));

/** "This article was written by Ann Lee", "Con información de Ana Ruiz, corresponsal": a person, and no house. */
function isAuthor(line: string, name: string, language: string): boolean {
  const before = line.slice(0, line.indexOf(name));
  if (!beforeAuthor().test(before)) return false;
  const first = name.split(',')[0]?.split(namesJoint)[0] ?? name;
  return isPersonName(first, language) && !knownAgency(first) && !soundsLikeHouse(first);
}

/** "The image was originally published on Coral Courier", "Das Foto erschien zuerst auf …": where a picture is from. */
function isOfPicture(line: string, name: string, { photoWords }: Lexicon): boolean {
  const subject = /(?:^|[.!?] )(?:\p{L}{1,4} )?(\p{L}{3,20}) [^.!?]*$/u.exec(line.slice(0, line.indexOf(name)));
  // "图片转自：…"
  return photoWords.has(plainLower(subject?.[1] ?? line.slice(0, 2)));
}

/** "der Deutschen Presse-Agentur (dpa)": the code belongs to the name. */
const withCode = (name: string, after: string) => name + (/^ \(\p{L}{2,6}\)/u.exec(after)?.[0] ?? '');

const smallHouse = once(
  () =>
    new RegExp(
      `(?:${longLists().smallHouseOpenings.map(printedSource).join('|')}) (?<name>(?:https?://)?[\\p{Ll}\\p{N}][\\p{L}\\p{N}-]{1,40}(?:\\.[\\p{L}\\p{N}-]{2,30}){0,3}|\\p{Lu}[\\p{L}\\p{N}.’'&-]{1,24}(?: \\p{Lu}[\\p{L}\\p{N}.’'&-]{0,24}){0,4})(?=[.)\\s]*$|${behindSmallHouse})`,
      'u',
    ),
);
const noHouses = once(() => new Set(longLists().noHouse));
/** "first published in German on our German site" */
const ours = once(() => new RegExp(`^${oneOf(longLists().ourWords)}\\s`, 'iu'));
/** "erschien zuerst in der Printausgabe", "in Heft 4/2031": the house's own paper. */
const isNoHouse = (name: string) =>
  ours().test(name) || noHouses().has(name.toLowerCase().replace(/(?<![\s\p{N}/.,])[\s\p{N}/.,]+$/u, ''));

/** "originally published on coralimba and has been …", "erschien zuerst auf hafenspiegel.", "published at www.example.com on November 18, 2011". */
function lowerCaseOrganization(line: string): string | undefined {
  const name = smallHouse().exec(line.charAt(0).toLowerCase() + line.slice(1))?.groups?.name;
  return name && !isNoHouse(name) && !/^\p{N}+$/u.test(name) ? name : undefined;
}

/** "published in May 2031", "on the 6th of May 2031", "in May": a day or a month, not a paper. */
function isDate(name: string, language: string): boolean {
  const { tokens, lexicon } = prepare(name, language);
  if (tokens.every(({ key }) => lexicon.months.has(key) || lexicon.weekdays.has(key))) return true;
  const words = tokens.filter((token) => token.kind === 'word' && !lexicon.functionWords.has(token.key));
  return tokens.some((token) => token.text === '|') && words.length === 0;
}

/** "This article originally appeared on KESTREL TODAY: Ferry live updates": what follows the colon is the original's headline. */
function titleBehind(after: string): string | undefined {
  const title = /^:\s(?<title>.{8,300})$/u.exec(after)?.groups?.title?.trim();
  return title && !/^https?:/u.test(title) ? title : undefined;
}
