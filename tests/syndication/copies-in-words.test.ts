import { expect, test } from 'vitest';
import { analyzePage } from '../pages/analyze-page';
import { openings } from '../pages/openings';
import { type Page, pageOf, paragraphs } from '../pages/story';

const by = (name: string) => `<p class="author">${name}</p>`;
const link = (name: string) => `<a href="https://coral.example/2026/breakwater">${name}</a>`;
const first = (text: string) => `<i>${text}</i></p><p>`;
const logo = (href: string, alt: string) => `<div><a href="${href}"><img alt="${alt}" src="/logo.png"></a></div>`;
const storyIn = (lang = 'en') =>
  Array.from({ length: 5 }, (_, i) => (openings[lang] ? `${openings[lang]} ${i}.` : paragraphs[i])) as string[];

test.each<[what: string, page: Page, verdict: string]>([
  [
    'work in partnership',
    { top: by('By Ines Calloway'), opening: first('This article was produced in partnership with Tolland Wire.') },
    'partly / partner / Tolland Wire',
  ],
  [
    'a show of it',
    { top: by('By Ines Calloway'), end: '<p>This story is published in partnership with Tolland Wire.</p>' },
    'syndicated / partner / Tolland Wire',
  ],
  [
    'one in two papers',
    { top: by('By Ines Calloway'), opening: first('Co-published with Tolland Wire') },
    'syndicated / partner / Tolland Wire',
  ],
  ['unnamed help', { top: by('By Ines Calloway'), end: '<p>With agency inputs</p>' }, 'partly / wire'],
  [
    'an agency before the second paragraph',
    { top: by('By Ines Calloway'), opening: `${paragraphs[1]}</p><div>Advertisement</div><p>AFP</p><p>` },
    'syndicated / wire / Agence France-Presse',
  ],
  [
    'de: Kooperation',
    { lang: 'de', opening: first('Dieser Artikel entstand in Kooperation mit dem Korallen-Bote.') },
    'partly / partner / Korallen-Bote',
  ],
  [
    'de: übernommen',
    { lang: 'de', end: '<p>Dieser Beitrag wurde vom Korallen-Bote übernommen.</p>' },
    'syndicated / republished / Korallen-Bote',
  ],
  ['de: Agenturen', { lang: 'de', top: by('Jana Lindner, mit Agenturen') }, 'partly / wire'],
  [
    'fr: partenariat',
    { lang: 'fr', opening: first(`Cet article est publié en partenariat avec ${link('Le Courrier du Corail')}.`) },
    'syndicated / partner / Le Courrier du Corail',
  ],
  ['fr: agences', { lang: 'fr', top: by('Élodie Marchal avec agences') }, 'partly / wire'],
  [
    'es: alianza',
    { lang: 'es', opening: first(`Este reportaje se publica en alianza con ${link('El Correo Coral')}.`) },
    'syndicated / partner / El Correo Coral',
  ],
  ['es: tomado', { lang: 'es', end: '<p>Tomado de El Correo Coral</p>' }, 'syndicated / republished / El Correo Coral'],
  ['es: a desk and its agency', { lang: 'es', top: by('Redacción / EFE') }, 'partly / wire / EFE'],
  ['pt: agências', { lang: 'pt', top: by('Thaís Moreno, com agências') }, 'partly / wire'],
  [
    'pt: parceria',
    { lang: 'pt', end: '<p>Esta reportagem foi produzida em parceria com o Jornal Coral.</p>' },
    'partly / partner / Jornal Coral',
  ],
  ['it: an agency and its desk', { lang: 'it', top: by('Redazione ANSA') }, 'syndicated / wire / ANSA'],
  [
    'it: collaborazione',
    { lang: 'it', end: '<p>Questo articolo è pubblicato in collaborazione con Corriere del Corallo.</p>' },
    'syndicated / partner / Corriere del Corallo',
  ],
  [
    'nl: samenwerking',
    { lang: 'nl', end: '<p>Dit artikel is gemaakt in samenwerking met Koraalkrant.</p>' },
    'partly / partner / Koraalkrant',
  ],
  [
    'sv: samarbete',
    { lang: 'sv', end: '<p>Artikeln är publicerad i samarbete med Korallposten.</p>' },
    'syndicated / partner / Korallposten',
  ],
  [
    'pl: współpraca',
    { lang: 'pl', end: '<p>Artykuł powstał we współpracy z Koralowe Wieści.</p>' },
    'partly / partner / Koralowe Wieści',
  ],
  [
    'pl: a house whose second word is small',
    { lang: 'pl', end: `<p>Tekst ukazał się pierwotnie w ${link('Koralowe wieści')}.</p>` },
    'syndicated / republished / Koralowe wieści',
  ],
  [
    'two houses, one of them this one',
    {
      top: by('By Ines Calloway, Tolland Wire'),
      end: '<p>This story is part of a collaboration between Tolland Wire and the Pelican Post.</p>',
    },
    'syndicated / partner / Tolland Wire',
  ],
  [
    'a house that says what it is',
    {
      top: by('By Ines Calloway, Harbor Desk'),
      end: '<p>Harbor Desk is a nonprofit newsroom that reports on ports and the people who work there.</p>',
    },
    'syndicated / partner / Harbor Desk',
  ],
  [
    'nothing: somebody else says what it is',
    {
      top: by('By Ines Calloway, Harbor Desk'),
      end: '<p>The Tolland Wire is a nonprofit newsroom, and it has a new home on the quay.</p>',
    },
    'original',
  ],
  [
    'a sister paper',
    {
      top: by('By Ines Calloway'),
      end: '<p>This story was first published by our sister paper, the Tolland Herald.</p>',
    },
    'syndicated / sister-title / Tolland Herald',
  ],
  [
    'the full article elsewhere',
    { end: `<p>Read the full article at ${link('Tolland Herald')} &gt;</p>` },
    'syndicated / republished / Tolland Herald',
  ],
  [
    'de: ein Büro mit Beiwort',
    {
      lang: 'de',
      top: by('Von Ida Holm, Korallenblick'),
      end: '<p>Dieser Text entstand in Kooperation mit dem gemeinnützigen Recherchebüro Korallenblick.</p>',
    },
    'syndicated / partner / Korallenblick',
  ],
  [
    'pt: traduzido',
    { lang: 'pt', end: `<p>Traduzido do inglês. Leia o artigo original em ${link('The Coral Courier')}.</p>` },
    'syndicated / republished / The Coral Courier',
  ],
  [
    'nl: in een andere taal',
    { lang: 'nl', end: '<p>Dit artikel verscheen eerder in het Engels bij The Coral Courier.</p>' },
    'syndicated / republished / The Coral Courier',
  ],
  [
    'the page of a newspaper, by its logo above the headline',
    { above: logo('/publisher/coral-courier', 'Coral Courier logo'), top: by('Ines Calloway') },
    'syndicated / partner / Coral Courier',
  ],
  [
    'the site of a newspaper, by its logo above the headline',
    { above: logo('https://coral-courier.example/', 'Coral Courier'), top: by('Ines Calloway') },
    'syndicated / partner / Coral Courier',
  ],
  [
    'the site of a newspaper, in an element for the source',
    { above: '<div class="source"><a href="https://coral.example/?utm_source=x">Coral Courier</a></div>' },
    'syndicated / partner / Coral Courier',
  ],
  [
    'nothing: the logo of an advertiser',
    { above: logo('https://tolland-stone.example/', 'Tolland Stone'), top: by('Ines Calloway') },
    'original',
  ],
  [
    'nothing: the own logo',
    { above: logo('https://pelican.example/', 'Pelican Post'), top: by('Ines Calloway') },
    'original',
  ],
  [
    'nothing: the logo of a section',
    { above: logo('/channel/harbour', 'Harbour Watch'), top: by('Ines Calloway') },
    'original',
  ],
  [
    'nothing: the own page in another language',
    { top: by('By Ines Calloway'), end: '<p>This article was first published in German on our German site.</p>' },
    'original',
  ],
  [
    'de: ein Original und seine Übersetzung',
    {
      lang: 'de',
      top: by('Von Ida Holm'),
      end: '<p>Aus dem Englischen übersetzt. Das Original ist im Coral Courier erschienen.</p>',
    },
    'syndicated / republished / Coral Courier',
  ],
  [
    'nothing: de: ein Buch',
    { lang: 'de', top: by('Von Ida Holm'), end: '<p>Das Original erschien 1975 im Korallen Verlag.</p>' },
    'original',
  ],
  [
    'nothing: a study that is a part of something',
    {
      top: by('By Ines Calloway'),
      end: '<p>The project is part of a collaboration between Tolland University and the Coral Research Centre.</p>',
    },
    'original',
  ],
  [
    'nothing: a study that two made',
    {
      top: by('By Ines Calloway'),
      end: '<p>The study was done in partnership with Tolland University, which has a station on the coast.</p>',
    },
    'original',
  ],
])('%s', (_, page, expected) => {
  const { verdict } = analyzePage(pageOf({ story: storyIn(page.lang), ...page })).report;
  expect([verdict.status, verdict.kind, verdict.source].filter(Boolean).join(' / ')).toBe(expected);
});
