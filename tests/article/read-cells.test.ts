// needs a page
import { describe, expect, test } from 'vitest';
import { readCells } from '../../utils/article/read-cells.ts';

function cellsOf(html: string) {
  document.body.innerHTML = html;
  return readCells(document.body.firstElementChild as Element, 400);
}
const texts = (html: string) => cellsOf(html)?.map(({ text }) => text);

describe('a row is cut into what stands apart', () => {
  test.each<[html: string, cells: string[]]>([
    [
      '<p>By <a href="/a">Ana Ruiz</a><span>and</span><a href="/b">Leo Sand</a></p>',
      ['By', 'Ana Ruiz', 'and', 'Leo Sand'],
    ],
    ['<div style="display:flex;gap:4px"><span>Von</span><span>Ana Ruiz</span></div>', ['Von', 'Ana Ruiz']],
    ['<div><div>Ana Ruiz</div>Reporter<br>Lima</div>', ['Ana Ruiz', 'Reporter', 'Lima']],
    ['<p><a href="/a">Ana Ruiz</a><button>Follow</button></p>', ['Ana Ruiz', 'Follow']],
    ['<p>Ana Ruiz<time>3 May 2026</time></p>', ['Ana Ruiz', '3 May 2026']],
    // what is one thing stays one
    ['<p>By Ana Ruiz, Coral Courier</p>', ['By Ana Ruiz, Coral Courier']],
    ['<p><span class="drop">A</span>na Ruiz</p>', ['Ana Ruiz']],
    ['<p><a href="/a"><span>Ana</span> <span>Ruiz</span></a></p>', ['Ana Ruiz']],
    ['<div><a href="/a"><div>Ana</div><div>Ruiz</div></a></div>', ['Ana Ruiz']],
  ])('%s', (html, cells) => {
    expect(texts(html)).toEqual(cells);
  });

  test.each([
    '<p>Ana Ruiz<span hidden>close</span></p>',
    '<p>Ana Ruiz<span style="display: none">Reporter</span></p>',
    '<p>Ana Ruiz<span class="sr-only">opens in a new tab</span></p>',
    '<p>Ana Ruiz<span class="author-card"><b>Ana Ruiz</b> writes</span></p>',
    '<p>Ana Ruiz<script>1</script></p>',
  ])('and leaves out what nobody sees: %s', (html) => {
    expect(texts(html)).toEqual(['Ana Ruiz']);
  });
});

test('tells how a cell stands to the one before, where it leads and of what kind it is', () => {
  expect(
    cellsOf('<p><a href="https://coral.example/ana">Ana Ruiz</a>, <span class="Job">Reporter</span><b>Lima</b></p>'),
  ).toEqual([
    { text: 'Ana Ruiz', joint: 'glued', kin: 'a.', href: 'https://coral.example/ana' },
    { text: ',', joint: 'glued', kin: '' },
    { text: 'Reporter', joint: 'space', kin: 'span.job' },
    { text: 'Lima', joint: 'glued', kin: 'b.' },
  ]);
});

test('of a longer text there is no row', () => {
  expect(cellsOf(`<p>${'Ana Ruiz '.repeat(60)}</p>`)).toBeUndefined();
});
