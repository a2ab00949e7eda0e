import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../utils/summary/summarize.ts';
import { expectLinear } from '../growth.ts';
import { block, paragraphBlocks as story } from '../pages/blocks.ts';

const harbour = story(
  'PORT ELLIS (AP) — The harbour of Port Ellis will close to oil tankers in May, the city council decided on Monday. What happens next?',
  '“We have waited for years.”',
  'The council voted seven to two after a night of speeches about the spill that blackened the harbour in 2019.',
  'Mayor Nora Quill said the tankers could use the harbour of nearby Stanwick. “They have the room,” she said. “We never had.',
  'Read more: the spill in pictures',
  'Lunch was soup.',
  'Oil tankers bring the city about a third of the harbour dues, the council’s own figures show.',
);

describe('summarize', () => {
  it('takes the lead with its dateline and what the story turns on, in page order', () => {
    const summary = summarize(harbour, 'en', 2, 'Tankers out');
    expect(summary[0]).toEqual({
      text: 'PORT ELLIS (AP) — The harbour of Port Ellis will close to oil tankers in May, the city council decided on Monday.',
      block: 'b0',
    });
    expect(summary.map((sentence) => sentence.block)).toEqual(['b0', 'b2']);
  });

  it('takes no question, teaser, bare quotation, half a quotation or crumb, however many are asked for', () => {
    const texts = summarize(harbour, 'en', 50, '').map((sentence) => sentence.text);
    expect(texts).toHaveLength(4);
    for (const text of texts) expect(text).not.toMatch(/\?|Read more|^“|soup|“We never/);
  });

  it('does not repeat the headline or itself', () => {
    const lead = 'The harbour of Port Ellis will close to oil tankers in May.';
    const other = 'Nobody in the city knows yet where the ships are to go instead.';
    const summary = summarize(
      story(lead, other, other),
      'en',
      3,
      'The harbour of Port Ellis will close to oil tankers in May',
    );
    expect(summary).toEqual([{ text: other, block: 'b1' }]);
  });

  it('leaves the dash of a dateline that stands in a block of its own', () => {
    const lead = 'The harbour of Port Ellis will close to oil tankers in May.';
    expect(summarize(story('PORT ELLIS', `— ${lead}`), 'en', 1, '')).toEqual([{ text: lead, block: 'b1' }]);
  });

  it('leaves headings, captions and lists alone', () => {
    const sentence = 'The harbour of Port Ellis will close to oil tankers in May.';
    for (const tag of ['h2', 'figcaption', 'li', 'pre'])
      expect(summarize([block(sentence, { tag })], 'en', 3, '')).toEqual([]);
  });

  it('reads scripts without spaces, and scripts without stops', () => {
    const chinese = story(
      '市议会星期一决定，从五月起禁止油轮进入港口。港口的收入有三分之一来自油轮。',
      '市长说：“我们等了很多年。”',
    );
    expect(summarize(chinese, 'zh-CN', 1, '')).toEqual([
      { text: '市议会星期一决定，从五月起禁止油轮进入港口。', block: 'b0' },
    ]);
    const thai = story('สภาเมืองมีมติเมื่อวันจันทร์ให้ปิดท่าเรือสำหรับเรือบรรทุกน้ำมันตั้งแต่เดือนพฤษภาคม');
    expect(summarize(thai, 'th', 1, '')).toHaveLength(1);
  });

  it('has nothing to say about nothing', () => {
    expect(summarize([], 'en', 3, '')).toEqual([]);
    expect(summarize(harbour, 'en', 0, '')).toEqual([]);
  });

  it('quotes the page verbatim, in page order', () => {
    const texts = fc.array(fc.oneof(fc.string({ maxLength: 200 }), fc.constantFrom(...harbour.map((b) => b.text))));
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 6 }), (paragraphs, count) => {
        const blocks = story(...paragraphs);
        const summary = summarize(blocks, 'en', count, '');
        expect(summary.length).toBeLessThanOrEqual(count);
        let last = 0;
        for (const { text, block: id } of summary) {
          const index = blocks.findIndex((b) => b.id === id);
          expect(index).toBeGreaterThanOrEqual(last);
          expect(blocks[index]?.text).toContain(text);
          last = index;
        }
      }),
    );
  });

  it('takes a long story in linear time', () => {
    const paragraphs = Array.from(
      { length: 3000 },
      (_, i) => `The council of town ${i} met again, and ${'again '.repeat(30)}it met.`,
    );
    expectLinear((size) => summarize(story(...paragraphs.slice(0, size)), 'en', 3, ''), 750);
  });
});
