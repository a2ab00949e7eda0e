import { expect, test } from 'vitest';
import { analyzePage } from '../pages/analyze-page';
import { openings } from '../pages/openings';
import { type Page, pageOf, paragraphs } from '../pages/story';

const storyIn = (lang = 'en') =>
  Array.from({ length: 5 }, (_, i) => (openings[lang] ? `${openings[lang]} ${i}.` : paragraphs[i])) as string[];
const told = [
  'Tolland Stone Inc. will rebuild the eastern breakwater of Port Ellery, the company said on Tuesday.',
  ...paragraphs,
];
const about = '<p>About Tolland Stone</p><p>Tolland Stone quarries and ships stone for harbours on three coasts.</p>';
const contact = '<p>Media contact:<br>Odile Marran<br>press@tolland-stone.example</p>';

const institute = '<p>Peer-Reviewed Publication</p><p><a href="/i/7">University of Tolland</a></p>';
const askInstitute =
  '<div><h4>Journal</h4><p>Harbour Studies</p><h4>Media Contact</h4><p>Odile Marran</p><p>University of Tolland</p><p>Office: 555-0100</p></div>';

test.each<[what: string, page: Page, verdict: string]>([
  [
    'a heading above links is about no issuer',
    {
      story: [
        'The magazine of the harbour is a hundred years old this week, and its readers met on the quay.',
        ...paragraphs,
      ],
      end: '<p>Media contact: press@tolland.example</p><p>About the Magazine</p>',
    },
    'original',
  ],
  [
    'issuer and label in one line',
    { top: '<p>Press release from Tolland Stone</p>' },
    'syndicated / press-release / Tolland Stone',
  ],
  [
    'de: above the story',
    { lang: 'de', top: '<p>Pressemitteilung von Korallenwerke GmbH</p>' },
    'syndicated / press-release / Korallenwerke GmbH',
  ],
  [
    'de: below it, sent by whom nobody knows',
    { lang: 'de', end: '<p>Original-Content von: Korallenwerke GmbH, übermittelt durch meldungsdienst</p>' },
    'syndicated / press-release / Korallenwerke GmbH',
  ],
  [
    'fr: with a dash',
    { lang: 'fr', top: '<p>Communiqué de presse - Pierres de Corail</p>' },
    'syndicated / press-release / Pierres de Corail',
  ],
  [
    'es: a label, and a source below',
    { lang: 'es', top: '<p>NOTA DE PRENSA</p>', end: '<p>Fuente: Grupo Piedras del Coral</p>' },
    'syndicated / press-release / Grupo Piedras del Coral',
  ],
  [
    'ja: a label and a company',
    { lang: 'ja', top: '<p>プレスリリース</p><p>株式会社珊瑚石材</p>' },
    'syndicated / press-release / 株式会社珊瑚石材',
  ],
  [
    'the end that wires set',
    { story: told, end: '<p>SOURCE Tolland Stone Inc.</p>' },
    'syndicated / press-release / Tolland Stone Inc',
  ],
  ['who it is, and whom to ask', { story: told, end: about + contact }, 'syndicated / press-release / Tolland Stone'],
  [
    'all of it, though the story does not tell of its issuer',
    { top: '<p>FOR IMMEDIATE RELEASE</p>', end: about + contact },
    'syndicated / press-release / Tolland Stone',
  ],
  [
    'nothing: a source below a chart',
    {
      story: ['The Harbour Board of Port Ellery voted on Tuesday to rebuild the eastern breakwater.', ...paragraphs],
      top: '<p class="author">By Ines Calloway</p>',
      end: '<p>SOURCE: Harbour Board</p>',
    },
    'original',
  ],
  [
    'an institute on a wire’s own site, and again below among those whom to ask',
    { url: 'https://www.eurekalert.org/news-releases/1012345', top: institute, below: askInstitute },
    'syndicated / press-release / University of Tolland',
  ],
  [
    'the same below a label',
    { top: `<p>PRESS RELEASE</p>${institute}`, below: askInstitute },
    'syndicated / press-release / University of Tolland',
  ],
  [
    'nothing: an institute and whom to ask, neither labelled nor on a wire',
    { top: institute, below: askInstitute },
    'original',
  ],
  [
    'nothing: the reporter, who may be asked',
    {
      url: 'https://www.eurekalert.org/news-releases/1012346',
      top: '<p>Ines Calloway</p>',
      below: '<div><h4>Media Contact</h4><p>Ines Calloway</p></div>',
    },
    'original',
  ],
  ['nothing: what to read below', { end: '<p>Press release: Tolland University</p>' }, 'original'],
  ['nothing: a contact alone', { story: told, end: contact }, 'original'],
  ['nothing: who it is, alone', { story: told, end: about }, 'original'],
  ['nothing: somebody whom the story does not tell of', { end: about + contact }, 'original'],
  ['nothing: a label alone', { top: '<p>Press release</p>' }, 'original'],
  ['nothing: a day', { lang: 'de', top: '<p>Pressemitteilung vom 2. März 2026</p>' }, 'original'],
  [
    'nothing: a headline about one',
    { lang: 'de', end: '<p>Pressemitteilung der Polizei sorgt für Wirbel</p>' },
    'original',
  ],
  [
    'nothing: a release on the site of its issuer',
    { story: told, end: about + contact, url: 'https://news.tolland-stone.example/breakwater/' },
    'original',
  ],
  [
    'nothing: the house itself is who it is about',
    {
      story: ['The Pelican Post has a new home on the quay, and the harbour council is its neighbour.', ...paragraphs],
      end: '<p>About the Pelican Post</p><p>Media contact: press@letters.example</p>',
    },
    'original',
  ],
])('%s', (_, page, expected) => {
  const { verdict } = analyzePage(pageOf({ story: storyIn(page.lang), ...page })).report;
  expect([verdict.status, verdict.kind, verdict.source].filter(Boolean).join(' / ')).toBe(expected);
});
