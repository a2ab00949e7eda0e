import { expect, test } from 'vitest';
import { blockOf, read, sceneOf } from './article-of.ts';

const picture = '<img src="/1.jpg" width="640" height="400" alt="">';

test.each<[why: string, top: string, is: boolean]>([
  ['the caption of a figure', `<figure>${picture}<figcaption>Ida Brandt.</figcaption></figure>`, true],
  [
    'deep in its figure, as evidence tells a caption',
    `<figure>${picture}<div><div><div><span>Ida Brandt.</span></div></div></div></figure>`,
    true,
  ],
  ['by a name that evidence knows', '<div class="img-cap">Ida Brandt.</div>', true],
  ['by a wider name', '<div class="bildtext">Ida Brandt.</div>', true],
  ['a quotation', '<blockquote><p>Ida Brandt.</p></blockquote>', true],
  ['a button beside a picture', `<figure>${picture}<div>Advertisement</div></figure><p>Ida Brandt.</p>`, false],
  ['words in a box of no such name', '<div class="lead">Ida Brandt.</div>', false],
  ['what a share bar says, though its name has a picture in it', '<div class="img-cap share-bar">4</div>', false],
])('%s', (_, top, is) => {
  const { article } = read({ top });
  const text = top.includes('share-bar') ? '4' : top.includes('Advertisement') ? 'Advertisement' : 'Ida Brandt.';
  expect(sceneOf(article).captionOrQuote[blockOf(article, text)]).toBe(is);
});
