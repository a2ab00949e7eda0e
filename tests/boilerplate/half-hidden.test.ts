import { describe, expect, test } from 'vitest';
import type { Page } from '../pages/story.ts';
import { hiddenIn, read } from './article-of.ts';

const author = '<meta property="og:type" content="article"><meta name="author" content="Ida Brandt">';
const link = (text: string, href: string) => `<a href="${href}">${text}</a>`;

/** The texts of a page that stay, but for its story. */
function staying(page: Page): string[] {
  const { article } = read(page);
  const gone = hiddenIn(article);
  return article.blocks.flatMap(({ id, text, zone, prose }) =>
    gone.has(id) || zone === 'outside' || prose ? [] : [text],
  );
}

/** Teasers below the story in boxes that are alike, of which the first says `rest` as well. */
const teasers = (rest: string, title = 'Why the old pier had to go', names = 'teaser') =>
  `<div class="x7"><div class="${names}"><h4>${link(title, '/n/1')}</h4>${rest}</div>` +
  `<div class="${names}"><h4>${link('Ferry to Tolland Head runs again', '/n/2')}</h4><p>14.02.2031</p></div>` +
  `<div class="${names}"><h4>${link('The keeper looks back on forty winters', '/n/3')}</h4><p>12.02.2031</p></div></div>`;

describe('of the first teaser in a row that goes', () => {
  test.each<[what: string, lang: string, rest: string]>([
    ['the day', 'en', 'Published: March 3, 2031'],
    ['the day', 'de', 'Veröffentlicht am 3. März 2031'],
    ['who wrote it', 'en', 'Published by Ida Brandt | 03/03/2031'],
    ['who wrote it', 'fr', 'Par Ida Brandt'],
    ['who wrote it', 'de', 'Von Ida Brandt und Jan Holm'],
    ['who wrote it', 'es', 'Por Ida Brandt'],
  ])('%s goes (%s, %s)', (_, lang, rest) => {
    const page = { lang, head: author, top: '<p class="byline">Ida Brandt</p>' };
    expect(staying({ ...page, below: teasers(`<p>${rest}</p>`) })).not.toContain(rest);
  });

  test('what its picture shows goes', () => {
    const shown = 'The pier in the winter storm. Photo: Jan Holm';
    expect(staying({ below: teasers(`<figure><figcaption>${shown}</figcaption></figure>`) })).not.toContain(shown);
  });
});

describe('what is alone in its row stays', () => {
  const line = 'Published: March 3, 2031';
  test('the day of the story below it', () => {
    expect(staying({ head: author, end: `<div class="teaser"><p>${line}</p></div>`, below: teasers('') })).toContain(
      line,
    );
  });

  test('the only place that names who wrote the story', () => {
    const page = { head: author, below: teasers('<p>By Ida Brandt</p>') };
    expect(staying(page)).toContain('By Ida Brandt');
  });
});

describe('a separator that parts nothing any more', () => {
  const row = (...parts: string[]) => `<div class="x3">${parts.map((part) => `<div>${part}</div>`).join('')}</div>`;
  test.each([
    ['•', '5 min read'],
    ['|', 'Copy link'],
    ['—', 'Share this article'],
  ])('%s goes with "%s" behind it in its row', (sign, gone) => {
    const top = `${row('March 3, 2031', sign, gone)}<p>Stone for the bay</p>`;
    expect(staying({ top })).toEqual(expect.arrayContaining(['March 3, 2031', 'Stone for the bay']));
    expect(staying({ top })).not.toContain(sign);
  });

  test('goes with what stood before it', () => {
    expect(staying({ top: row('5 min read', '•', 'March 3, 2031') })).not.toContain('•');
  });

  test('stays between two that stay', () => {
    expect(staying({ top: '<div class="x3"><div>March 3, 2031</div><div>•</div><div>Harbour</div></div>' })).toContain(
      '•',
    );
  });
});

test('the headline at the end of the way to it goes with the way', () => {
  const title = 'Port Ellery Votes For Ida Brandt';
  const steps = [link('Coast', '/coast/'), link('Harbours', '/coast/harbours/'), title];
  const above = `<div class="x2">${steps.map((step) => `<div>${step}</div>`).join('')}</div>`;
  expect(staying({ title, above }).filter((text) => text === title)).toHaveLength(1);
});
