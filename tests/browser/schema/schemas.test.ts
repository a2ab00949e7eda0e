import { describe, expect, test } from 'vitest';
import { packReading } from '../../../utils/article/pack-reading.ts';
import { readPage } from '../../../utils/article/read-page.ts';
import { isPacked, isReading, openReading } from '../../../utils/browser/schema/reading.ts';
import { isPageReport } from '../../../utils/browser/schema/report.ts';
import { isStoryText } from '../../../utils/browser/schema/story-text.ts';
import { judgePage } from '../../../utils/desk/judge-page.ts';
import { storyText } from '../../../utils/hiding/story-text.ts';
import type { PackedReading, Reading } from '../../../utils/model.ts';
import { filedThemes } from '../../../utils/themes/filed-themes.ts';
import { pageOf } from '../../pages/story.ts';

const page = pageOf({
  head: '<meta name="author" content="Ana Ruiz"><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ana Ruiz","jobTitle":"Reporter"}}</script>',
  top: '<p class="byline">By <a href="/author/ana/">Ana Ruiz</a> | <span>Coral Courier</span></p>',
  below: '<div class="share-buttons"></div><div class="related-posts"><h3>Related</h3><a href="/b">Boats</a></div>',
});
const { reading } = readPage(page, filedThemes);
const judgement = await judgePage(reading, () => Promise.reject(new Error('all built in')));
/** As it comes out of a message. */
const sent = (what: unknown) => JSON.parse(JSON.stringify(what));
const changed = (change: (copy: Reading) => void) => {
  const copy = sent(reading) as Reading;
  change(copy);
  return copy;
};

describe('what our own readers and judges send', () => {
  test('has the shape that is asked for', () => {
    expect(isReading(sent(reading))).toBe(true);
    expect(isPacked(sent(packReading(reading)))).toBe(true);
    expect(openReading(sent(packReading(reading)))).toEqual(sent(reading));
    expect(isStoryText(sent(storyText(reading, judgement)))).toBe(true);
    expect(isPageReport(sent(judgement.report))).toBe(true);
  });
});

describe('a reading is refused', () => {
  test.each<[string, (reading: Reading) => void]>([
    ['without blocks', (one) => Object.assign(one, { blocks: undefined })],
    ['whose block is no record', (one) => Object.assign(one.blocks, { 1: 'text' })],
    ['whose text is none', (one) => Object.assign(one.blocks[1] ?? {}, { text: { length: 4 } })],
    ['whose block lies in no box', (one) => Object.assign(one.blocks[1] ?? {}, { box: 9999 })],
    ['whose boxes lie in one another', (one) => Object.assign(one.boxes[2] ?? {}, { parent: 3 })],
    ['whose box is its own parent', (one) => Object.assign(one.boxes[2] ?? {}, { parent: 2 })],
    ['whose box holds blocks that are not there', (one) => Object.assign(one.boxes[2] ?? {}, { last: 1e12 })],
    ['of a zone that is none', (one) => Object.assign(one.blocks[1] ?? {}, { zone: 'constructor' })],
    ['whose column is not there', (one) => Object.assign(one, { column: one.boxes.length })],
    ['without an address', (one) => Object.assign(one, { url: 'nowhere' })],
  ])('%s', (_, change) => {
    expect(isReading(changed(change))).toBe(false);
  });
});

describe('a packed reading is refused', () => {
  test.each<[string, Partial<Record<keyof PackedReading, unknown>>]>([
    ['without texts', { texts: undefined }],
    ['whose rows are words', { blockRows: ['1', '2'] }],
    ['whose rows are no list', { boxRows: { length: 1e9 } }],
    ['with rows without end', { boxRows: new Array(3e9) }],
  ])('unread: %s', (_, change) => {
    expect(isPacked({ ...packReading(reading), ...change })).toBe(false);
  });

  test.each<[string, (packed: PackedReading) => void]>([
    ['whose words are not there', (one) => one.words.pop()],
    ['with a row too few', (one) => one.blockRows.splice(0, 5)],
    ['whose rows are out of step', (one) => one.boxRows.shift()],
    ['without links', (one) => Object.assign(one, { links: [] })],
    ['whose cells are none', (one) => Object.assign(one.cells, { 0: 'length' })],
  ])('%s', (_, change) => {
    const packed = sent(packReading(reading)) as PackedReading;
    change(packed);
    expect(isPacked(packed)).toBe(true);
    expect(() => openReading(packed)).toThrow('Refused');
  });
});

describe('a report is refused', () => {
  const { report } = judgement;
  test.each<[string, unknown]>([
    ['of a later version', { ...report, version: 2 }],
    ['whose verdict is a word', { ...report, verdict: 'original' }],
    ['whose status is none', { ...report, verdict: { ...report.verdict, status: 'toString' } }],
    ['whose people are no list', { ...report, credits: { length: 1, 0: {} } }],
    ['that is none', null],
  ])('%s', (_, other) => {
    expect(isPageReport(other)).toBe(false);
  });
});
