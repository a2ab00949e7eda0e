import { describe, expect, test } from 'vitest';
import { analyzePage } from './analyze-page.ts';
import { documentOf } from './lent-window.ts';
import { nextStory } from './next-story.ts';
import { paragraphs } from './story.ts';

interface Told {
  level: 1 | 2;
  title: string;
  byline: string;
  /** Its paragraphs, as HTML. */
  text: string;
}

const textOf = (dateline: string, paragraphs: readonly string[]) =>
  paragraphs.map((text, i) => `<p>${i ? '' : dateline}${text}</p>`).join('');
const headline = 'Port Ellery votes to rebuild its breakwater';
const first: Told = {
  level: 1,
  title: headline,
  byline: '<p class="byline">By Ida Brandt</p>',
  text: textOf('PORT ELLERY (AP) — ', paragraphs),
};
const next: Told = {
  level: 1,
  title: nextStory.title,
  byline: `<p class="byline">By ${nextStory.author}</p>`,
  text: textOf('TOLLAND HEAD (Reuters) — ', nextStory.paragraphs),
};
const share = '<div class="share-buttons"><a href="#x">Share on X</a> <a href="#f">Facebook</a></div>';
const related =
  '<div class="related-posts"><h3>Related articles</h3><ul><li><a href="/1">Mussels are back in the bay</a></li></ul></div>';

const pageOf = (title: string, body: string) =>
  documentOf(
    `<!doctype html><html lang="en"><head><title>${title} - Pelican Post</title><meta property="og:type" content="article"></head><body>
<header class="site-header"><nav><a href="/">Home</a></nav></header><main>${body}</main><footer class="site-footer">Pelican Post</footer></body></html>`,
    'https://pelican-post.example/2026/03/port-ellery-votes-to-rebuild/',
  );
const h = ({ level, title }: Told) => `<h${level}>${title}</h${level}>`;
const both = (unit: (story: Told, i: number) => string, level: 1 | 2) => [first, { ...next, level }].map(unit).join('');

describe('the story that an endless page appends', () => {
  const shapes: [shape: string, html: string][] = [
    [
      'in an <article> of its own',
      both((s) => `<article>${h(s)}${s.byline}${share}<div class="entry">${s.text}</div>${related}</article>`, 1),
    ],
    [
      'in an <article>, with a lower headline',
      both(
        (s, i) =>
          `<article id="post-${i}" class="post-${i} hentry">${h(s)}${s.byline}<div class="entry">${s.text}</div>${related}</article>`,
        2,
      ),
    ],
    [
      'in the same <article>',
      `<article>${both((s) => `<div class="story">${h(s)}${s.byline}<div class="body">${s.text}</div></div>`, 1)}</article>`,
    ],
    [
      'in the same <article>, with a lower headline',
      `<article>${both((s) => `<div class="story">${h(s)}${s.byline}<div class="body">${s.text}</div></div>`, 2)}</article>`,
    ],
    [
      'in the same element',
      `<article>${both((s) => `<h1 class="headline">${s.title}</h1>${s.byline}${s.text}${share}`, 1)}</article>`,
    ],
    [
      'in sections whose headlines are links',
      both(
        (s) =>
          `<section class="story"><header><h${s.level}><a href="/a">${s.title}</a></h${s.level}></header>${s.byline}<div class="body">${s.text}</div>${related}</section>`,
        2,
      ),
    ],
    [
      'within the first, by its name',
      `<article>${h(first)}${first.byline}<div class="body">${first.text}</div><div class="next-article"><span>Next article</span>${h({ ...next, level: 2 })}${next.byline}<div class="body">${next.text}</div></div></article>`,
    ],
  ];

  test.each(shapes)('%s is another story, and stays', (_, html) => {
    const document = pageOf(headline, html);
    const { report, story } = analyzePage(document);
    expect(story).toHaveLength(paragraphs.length);
    expect(report.title).toBe(headline);
    expect(report.verdict.source).toBe('The Associated Press');
    expect(report.credits.map(({ name }) => name)).toEqual(['Ida Brandt']);
    const hidden = report.boilerplate.map(({ text }) => text).join('\n');
    for (const text of [...nextStory.paragraphs, nextStory.title, nextStory.author]) expect(hidden).not.toContain(text);
  });

  test.each(shapes)('%s is the page’s story once its title is', (_, html) => {
    const { report, story } = analyzePage(pageOf(nextStory.title, html));
    expect(report.title).toBe(nextStory.title);
    expect(report.credits.map(({ name }) => name)).toEqual([nextStory.author]);
    expect(report.verdict.source).toBe('Reuters');
    expect(story).toHaveLength(nextStory.paragraphs.length);
  });
});

describe('is one story:', () => {
  const [a, b] = [first.text, next.text];
  test.each([
    ['chapters', `<article>${h(first)}${first.byline}${a}<h2>How it began</h2>${b}</article>`],
    [
      'chapters in sections',
      `<article><section class="part">${h(first)}${first.byline}${a}</section><section class="part"><h2>How it began</h2>${b}</section></article>`,
    ],
    ['chapters that are headlines, too', `<article>${h(first)}${first.byline}${a}<h1>How it began</h1>${b}</article>`],
    [
      'entries of a live blog',
      `<article>${h(first)}${first.byline}<section class="entry"><h2>Vote is over</h2><p class="byline">By Ida Brandt</p>${a}</section><section class="entry"><h2>Boats are out</h2><p class="byline">By Hugo Lindqvist</p>${b}</section></article>`,
    ],
    [
      'what two critics say',
      `<article>${h(first)}<h2>The wall</h2><p class="byline">By Ida Brandt</p>${a}<h2>The ferry</h2><p class="byline">By Hugo Lindqvist</p>${b}</article>`,
    ],
  ])('%s', (_, html) => {
    expect(analyzePage(pageOf(headline, html)).story.length).toBeGreaterThanOrEqual(
      paragraphs.length + nextStory.paragraphs.length,
    );
  });
});
