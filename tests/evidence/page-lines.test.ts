import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { analyze } from '../../utils/analyze.ts';
import { isProse } from '../../utils/article/is-prose.ts';
import { linesOf } from '../../utils/evidence/lines.ts';
import { isPhotoCredit } from '../../utils/evidence/photo-credit.ts';
import { isCaption } from '../../utils/evidence/places.ts';
import { layLine } from '../../utils/grammar/laid-line.ts';
import { readLaidLine } from '../../utils/grammar/parse-line.ts';
import { parseNotice } from '../../utils/grammar/parse-notice.ts';
import { parseSignature } from '../../utils/grammar/parse-signature.ts';
import { isPhotoLine } from '../../utils/grammar/photo-line.ts';
import { prepare } from '../../utils/grammar/words/prepare.ts';
import { filedThemes } from '../../utils/themes/filed-themes.ts';
import { readArticle } from '../pages/read-article.ts';
import { type Page, pageOf, paragraphs } from '../pages/story.ts';

// files share their modules: these are evaluated anew to be watched, and again for the files after this one
vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());
vi.mock('../../utils/article/is-prose.ts', { spy: true });
vi.mock('../../utils/evidence/lines.ts', { spy: true });
vi.mock('../../utils/evidence/photo-credit.ts', { spy: true });
vi.mock('../../utils/evidence/places.ts', { spy: true });
vi.mock('../../utils/grammar/parse-line.ts', { spy: true });
vi.mock('../../utils/grammar/parse-notice.ts', { spy: true });
vi.mock('../../utils/grammar/parse-signature.ts', { spy: true });
vi.mock('../../utils/grammar/photo-line.ts', { spy: true });
vi.mock('../../utils/grammar/laid-line.ts', { spy: true });
vi.mock('../../utils/grammar/words/prepare.ts', { spy: true });

/** What was asked more than once. */
const repeated = (asked: readonly string[]) => asked.filter((one, i) => asked.indexOf(one) < i);

const byline = '<p class="byline">By Ana Ruiz, Coral Courier</p><p>March 3, 2026</p>';
const tail =
  '<p>(Reporting by Ana Ruiz in Tolland; Editing by Mo Adeyemi)</p><p>By</p><p>Lisa Lang</p><p>Source: Coral Courier</p>';
const notice =
  '<p>This article was originally published in <a href="https://coral-courier.example/2026/wall">The Coral Courier</a>.</p>';

// The first page makes the vocabularies, with a spy on every call.
describe('of one page, once each', { timeout: 30_000 }, () => {
  beforeEach(() => vi.clearAllMocks());

  test.each<[string, Page]>([
    ['a story with credits above and below', { top: byline, opening: 'TOLLAND (AP) — ', end: tail, below: notice }],
    ['a short one, whose opening is its end', { story: paragraphs.slice(0, 3), top: byline, end: tail + notice }],
    ['one that nobody signs', {}],
  ])('%s', (_, page) => {
    const { article } = readArticle(pageOf(page), filedThemes);
    analyze(article);
    expect(vi.mocked(isProse)).toHaveBeenCalledTimes(article.blocks.length);
    expect(repeated(vi.mocked(layLine).mock.calls.map(([text]) => text))).toEqual([]);
    const lines = vi.mocked(readLaidLine).mock.calls.map(([{ text }, where]) => `${where}: ${text}`);
    expect(lines.length).toBeGreaterThan(3);
    expect(repeated(lines)).toEqual([]);
    for (const read of [parseNotice, parseSignature, isPhotoLine])
      expect(repeated(vi.mocked(read).mock.calls.map(([text]) => text))).toEqual([]);
    const fromEnd = vi.mocked(prepare).mock.calls.filter(([, , keep]) => keep === 'end');
    expect(repeated(fromEnd.map(([text]) => text))).toEqual([]);
    expect(repeated(vi.mocked(linesOf).mock.calls.flatMap(([blocks]) => blocks.map(({ id }) => id)))).toEqual([]);
    expect(repeated(vi.mocked(isCaption).mock.calls.map(([, { id }]) => id))).toEqual([]);
    expect(repeated(vi.mocked(isPhotoCredit).mock.calls.map(([text]) => text))).toEqual([]);
  });
});
