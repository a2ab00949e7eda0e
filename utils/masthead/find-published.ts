import { dayFirst, monthFirst } from '../languages/everywhere/day-forms.ts';
import { ownLanguage } from '../languages/language-for.ts';
import { type Vocabulary, vocabularyFor } from '../languages/vocabulary.ts';
import type { Block } from '../model.ts';
import { oncePerObject } from '../text/once.ts';
import { monthNumber } from './month-number.ts';

/** A date line is short; in a longer one the date belongs to a sentence. */
const longestLine = 140;

/**
 * The day on which the page says in visible words that it was published, as 'YYYY-MM-DD': the whole date (with a year) in the short
 * line of the head that is nearest to the headline or to the first words, and of several that say what day they are the earliest, for
 * the others tell of changes. A line that is a link counts if no other has a date: above a headline it announces another story,
 * "Archive in a brewery Mar 5, 2026". Where the head has none, a date alone among the first lines of the story counts, and what says below it
 * that it is the day. Undefined if there is none, or none that can be read for certain.
 * @param headline index of the headline's block
 */
export function findPublished(
  blocks: readonly Pick<Block, 'text' | 'zone' | 'linkChars'>[],
  language: string,
  headline?: number,
): string | undefined {
  const start = blocks.findIndex(({ zone }) => zone === 'body');
  const last = blocks.findLastIndex(({ zone }) => zone === 'body');
  // above the headline other stories are announced as well
  const distance = (i: number) =>
    Math.min(i < (headline ?? 0) ? (headline ?? 0) - i + 1 : i - (headline ?? 0), Math.abs(start - i));
  const lines = blocks
    .flatMap((line, i) => (line.zone === 'head' && line.text.length <= longestLine ? [{ ...line, i }] : []))
    .sort((a, b) => (headline === undefined ? 0 : distance(a.i) - distance(b.i)));
  const isPlain = ({ text, linkChars }: Pick<Block, 'text' | 'linkChars'>) => linkChars < text.length / 2;
  // "March 3, 2026" alone before the first words, "(2026年3月3日 珊瑚新聞)" right behind the last ones
  const edges = [blocks[start], ...blocks.slice(last + 1, last + 1 + nearEnd)].flatMap((line) =>
    line && line.zone !== 'outside' && line.text.length <= longestEdge && isPlain(line) ? [line] : [],
  );
  // behind a picture or a standfirst, before the story goes on
  const opening = blocks
    .slice(start, last + 1)
    .slice(1, furthestBelow)
    .filter((line) => isPlain(line) && isDateAlone(line.text));
  const plain = lines.filter(isPlain);
  for (const { text } of [...plain, ...lines.filter((line) => !isPlain(line)), ...edges, ...opening]) {
    const date = dateIn(text, language);
    if (date) return isLabelled(text, language) ? earliest(date, plain, language) : date;
  }
  return labelledBelow(blocks.slice(last + 1), language);
}

const furthestBelow = 7;

/** '10/04/31 05:07 AM EDT', 'January 18, 2031': hardly more letters than a month has. */
const isDateAlone = (text: string) => text.length <= longestEdge && text.replace(/\P{L}/gu, '').length <= mostLetters;
const mostLetters = 14;

/** 'Published: 23 September 2031' below the story, where nothing else there says so of another day. */
function labelledBelow(blocks: readonly Pick<Block, 'text' | 'zone'>[], language: string): string | undefined {
  const lines = blocks.filter(({ text, zone }) => zone === 'tail' && text.length <= longestEdge);
  const [day, ...others] = new Set(labelledDays(lines, language));
  return others.length ? undefined : day;
}

/** 'Mis à jour le 6 avril 2031' beside 'Publié le 5 avril 2031': the earliest of the days that say what they are. */
function earliest(first: string, lines: readonly Pick<Block, 'text'>[], language: string): string {
  return [first, ...labelledDays(lines, language)].sort()[0] as string;
}

/** The days of the lines that say what day they are, in the lines' order. */
const labelledDays = (lines: readonly Pick<Block, 'text'>[], language: string): string[] =>
  lines.flatMap(({ text }) => (isLabelled(text, language) ? (dateIn(text, language) ?? []) : []));

