import { describe, expect, test } from 'vitest';
import { findDatelines } from '../../utils/evidence/find-datelines.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { type Line, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** Where a story was filed and by whom: 'Tolland/Reuters in b1'. */
const found = (page: PlainPage) =>
  findDatelines(pageLines(plainArticle(page))).map(
    ({ line, evidence, agency }) =>
      `${line.dateline?.place ?? ''}/${agency?.name ?? line.dateline?.agency ?? ''} in ${evidence.block}`,
  );

const [first = '', second = '', ...others] = paragraphs;
const dated = `TOLLAND (Reuters) — ${first}`;
const standfirst = 'OSLO (AP) — The wall will be higher than the old one, and the harbour will pay for it.';

describe('the dateline', () => {
  test.each<[what: string, page: PlainPage, datelines: string[]]>([
    ['is none', {}, []],
    ['opens the story', { body: [dated, second] }, ['TOLLAND/Reuters in b1']],
    ['opens the fourth paragraph', { body: [first, second, first, dated, second] }, ['TOLLAND/Reuters in b4']],
    ['opens no later one', { body: [first, second, first, second, dated] }, []],
    ['has an agency that nobody knows', { body: [`OSLO (XQZ) — ${first}`, second] }, ['OSLO/XQZ in b1']],
    [
      'has an agency that passes on another’s story',
      { language: 'ko', body: [`(파리 AFP=연합뉴스) ${first}`, second] },
      ['파리/Agence France-Presse in b1'],
    ],
    ['is the first of two', { body: [dated, `OSLO (AP) — ${second}`] }, ['TOLLAND/Reuters in b1']],
    ['is none of three', { body: [dated, `OSLO (AP) — ${second}`, `LIMA (AFP) — ${first}`] }, []],
    ['stands in the standfirst', { head: [standfirst] }, ['OSLO/The Associated Press in b1']],
    ['does not stand in a short line above', { head: ['OSLO (AP) — The wall is up'] }, []],
    ['does not stand in a heading', { head: [{ text: standfirst, tag: 'h2' }] }, []],
    ['does not stand in an item of a list', { head: [{ text: standfirst, tag: 'li' }] }, []],
    ['does not stand in a heading of the story', { body: [{ text: dated, tag: 'h3' }, second] }, []],
    ['does not stand under a picture', { body: [{ text: dated, boxed: { names: 'wp-caption' } }, second] }, []],
    ['does not stand far above', { head: [standfirst, ...Array<Line>(6).fill('The harbour')] }, []],
    ['is not seen by nobody', { body: [{ text: dated, visible: false }, second, ...others] }, []],
  ])('%s', (_, page, datelines) => {
    expect(found(page)).toEqual(datelines);
  });

  test.each<[what: string, before: Line, datelines: string[]]>([
    ['before the paragraph', 'Berlin.', ['Berlin/ in b1']],
    ['with a dash', 'Jakarta -', ['Jakarta/ in b1']],
    ['without a joint', 'Berlin', []],
    ['in a long line', 'Berlin and all that stands beside it on the river.', []],
    ['elsewhere on the page', { text: 'Berlin.', zone: 'outside' }, []],
  ])('may stand in an element of its own: %s', (_, before, datelines) => {
    expect(found({ head: [before], body: [first, second], language: 'de' })).toEqual(datelines);
  });
});

test('a dateline is quoted from the opening, and is stated', () => {
  const [sign] = findDatelines(pageLines(plainArticle({ body: [dated, second] })));
  expect(sign?.evidence.text).toBe(dated.slice(0, 120));
  expect([sign?.where, sign?.named, sign?.evidence.certainty]).toEqual(['opening', 'Reuters', 'stated']);
});

test.each([
  ['ja', '【ロンドン＝甲野一郎】', ['甲野一郎@ロンドン']],
  ['ja', '【ワシントン＝甲野一郎、北京・乙川花子】', ['甲野一郎@ワシントン', '乙川花子@北京']],
  ['zh', '（記者林若宇）', ['林若宇@']],
  ['ko', '[산호일보 김가람 기자] ', ['김가람@']],
])('the reporters of a dateline are read with it, though it has no agency: %s %s', (language, dateline, people) => {
  const [sign] = findDatelines(pageLines(plainArticle({ language, body: [`${dateline}${first}`, second] })));
  expect(sign?.line.people.map(({ name, place = '' }) => `${name}@${place}`)).toEqual(people);
});
