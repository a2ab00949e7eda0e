import { agencyByName } from '../agencies/find-agency.ts';
import { isWhen } from '../grammar/cells/is-when.ts';
import { isWordForBy } from '../grammar/labels.ts';
import { isHanName } from '../grammar/local/east-asian/han-name.ts';
import { isJapaneseName } from '../grammar/local/east-asian/japanese-name.ts';
import { nameLikeness } from '../grammar/names/name-likeness.ts';
import { isTitle } from '../grammar/names/name-word.ts';
import { isOrganization } from '../grammar/names/organization.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import { withoutTitles } from '../grammar/names/respect.ts';
import { isKnownPlace } from '../grammar/places/gazetteer.ts';
import { isSent } from '../grammar/segments/is-sent.ts';
import { lexiconFor } from '../grammar/words/lexicon.ts';
import { plainLower } from '../grammar/words/plain-lower.ts';
import { tokenise } from '../grammar/words/token.ts';
import type { Article } from '../model.ts';
import { isEastAsian } from '../text/script.ts';
import { isLikeOwnName } from './own-name.ts';
import { pictureLabels } from './picture-labels.ts';

const mostNames = 4;
/** 'Ana Ruiz, @anaruiz', 'Ana Ruiz (@anaruiz)', 'Ana Ruiz | ana.ruiz@paper.example' */
const handle = /,?\s(?:[|·•] )?\(?[\w.-]{0,40}@[\w.-]{2,40}\)?(?:\s[|·•](?=\s))?/g;
const parting = /\s[|•·∙/–—-]\s|,\s(?=\p{N})/u;

/** '│2031年2月13日 Ana Ruiz│': the space between a day and a name parts them, too, and bars may frame the row. */
function withParts(printed: string, language: string): string {
  const [day = '', name] = /^[|│┃ ]*([^\s|│┃]\S*) (\p{L}[^|│┃]+)[|│┃]*$/u.exec(printed)?.slice(1) ?? [];
  return isEastAsian(day) && isWhen(day, language) ? `${day} | ${name}` : printed;
}

/** Who stands alone in a line, and whether a date or a job does beside them. */
export interface Alone {
  names: string[];
  dated: boolean;
  titled: boolean;
  isJobBeside: boolean;
  /** 'Text Ana Ruiz', 'Ana Ruiz (text)' */
  isLabelled: boolean;
  /** 'Ana Ruiz, Onitsha' */
  place?: string;
  /** 'Ana Ruiz, University of Sorna' */
  outlet?: string;
}

/**
 * 'Wilf Sand · 24 April 2026', 'Ida Holm | Director', 'Wilf Sand, Ida Holm', '24 April 2026 / Wilf Sand / News' → the names, and what
 * stands beside them. Nobody if anything else does.
 */