/** Whether a line opens with a word for when: 'Published', 'Mis à jour'. */
const isLabelled = (text: string, language: string) =>
  dateLabelsOf(vocabularyFor(language)).has(/\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
const dateLabelsOf = /* @__PURE__ */ oncePerObject(
  ({ credits }: Vocabulary) => new Set(credits.dateLabels.map((label) => label.toLowerCase())),
);

const nearEnd = 2;
const longestEdge = 60;

/** The day in an address, '/2026/03/14/breakwater/' or '?id=20260314-001', for pages that give none elsewhere. */
export function dayInAddress(url: string): string | undefined {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})\//.exec(url) ??
    /\/((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(url) ??
    /(?<!\d)(20[0-4]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[-_])/.exec(url) ??
    [];
  return iso(year, month, day);
}

/**
 * Metadata that was renewed with the page: a line beside the headline that calls itself a day of publication and is earlier is right.
 * In: '2026-05-11T10:00:00Z', ['Published: 29 April 2026']. Out: '2026-04-29'.
 */
export function earlierPrinted(stated: string, lines: readonly string[], language: string): string | undefined {
  const short = lines.flatMap((text) => (text.length <= longestLine ? { text } : []));
  return labelledDays(short, language).find((day) => day < stated.slice(0, 10));
}

/** Clocks are at most so many hours behind and before Greenwich. */
const behind = 12;
const before = 14;
const hour = 3_600_000;

/**
 * Metadata often gives Greenwich's time, and there it may be another day than the one that the page prints: then the printed
 * day counts. In: '2020-12-05T23:15:00Z' and the printed '2020-12-06'. Out: '2020-12-06'.
 */
export function localDay(stated: string, printed: string | undefined): string {
  const time = /T.{0,40}(?:Z|[+-]00:?00)$/.test(stated) ? Date.parse(stated) : Number.NaN;
  if (!printed || Number.isNaN(time) || stated.startsWith(printed)) return stated;
  const start = Date.parse(`${printed}T00:00:00Z`);
  const isOneDay = time + before * hour >= start && time - behind * hour < start + 24 * hour;
  return isOneDay ? printed : stated;
}

/** '2031-05-06' out of '06/05/2031', 'May 6, 2031', '6 de mayo de 2031', '2031年5月6日', '2031. 05. 06.' */
export function dateIn(text: string, language: string): string | undefined {
  const digits = text.normalize('NFKC');
  // 2020-01-27, 2020. 01. 27., 2020/1/27, 2020年1月27日, 2020년 1월 27일
  const big = /(?<!\d)((?:19|20)\d\d)\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/.exec(digits);
  if (big) return iso(big[1], big[2], big[3]);
  // 10/04/31 05:29 PM EDT
  const timed =
    /(?<![\d./-])(\d{1,2})\/(\d{1,2})\/(?:20)?([0-4]\d)(?![\d./-])(?=.{0,20}\s(?:E[DS]?T|C[DS]?T|PD?T)(?!\p{L}))/u.exec(
      digits,
    );
  if (timed) return iso(`20${timed[3]}`, timed[1], timed[2]);
  const little = /(?<!\d)(\d{1,2})[./-](\d{1,2})([./-])((?:19|20)\d\d)(?!\d)/.exec(digits);
  // 11/12/2020 is one day in London and another in New York; nobody who counts the month first parts with dots
  if (little)
    return ownLanguage(language)?.monthFirst && little[3] !== '.'
      ? american(little)
      : iso(little[4], little[2], little[1]);
  // 07.17.13, 5/15/31: nobody counts so but who begins with the month
  const short = /(?<![\d./-])(0?[1-9]|1[0-2])([./-])(1[3-9]|2\d|3[01])\2([0-4]\d)(?![\d./-])/.exec(digits);
  if (short) return iso(`20${short[4]}`, short[1], short[3]);
  // 2015. augusztus 20., 2031 m. rugsėjo 3 d.
  const yearly = /(?<!\d)((?:19|20)\d\d)\.?,?\s+(?:\p{L}\.?\s+)?(\p{L}{3,12})\s+(\d{1,2})(?!\d)/u.exec(digits);
  const named = yearly && iso(yearly[1], monthNumber(yearly[2] ?? '', language), yearly[3]);
  if (named) return named;
  const words = dayFirst.exec(digits);
  if (words) return iso(words[3], monthNumber(words[2] ?? '', language), words[1]);
  const english = monthFirst.exec(digits);
  return english ? iso(english[3], monthAtEnd(english[1] ?? '', language), english[2]) : undefined;
}

/** The month that a word is or, where the page glued a name to it, ends in: 'Aug', 'BURNSAUG'. */
function monthAtEnd(word: string, language: string): number | undefined {
  for (let from = 0; from <= word.length - 3; from++) {
    const month = monthNumber(word.slice(from), language);
    if (month !== undefined) return month;
  }
  return undefined;
}

function american([, first, second, , year]: RegExpExecArray): string | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12) return iso(year, second, first);
  return b > 12 || a === b ? iso(year, first, second) : undefined;
}

function iso(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (!year || !(m >= 1 && m <= 12) || !(d >= 1 && d <= 31)) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
