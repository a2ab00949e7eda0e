// needs a page
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../utils/article/read-blocks.ts';

const read = (html: string) => {
  document.body.innerHTML = html;
  return readBlocks(document.body).blocks;
};

describe('blocks', () => {
  test.each<[why: string, html: string, texts: string[]]>([
    ['one for each paragraph', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['parted by line breaks', '<p>One<br>Two<br><br>Three</p>', ['One', 'Two', 'Three']],
    ['inline elements are part of the line', '<p>One <b>two</b><span> three</span></p>', ['One two three']],
    ['text before and behind a child', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['a block inside a link', '<a href="/a"><div>One</div><div>Two</div></a>', ['One', 'Two']],
    [
      'nothing from scripts, styles and fields',
      '<p>One<script>1</script><style>p{}</style><textarea>x</textarea></p>',
      ['One'],
    ],
    ['white space folded', '<p>\n One \t two\u00a0three </p>', ['One two three']],
    ['no empty ones', '<p> </p><div>\n</div>', []],
  ])('%s', (_, html, texts) => {
    expect(read(html).map(({ text }) => text)).toEqual(texts);
  });

  test('know their links and how much of them is linked', () => {
    const [block] = read('<p>See <a href="https://a.example/x">the plans</a> and <a>the town</a>.</p>');
    expect(block?.links).toEqual([
      { text: 'the plans', href: 'https://a.example/x' },
      { text: 'the town', href: '' },
    ]);
    expect(block?.linkChars).toBe('the plansthe town'.length);
  });

  test('know whether all of them is emphasised', () => {
    expect(read('<p><em>One</em></p><p>Two <em>three</em></p>').map(({ emphasised }) => emphasised)).toEqual([
      true,
      false,
    ]);
  });

  test('are read from pages nested deeper than the call stack', () => {
    expect(read(`${'<div>'.repeat(3000)}One`)).toHaveLength(1);
  });
});

describe('addresses are those that the browser makes of them', () => {
  test.each([
    'https://a.example/x/y-1.html?a=b&c=d#e',
    'https://a.example/',
    'https://a.example',
    'https://A.example/X',
    'https://a.example/x/../y',
    'https://a.example/x//y',
    'https://a.example/.well-known/x',
    'https://a.example/x/%2e%2e/y',
    'https://a.example:443/x',
    'https://user@a.example/x',
    'https://bücher.example/x',
    'https://127.1/x',
    'https://a.example/ä?ö=ü',
    'http:/a.example/x',
    '/x/y.html',
    '/',
    '//b.example/x',
    '/x y',
    '/./x',
    'x/y',
    '?page=2',
    '#top',
    'mailto:ana@a.example',
    'https://',
  ])('%s', (raw) => {
    const [block] = read(`<p><a href="${raw}">One</a></p>`);
    const href = URL.canParse(raw, document.baseURI) ? new URL(raw, document.baseURI).href : '';
    expect(block?.links).toEqual([{ text: 'One', href }]);
  });
});