export function namesAlone(printed: string, article: Article): Alone {
  const { language } = article;
  const [text, isLabelled] = withoutLabels(withParts(printed.replace(handle, ''), language), language);
  const [before = '', after = ''] = /^([^,(]{4,50})(?:,\s|\s\()(.+?)\)?$/u.exec(text)?.slice(1) ?? [];
  // 'Ana Ruiz, de Lima'
  const beside = whereabouts(after.replace(/^\p{Ll}{1,4}\s(?=\p{Lu})/u, ''), article);
  if (beside)
    return {
      names: namesListed(before, language),
      dated: false,
      titled: false,
      isJobBeside: false,
      isLabelled,
      ...beside,
    };
  const isJob = saysJob(after, language);
  const isParted = !parting.test(before) && (isWhen(after, language) || isJob);
  const all = isParted ? [before, after] : text.split(parting).map((part) => part.trim());
  // 'Coral Science | Ana Ruiz | 6 June 2031', on the site of that name
  const written = all.filter((part) => !pictureLabels().has(plainLower(/^\p{L}*/u.exec(part)?.[0] ?? '')));
  const parts = all.length > 1 ? written.filter((part) => !isLikeOwnName(article, part)) : written;
  const others = parts.filter((part) => !isWhen(part, language));
  const dated = others.length < parts.length;
  const listed = others.map((part) => namesListed(part, language));
  // 'Ana Ruiz / Leo Sand'
  const areAll = listed.length > 1 && listed.every((list) => list.length > 0) && listed.length <= mostNames;
  const [names = [], ...more] = areAll ? [listed.flat()] : listed.filter((list) => list.length > 0);
  const other = others.find((_, i) => listed[i]?.length === 0) ?? '';
  // 'Ana Ruiz, director' may be of whom the story tells; 'Ana Ruiz, Senior Reporter', 'Ana Ruiz (correspondent in Lima)' is not
  const isJobBeside =
    saysJob(other, language) &&
    (other !== after || isWordForBy(other.split(' ').at(-1) ?? '', language) || isSent(jobTokens(other, language)));
  const isRubric = dated && other.split(' ').length <= 2;
  // 'Ana Ruiz | CNW': a chip beside the name says whose reporter she is
  const house = agencyByName(other);
  const isHouse = house !== undefined && !house.common;
  // 'Ana Ruiz – Reporter | Lima'
  const last = others.length === 3 && (isJobBeside || isHouse) ? others[2] : others.length === 2 ? other : undefined;
  const place = last && isKnownPlace(last, language) ? last : undefined;
  const isBeside = others.length === 2 && (isJobBeside || isJob || isRubric || isHouse);
  const isAlone = areAll || (more.length === 0 && (others.length === 1 || isBeside || place !== undefined));
  // of a list only the first opens the line
  const titled = names.length > 0 && !others.some((part) => part.startsWith(names[0] as string));
  return {
    names: isAlone ? names : [],
    dated,
    titled,
    isJobBeside,
    isLabelled,
    ...(isAlone && place && { place }),
    ...(isAlone && isHouse && { outlet: other }),
  };
}

/** 'Text Ana Ruiz', 'Ana Ruiz (text), Leo Sand (photos)' → 'Ana Ruiz', and whether anything said that she wrote. */
function withoutLabels(text: string, language: string): [string, boolean] {
  const { genres, bylineWords } = lexiconFor(language);
  const wrote = (word: string) =>
    isWordForBy(word, language) && ![genres, bylineWords].some((words) => words.has(plainLower(word)));
  const [, label = '', rest = ''] = /^(\p{L}+) (.+)$/u.exec(text) ?? [];
  if (wrote(label)) return [rest, true];
  let found = false;
  const left = text.replace(/(?<=^|\))([^(]+)\((\p{L}+)\)/gu, (whole, name: string, word: string) => {
    if (pictureLabels().has(plainLower(word))) return '';
    if (!wrote(word)) return whole;
    found = true;
    return name.trim();
  });
  return found ? [left, true] : [text, false];
}

/** Where somebody is or works, behind the comma: a place that is known or that the story opens with, or an institution. */
function whereabouts(text: string, article: Article): Pick<Alone, 'place' | 'outlet'> | undefined {
  if (isLikeOwnName(article, text)) return { outlet: text };
  const { title, blocks, language } = article;
  if (!/^\p{Lu}[\p{L}\p{M}'’. -]{2,50}$/u.test(text)) return undefined;
  const lexicon = lexiconFor(language);
  if (isOrganization(tokenise(text, lexicon.abbreviations), lexicon, text)) return { outlet: text };
  const first = blocks.find(({ zone, prose }) => zone === 'body' && prose)?.text ?? '';
  const isTold =
    nameLikeness(text) < (text.includes(' ') ? 0 : 1.5) && [title, first].some((told) => told.includes(text));
  return isTold || isKnownPlace(text, language) ? { place: text } : undefined;
}

/** 'Dr. Ida Holm & Wilf Sand' → 'Ida Holm' 'Wilf Sand'; empty if it is no list of names. */
function namesListed(text: string, language: string): string[] {
  const lexicon = lexiconFor(language);
  const { and } = lexicon;
  const names = text
    .replace(/\s(\S{1,4})(?=\s)/gu, (joint, word: string) => (and.has(plainLower(word)) ? ',' : joint))
    // '潮路千夏 浜崎健吾': each part is a whole name
    .replace(/(?<=\p{Script=Han}{3}) (?=\p{Script=Han}{3})/gu, ', ')
    .split(/\s?[,;]\s/u)
    .map((name) => withoutTitles(name, language));
  // '列印 轉寄', 'シェア ポスト': two words of these letters are buttons more often
  const isOne = (name: string) =>
    (!isEastAsian(name) && isPersonName(name, language)) ||
    isJapaneseName(name, lexicon, !name.includes(' ')) ||
    (name.length > 3 && /^\p{Script=Han}+$/u.test(name) && isHanName(name, lexicon, true));
  const areNames = names.every((name) => name.split(' ').length <= 4 && isOne(name));
  return areNames && names.length <= mostNames ? names : [];
}

/** 'Senior Manager': one of its words is a job's. */
export const saysJob = (text: string, language: string): boolean =>
  jobTokens(text, language).some((token) => isTitle(token, lexiconFor(language)));

const jobTokens = (text: string, language: string) => tokenise(text, lexiconFor(language).abbreviations);
