import { expect, test } from 'vitest';
import { blockOf, read, sceneOf } from './article-of.ts';

const picture = '<img src="/1.jpg" width="640" height="400" alt="">';

test.each<[why: string, top: string, is: boolean, text?: string]>([
  ['the caption of a figure', `<figure>${picture}<figcaption>Ida Brandt.</figcaption></figure>`, true],
  [
    'deep in its figure, as evidence tells a caption',
    `<figure>${picture}<div><div><div><span>Ida Brandt.</span></div></div></div></figure>`,
    true,
  ],
  ['by a name that evidence knows', '<div class="img-cap">Ida Brandt.</div>', true],
  ['by a wider name', '<div class="bildtext">Ida Brandt.</div>', true],
  ['a quotation', '<blockquote><p>Ida Brandt.</p></blockquote>', true],
  ['a quotation further out', '<blockquote><div><div><div><p>Ida Brandt.</p></div></div></div></blockquote>', false],
  ['a button beside a picture', `<figure>${picture}<div>Advertisement</div></figure><p>Ida Brandt.</p>`, false],
  ['words in a box of no such name', '<div class="lead">Ida Brandt.</div>', false],
  ['what a share bar says, though its name has a picture in it', '<div class="img-cap share-bar">4</div>', false, '4'],
  ['how often it says so', '<div class="wp-caption share-bar">412</div>', false, '412'],
  ['a name beside such a bar', '<div class="wp-caption share-bar">Ida 4</div>', true, 'Ida 4'],
  ['a name below the picture at the head', `<div>${picture}<p>Ida Brandt.</p></div>`, true],
  ['the same in three lines', `<div>${picture}<p>Ida Brandt.</p><p>Coral</p><p>May</p></div>`, true],
  ['the same in four', `<div>${picture}<p>Ida Brandt.</p><p>Coral</p><p>May</p><p>Bay</p></div>`, false],
  ['the same with a link', `<div>${picture}<p><a href="/ida">Ida Brandt.</a></p></div>`, false],
  ['a name without a picture', '<div><p>Ida Brandt.</p></div>', false],
  ['who took it', '<div>Photo: Ida Brandt</div>', true, 'Photo: Ida Brandt'],
  ['who took it, at the end', '<div>The wall | Photo: Ida</div>', true, 'The wall | Photo: Ida'],
  [
    'a link to pictures',
    '<div><a href="/p">Photo: the old harbour in winter</a></div>',
    false,
    'Photo: the old harbour in winter',
  ],
  ['four linked words', '<div><a href="/p">Photo: the old harbour</a></div>', true, 'Photo: the old harbour'],
  [
    'five linked words',
    '<div><a href="/p">Photo: the very old harbour</a></div>',
    false,
    'Photo: the very old harbour',
  ],
  ['rights in a name', '<div class="copyright">Ida Brandt.</div>', true],
])('%s', (_, top, is, text = top.includes('Advertisement') ? 'Advertisement' : 'Ida Brandt.') => {
  const { article } = read({ top });
  expect(sceneOf(article).captionOrQuote[blockOf(article, text)]).toBe(is);
});

test.each<[why: string, below: string, is: boolean]>([
  ['rights behind the story are the page’s', '<div class="article-copyright">Ida Brandt.</div>', false],
  ['rights beside a picture', `<div class="article-copyright">${picture}Ida Brandt.</div>`, true],
  ['rights in a box with a picture', `<div>${picture}<div class="article-copyright">Ida Brandt.</div></div>`, true],
  ['rights in a picture', '<div class="image-copyright">Ida Brandt.</div>', true],
])('%s', (_, below, is) => {
  const { article } = read({ below });
  expect(sceneOf(article).captionOrQuote[blockOf(article, 'Ida Brandt.')]).toBe(is);
});
