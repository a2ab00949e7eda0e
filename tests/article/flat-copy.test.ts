import { describe, expect, test } from 'vitest';
import { openRootOf } from '../../utils/article/dom.ts';
import { drawnPage } from '../../utils/article/drawn-page.ts';
import { liveOf, type ShadowRootOf } from '../../utils/article/flat-copy.ts';
import { readPage } from '../../utils/article/read-page.ts';
import { patiently } from '../../utils/article/reading-limits.ts';
import { completeArticle } from '../../utils/masthead/complete-article.ts';
import { anyRootOf, portalUrl, shadowPortal, withShadowRoots } from '../pages/shadow-portal.ts';
import { paragraphs } from '../pages/story.ts';

const page = (body: string) =>
  withShadowRoots(`<!doctype html><html lang="en"><body>${body}</body></html>`, 'https://pelican-post.example/a');
const root = (html: string) => `<template shadowrootmode="open">${html}</template>`;
const textsOf = (document: Document) => readPage(document, []).reading.blocks.map(({ text }) => text);

describe('a page is read as it is drawn', () => {
  test.each<[why: string, body: string, texts: string[]]>([
    ['in the place of its host', `<p>One</p><x-box>${root('<p>Two</p>')}</x-box><p>Three</p>`, ['One', 'Two', 'Three']],
    ['nested roots', `<x-a>${root(`<x-b>${root('<p>Deep</p>')}</x-b><p>Flat</p>`)}</x-a>`, ['Deep', 'Flat']],
    [
      'slots in their order, not in that of the source',
      `<x-card>${root('<h2>Card</h2><slot name="top"></slot><slot></slot>')}<p>Below</p><p slot="top">Above</p></x-card>`,
      ['Card', 'Above', 'Below'],
    ],
    [
      'a slot through two hosts',
      `<x-a>${root(`<p>A</p><x-b>${root('<p>B</p><slot></slot>')}<slot></slot></x-b>`)}<p>C</p></x-a>`,
      ['A', 'B', 'C'],
    ],
    [
      'what a slot says where nothing is slotted',
      `<x-a>${root('<slot><p>Nothing yet</p></slot>')}</x-a>`,
      ['Nothing yet'],
    ],
    ['nothing that is slotted nowhere', `<x-a>${root('<p>Drawn</p>')}<p>Not drawn</p></x-a>`, ['Drawn']],
    [
      'no style sheets',
      `<p>Story</p><x-a>${root('<style>p { color: red }</style><p>Drawn</p>')}</x-a>`,
      ['Story', 'Drawn'],
    ],
    [
      'hosts side by side as boxes of their own',
      `<x-a>${root('Headline')}</x-a><x-b>${root('By Ida Brandt')}</x-b>`,
      ['Headline', 'By Ida Brandt'],
    ],
  ])('%s', (_, body, texts) => {
    expect(textsOf(page(body))).toEqual(texts);
  });

  test('without a copy where its shadow roots hold no words', () => {
    const document = page(`<x-a>${root('<style>p { color: red }</style><slot></slot><img alt="">')}<p>Story</p></x-a>`);
    const drawn = drawnPage(document, openRootOf);
    expect(drawn.document).toBe(document);
    expect(drawn.roots).toHaveLength(1);
  });

  test('the names of hosts say what they are for', () => {
    const { reading } = readPage(page(`<share-bar class="wide">${root('<a href="#f">Facebook</a>')}</share-bar>`), []);
    expect(reading.boxes[1]).toMatchObject({ tag: 'div', names: 'wide share-bar' });
  });

  test('nothing on it changes, and what was read leads back to it', () => {
    const document = withShadowRoots(shadowPortal(), portalUrl);
    const before = document.body.outerHTML;
    const { live } = readPage(document, []);
    expect(document.body.outerHTML).toBe(before);
    for (const node of live.nodes.flat()) expect(liveOf(node).isConnected).toBe(true);
    for (const element of live.elements) expect(liveOf(element).isConnected).toBe(true);
  });

  test('a portal three roots deep is an article, with its whole story', () => {
    const { reading } = readPage(withShadowRoots(shadowPortal(), portalUrl), []);
    expect(completeArticle(reading).isArticle).toBe(true);
    const body = reading.blocks.filter(({ zone, prose }) => zone === 'body' && prose).map(({ text }) => text);
    expect(body.slice(0, paragraphs.length)).toEqual(paragraphs);
    expect(reading.bylines.slice(0, 2).map(({ text }) => text.split(' • ')[0])).toEqual([
      'Coral Courier',
      'Story by Ida Brandt',
    ]);
  });

  test('closed roots count where the browser hands them out', () => {
    const document = withShadowRoots(shadowPortal('closed'), portalUrl);
    const foldsIn = (from: ShadowRootOf) =>
      readPage(document, [], patiently, from).reading.blocks.filter(({ text }) => text === 'Continue reading').length;
    expect(foldsIn(openRootOf)).toBe(1);
    expect(foldsIn(anyRootOf)).toBe(2);
  });
});
