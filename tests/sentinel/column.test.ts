import { expect, test } from 'vitest';
import { findColumnLines, type PlacedLine } from '@/utils/sentinel/column';

const paragraph = 'The council voted on Tuesday to close the old bridge for repairs until the spring, officials said.';
const places = new Map<string, { parentNode: unknown }>();
/** One and the same for one name. */
function place(name: string, parentNode: unknown = null): { parentNode: unknown } {
  const known = places.get(name) ?? { parentNode };
  places.set(name, known);
  return known;
}
const at = (home: string, text: string, localName = 'p', yard = 'page'): PlacedLine => ({
  text,
  block: { localName, parentNode: place(`${home} in ${yard}`, place(yard)) },
});
const menu = Array.from({ length: 20 }, (_, i) => at('menu', `Section ${i}`, 'li'));

test('the column is where most of the prose has its home', () => {
  const lines = [
    ...menu,
    at('top', 'Agency', 'div'),
    at('top', 'Bridge closed', 'h1'),
    at('top', 'By Ana Ruiz', 'div'),
    ...[1, 2, 3].map((n) => at('story', `${n} ${paragraph}`)),
    at('story', 'Why now', 'h2'),
    at('story', `4 ${paragraph}`),
    at('foot', 'Source: Lighthouse', 'div'),
    at('comments', `5 ${paragraph}`, 'div'),
  ];
  const column = findColumnLines(lines);
  expect(column?.prose.map(({ text }) => text[0])).toEqual(['1', '2', '3', '4']);
  expect(column?.near.map((lines) => lines.map(({ text }) => text))).toEqual([
    ['Section 17', 'Section 18', 'Section 19', 'Agency', 'Bridge closed', 'By Ana Ruiz'],
    ['Why now'],
    ['Source: Lighthouse', `5 ${paragraph}`],
  ]);
});

test('a story whose paragraphs each lie in a box is one column', () => {
  const lines = [1, 2, 3].map((n) => at(`box ${n}`, `${n} ${paragraph}`, 'p', 'story'));
  const remark = at('remark', `9 ${paragraph} ${paragraph.slice(0, 40)}`, 'p', 'remarks');
  expect(findColumnLines([...lines, remark])?.prose.map(({ text }) => text[0])).toEqual(['1', '2', '3']);
});

test('a Chinese paragraph is one although it is short', () => {
  const text = '市议会周二决定关闭大桥进行维修,直到明年春天。官员在投票后表示,车辆须绕行。';
  expect(findColumnLines([at('story', text), at('story', text)])?.prose).toHaveLength(2);
});

test.each([
  [
    'a full stop',
    'The council voted on Tuesday to close the old bridge for repairs until the spring, officials said.',
    2,
  ],
  [
    'a quotation',
    '“The council voted on Tuesday to close the old bridge for repairs until the spring,” officials say “so”',
    2,
  ],
  [
    'a danda',
    'नगर परिषद ने मंगलवार को पुराने पुल को वसंत तक मरम्मत के लिए बंद करने का फैसला किया, अधिकारियों ने मतदान के बाद कहा।',
    2,
  ],
  ['a letter of Thai', 'สภาเมืองลงมติเมื่อวันอังคารให้ปิดสะพานเก่าเพื่อซ่อมแซมจนถึงฤดูใบไม้ผลิ เจ้าหน้าที่กล่าวหลังการลงคะแนนเสียง', 2],
  ['a letter', 'The council voted on Tuesday to close the old bridge for repairs until the spring, officials said', 0],
  [
    'a letter that has one case',
    'नगर परिषद ने मंगलवार को पुराने पुल को वसंत तक मरम्मत के लिए बंद करने का फैसला किया, अधिकारियों ने मतदान के बाद',
    0,
  ],
  [
    'a year',
    'The council voted on Tuesday to close the old bridge for repairs until the spring, officials said in 2024',
    0,
  ],
])('a line that ends in %s is prose or none', (_, text, lines) => {
  expect(findColumnLines([at('story', text), at('story', text)])?.prose ?? []).toHaveLength(lines);
});

test.each([
  ['nothing', []],
  ['a menu', menu],
  ['one sentence', [at('a', paragraph)]],
  ['headlines', Array.from({ length: 9 }, () => at('a', paragraph, 'h2'))],
  ['links to other stories', Array.from({ length: 9 }, () => at('a', paragraph.slice(0, -1), 'li'))],
])('%s is no column', (_, lines) => {
  expect(findColumnLines(lines)).toBeUndefined();
});
