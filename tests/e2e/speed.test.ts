import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumVisitor, type Visitor } from '../bench/speed/chromium-visits.ts';
import { browsers } from './browsers.ts';

const paragraph = (n: number) =>
  `<p>On day ${n} the council of the harbour city went on with its debate on the old bridge, and again it did not come to a decision.`;
const page = (id: string, paragraphs: number, more = '') => ({
  id,
  url: `https://courier-${id}.example/2024/03/bridge-closed-until-spring/`,
  html: `<!doctype html><title>Bridge closed</title><meta property="og:type" content="article"><h1>Bridge closed</h1>
    <article>${more}${Array.from({ length: paragraphs }, (_, n) => paragraph(n)).join('\n')}</article>
    <div class="sharedaddy"><a href="https://social.example/share">Share this</a></div>`,
});
const pages = [page('own', 300), page('copied', 200, '<p>HARBOUR CITY (AP) — The bridge is closed.')];

/** Wide margins: this is to notice what became several times dearer, on whatever machine. `npm run bench:speed` measures. */
describe.runIf(browsers.includes('chromium'))('what a page pays, as a multiple of Readability', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await chromiumVisitor('.output/chrome-mv3');
  });
  afterAll(() => visitor?.close());

  test('stays within bounds', async () => {
    const ratios: { id: string; sentinel: number; whole: number }[] = [];
    for (const page of pages) {
      const { readability } = await visitor.alone(page);
      const auto = await visitor.visit(page, 'auto');
      const whole = await visitor.visit(page, 'warm');
      ratios.push({
        id: page.id,
        sentinel: (auto?.sentinel ?? 0) / readability,
        whole: (whole?.thread ?? 0) / readability,
      });
    }
    console.table(ratios);
    const least = (of: (one: (typeof ratios)[number]) => number) => Math.min(...ratios.map(of));
    // the least of them: a busy machine makes single visits slow
    expect(least(({ sentinel }) => sentinel)).toBeLessThan(8);
    expect(least(({ whole }) => whole)).toBeLessThan(60);
    expect(least(({ whole }) => whole)).toBeGreaterThan(0);
  }, 120_000);
});
