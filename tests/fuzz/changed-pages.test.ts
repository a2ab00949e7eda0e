import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { isPageReport } from '../../utils/browser/schema/report.ts';
import type { TextBlock } from '../bench/in-page/ruler.ts';
import { brain } from '../pages/brain.ts';
import { sheet } from '../pages/sheet.ts';
import { paragraphs } from '../pages/story.ts';
import { inventedPages } from './pages-to-fuzz.ts';
import { type Case, runCase } from './run-case.ts';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => {}; // jsdom has no layout to scroll
});

/** By our marks alone, since nothing is laid out here. */
function isShown({ nodes }: TextBlock): boolean {
  const isHidden = (node: Node | null): boolean =>
    node !== null && ((node as Partial<Element>).hasAttribute?.(sheet.attribute) || isHidden(node.parentNode));
  return !nodes.every(isHidden);
}

/** A copy with everything that themes put around it, and portals. */
const pages = inventedPages.slice(0, 4);

const cases: fc.Arbitrary<Case> = fc.record({
  seed: fc.nat(4_000_000),
  before: fc.nat(5),
  after: fc.nat(8),
  abrupt: fc.boolean(),
  prose: fc.constant(paragraphs),
});

// npm run fuzz does the same to real pages in a real browser.
test('whatever a page does, it comes back to the byte, loses no prose, and the report is one', async () => {
  const property = fc.asyncProperty(fc.constantFrom(...pages), cases, async (page, wanted) => {
    const { document } = new JSDOM(page.html, { url: page.url }).window;
    const { faults, report } = await runCase(document, { brain, sheet, isShown }, wanted);
    expect(faults).toEqual([]);
    expect(isPageReport(report)).toBe(true);
  });
  await fc.assert(property, { numRuns: 6 });
}, 60_000);
