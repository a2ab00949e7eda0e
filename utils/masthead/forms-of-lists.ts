import { wholeDay } from '../languages/everywhere/day-forms.ts';
import type { Block } from '../model.ts';

type Seen = Pick<Block, 'text' | 'visible' | 'zone' | 'tag'>;

/** "4.2.0 – March 2, 2031" as headings: what is new in each version of a program. */
export function isChangelog(blocks: readonly Seen[]): boolean {
  const headings = blocks.filter(({ tag, visible, zone }) => /^h[2-4]$/.test(tag) && visible && zone !== 'outside');
  return (
    headings.filter(({ text }) => wholeDay.test(text) && /\d\.\d/.test(text.replace(wholeDay, ''))).length >=
    fewestVersions
  );
}
const fewestVersions = 3;

/** "1. Scope", "§ 2 Accounts", "3. Your data" as headings: terms of use, which say of which day they are. */
export const isNumbered = (blocks: readonly Seen[]) =>
  blocks.filter(
    ({ tag, visible, text }) => /^h[2-4]$/.test(tag) && visible && /^(?:§\s?)?\p{N}{1,2}[.)]?\s/u.test(text),
  ).length >= fewestNumbered;
const fewestNumbered = 3;

/** "Top 15 app developers", with six lines on each: so many headings and items are a catalogue, and no story. */
export function isCatalogue(blocks: readonly Seen[]): boolean {
  const body = blocks.filter(({ zone, visible }) => zone === 'body' && visible);
  const items = body.filter(({ tag }) => /^(?:li|h[2-6])$/.test(tag)).length;
  return items > mostItems && items > body.length * mostlyItems;
}
const mostItems = 120;
const mostlyItems = 0.6;

/** "1. The best under 50: …", "2. Runner-up: …" as headlines: a ranking of wares, whose parts stand for themselves; an article has one headline. What such pages sell is no sign: guides of the press and of makers have the same rows of offers. */
export const isRanking = (blocks: readonly Seen[]) =>
  blocks.filter(({ tag, visible, text }) => tag === 'h1' && visible && /^(?:#\s?)?\p{N}{1,2}\s?[.):]\s/u.test(text))
    .length >= fewestNumbered;
