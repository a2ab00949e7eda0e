import { behindChannel } from '../../languages/en/name-forms.ts';
import { longLists } from '../../languages/everywhere/data-long-lists.ts';
import { once } from '../../text/once.ts';
import { startsUpper } from '../../text/script.ts';
import { knownAgency } from '../known-agency.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** What stands among the numbers of a date: "02:17 pm PT", "20 h", "3 min read", "Today 5:00 am". */
const timeWords = once(() => new Set(longLists().timeWords));

/**
 * Replaces every date and time by a single bar, which parts a list like any other joint: "Malcolm Oakes Monday, November 18, 2019,
 * 02:17 pm PT" leaves "Malcolm Oakes |". A month or weekday counts beside a number only, so that "April Quillan" stays a reporter;
 * a number that opens the name of a station ("7 News WKSX") stays too.
 */
export function dropDates(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const dated = tokens.map((token, index) => token.kind === 'number' && !isOfHouse(tokens, index));
  spread(tokens, dated, lexicon, 1);
  spread(tokens, dated, lexicon, -1);
  takeLabels(tokens, dated, lexicon);
  const kept: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = kept.at(-1);
    if (!dated[index]) kept.push(token);
    else if (last?.text !== '|') kept.push({ ...token, text: '|', key: keyOfDate(token), kind: 'mark' });
    else if (keyOfDate(token) === 'date') last.key = 'date';
  }
  return kept;
}

/** A lone figure may be a footnote ("Doe1, Roe2") or a number of comments; more of it is a date, behind which nobody is named. */
function keyOfDate(token: Token): string {
  return token.text.length > 2 ? 'date' : '|';
}

/** Calendar words beside a dated token are dated as well; commas and stops between them do not part them. */
function spread(tokens: readonly Token[], dated: boolean[], lexicon: Lexicon, step: 1 | -1): void {
  let near = false;
  for (let i = step > 0 ? 0 : tokens.length - 1; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i];
    if (!token) continue;
    if (dated[i]) near = true;
    else if (near && (isCalendarWord(token, lexicon, tokens[i - 1]) || isHalf(tokens, i))) dated[i] = true;
    else if (!/^[,.:،]$/u.test(token.text)) near = false;
  }
}

/** "Published 2:17 p.m.", "Actualizado el: 6 mayo", "14:17 de 06/05/31", "Son güncelleme: 6 Mayıs": what introduces a date goes with it. */
function takeLabels(tokens: readonly Token[], dated: boolean[], lexicon: Lexicon): void {
  for (let i = tokens.length - 2; i >= 0; i--) {
    if (dated[i] || !dated[i + 1]) continue;
    const end = tokens[i]?.text === ':' ? i : i + 1;
    const start = [3, 2, 1].map((width) => end - width).find((from) => isDateLabel(tokens, from, end, lexicon));
    if (start !== undefined) dated.fill(true, start, i + 1);
  }
}

const isDateLabel = (tokens: readonly Token[], from: number, end: number, { dateLabels }: Lexicon) =>
  from >= 0 &&
  dateLabels.has(
    tokens
      .slice(from, end)
      .map(({ key }) => key)
      .join(' '),
  );

function isCalendarWord(token: Token, lexicon: Lexicon, before: Token | undefined): boolean {
  const key = token.key.replace(/\.$/u, '');
  if (lexicon.months.has(key) || lexicon.weekdays.has(key)) return true;
  // "Coral Today 5:00 am"
  const isInName =
    /^\p{Lu}\p{L}{3}/u.test(token.text) && startsUpper(before?.text ?? '') && !timeWords().has(before?.key ?? '');
  return !isInName && (timeWords().has(token.key) || timeWords().has(key));
}

/** The letters of "3:15 p.m.", each with its stop. */
const isHalf = (tokens: readonly Token[], i: number) =>
  /^[apm]$/u.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === '.';

/** "7 News WKSX", "FRANCE 24": the number of a station, or of a house that we know. */
function isOfHouse(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    knownAgency(`${tokens[index - 1]?.text} ${tokens[index]?.text}`) !== undefined ||
    (/^\p{N}{1,2}$/u.test(tokens[index]?.text ?? '') &&
      next !== undefined &&
      behindChannel.test(next.key) &&
      /^\p{Lu}/u.test(next.text))
  );
}
