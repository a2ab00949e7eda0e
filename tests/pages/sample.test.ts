import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { analyzePage } from './analyze-page.ts';

const url = 'https://newsriver24.example/grain-ships-move-again-as-strait-talks-enter-third-week/';
const expected = JSON.parse(readFileSync('tests/pages/sample/expected.json', 'utf8'));
const page = new JSDOM(readFileSync('public/sample.html', 'utf8'), { url }).window.document;
const { report, story } = analyzePage(page);

describe('the sample, without a browser', () => {
  test('names everyone who reported it', () => {
    const named = report.credits.map(({ name, role, place }) => ({ name, role, place }));
    expect(named).toEqual(expected.credits);
  });

  test.each(
    Object.entries<string[]>(expected.hide).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)),
  )('calls it %s: %s', (kind, text) => {
    const pieces = report.boilerplate.filter((piece) => piece.kind === kind);
    expect(pieces.map((piece) => piece.text).join(' ')).toContain(text.slice(0, 60));
  });

  test('keeps all nine paragraphs of the story', () => {
    expect(story).toHaveLength(9);
  });
});
