import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { BoilerplateKind, PageReport } from '../../utils/model.ts';
import type { Tab } from './driver/open-tab.ts';

/** What a page must yield: expected.json beside it. */
export interface Expected {
  verdict: Partial<PageReport['verdict']>;
  host: string;
  dateline: { place: string };
  credits: { name: string; role: string; place: string }[];
  hide: Partial<Record<BoilerplateKind, string[]>>;
}

export const readExpected = (path: string): Expected => JSON.parse(readFileSync(path, 'utf8'));

export function expectReport(report: PageReport, { verdict, host, dateline, credits, hide }: Expected): void {
  expect(report.verdict).toMatchObject(verdict);
  expect(report).toMatchObject({ host, dateline });
  expect(report.credits.map(({ name, role, place }) => ({ name, role, place }))).toEqual(credits);
  for (const [kind, texts] of Object.entries(hide)) {
    const pieces = report.boilerplate.filter((piece) => piece.kind === kind && piece.hidden);
    for (const text of texts) {
      expect(pieces.filter((piece) => piece.text.includes(text)).length, `${kind}: ${text}`).toBeGreaterThan(0);
    }
  }
}

/** On the page itself: the story from its headline to its credits shows, and nothing that should go does. */
export async function expectCleaned({ page }: Tab, { credits, hide }: Expected): Promise<void> {
  const reporter = credits[0]?.name ?? '';
  const seen = await page.evaluate(
    (reporter, unwanted) => {
      // The page may shadow document.querySelectorAll and the like.
      const all = (selector: string): Element[] => [...Document.prototype.querySelectorAll.call(document, selector)];
      const textOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get as (this: Node) => string;
      const starts = (one: Element, words: string) => textOf.call(one).trim().startsWith(words);
      const paragraphs = all('.entry-content p');
      const last = paragraphs.findIndex((one) => starts(one, reporter));
      const story = [all('h1')[0], all('.date')[0], ...paragraphs.slice(0, last + 1)];
      const lost = story.filter((one) => !one?.checkVisibility()).map((one) => one?.textContent ?? 'headline or date');
      const contains = (outer: Element, inner: Element) =>
        outer !== inner && Node.prototype.contains.call(outer, inner);
      const holders = (text: string) => {
        const found = all('body *').filter((one) => starts(one, text));
        return found.filter((one) => !found.some((other) => contains(one, other)));
      };
      const isGone = (text: string, some: boolean) => {
        const shown = holders(text).map((one) => one.checkVisibility());
        return some ? shown.includes(false) : shown.length > 0 && !shown.includes(true);
      };
      const left = unwanted.filter(({ text, some }) => !isGone(text, some)).map(({ text }) => text);
      return { paragraphs: last + 1, lost, left };
    },
    reporter,
    // The name in the author box may stand in the byline too, where it stays.
    Object.entries(hide).flatMap(([kind, texts]) => texts.map((text) => ({ text, some: kind === 'author-box' }))),
  );
  expect(seen.paragraphs).toBeGreaterThan(5);
  expect(seen.lost).toEqual([]);
  expect(seen.left).toEqual([]);
}
