import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { brain } from '../pages/brain.ts';
import { sheet } from '../pages/sheet.ts';
import { htmlOf, ownUrl, paragraphs } from '../pages/story.ts';
import { lostProse } from './lost-prose.ts';
import { type Case, runCase } from './run-case.ts';
import { twinOf } from './twin.ts';

// What looks for faults must see one.
const quiet: Case = { seed: 1, before: 0, after: 0 };
const open = () => new JSDOM(htmlOf({ story: paragraphs }), { url: ownUrl }).window.document;
const isShown = () => true;

test('a page that is not what it was is seen', async () => {
  const document = open();
  const judge: typeof brain.judge = async (reading) => {
    document.querySelector('p')?.setAttribute('lang', 'xx');
    return brain.judge(reading);
  };
  const { faults } = await runCase(document, { brain: { ...brain, judge }, sheet, isShown }, quiet);
  expect(faults.map(({ kind }) => kind)).toEqual(['not restored']);
});

test('an error is seen, and a quiet page has no fault', async () => {
  const judge = () => Promise.reject(new Error('no'));
  const { faults } = await runCase(open(), { brain: { ...brain, judge }, sheet, isShown }, quiet);
  expect(faults.map(({ kind }) => kind)).toEqual(['threw']);
  expect((await runCase(open(), { brain, sheet, isShown }, quiet)).faults).toEqual([]);
});

test('prose that goes is seen, unless something was done to it', () => {
  const document = open();
  const [first, second] = [...document.querySelectorAll('p')].filter(({ textContent }) =>
    paragraphs.includes(textContent),
  );
  const stage = { document, twin: twinOf(document), touched: new Set<Node>(second ? [second] : []) };
  const isThere = ({ nodes }: { nodes: Text[] }) => nodes.some((node) => !node.parentElement?.hidden);
  const lost = lostProse(stage, paragraphs, isThere);
  expect(lost()).toEqual([]);
  for (const paragraph of [first, second]) if (paragraph) paragraph.hidden = true;
  expect(lost()).toEqual([first?.textContent]);
});
