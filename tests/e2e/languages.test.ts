import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../utils/model.ts';
import { browsers } from './browsers.ts';
import { askBackground, askTab } from './driver/ask.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { lend } from './driver/lend.ts';
import { countHidden } from './driver/marks.ts';
import { openTab, type Tab } from './driver/open-tab.ts';
import { until } from './driver/until.ts';

const german = [
  'Der Hafenrat von Port Ellery hat am Dienstag beschlossen, den östlichen Wellenbrecher wieder aufzubauen, und damit einen Streit von elf Jahren beendet.',
  'Stürme hatten in den letzten beiden Wintern vierzig Meter der alten Mauer fortgetragen, und die Fischer konnten ihre Boote nachts nicht mehr im inneren Becken lassen.',
  'Die Ingenieure rechnen damit, dass die Arbeiten drei Jahre dauern werden, und dass die Straße am Ufer werktags für Lastwagen gesperrt sein wird.',
  'Der Rat will zwei Drittel der Kosten leihen, und der Rest soll aus den Hafengebühren und aus einem Fonds für die Städte an der Küste kommen.',
];
const english = [
  'The harbour council of Port Ellery voted on Tuesday to rebuild the eastern breakwater, ending a dispute of eleven years over who should pay for it.',
  'Storms in the last two winters had carried away forty metres of the old wall, and fishermen said that they could no longer leave their boats there.',
  'Engineers expect that the work will take three years, and the road along the shore will be closed to lorries on weekdays for all of that time.',
  'The council will borrow two thirds of the cost, and the rest will come from harbour fees and from a fund for the towns along the coast.',
];

const french = [
  'Le conseil du port d’Ellery a voté mardi la reconstruction de la digue de l’est, ce qui met fin à une querelle de onze ans sur qui devait la payer.',
  'Les tempêtes des deux derniers hivers avaient emporté quarante mètres du vieux mur, et les pêcheurs ne pouvaient plus y laisser leurs bateaux la nuit.',
  'Les ingénieurs pensent que les travaux dureront trois ans, et que la route le long du rivage sera fermée aux camions les jours de semaine.',
  'Le conseil empruntera les deux tiers de la somme, et le reste viendra des droits du port et d’un fonds pour les villes de la côte.',
];
const related =
  '<aside class="related-posts"><h3>À lire aussi</h3><ul><li><a href="/1/">Le ferry ajoute une traversée de nuit</a></li><li><a href="/2/">Les boulangers comptent le prix d’un hiver sec</a></li></ul></aside>';
const carried = 'https://pelican-post.example/2026/03/la-digue-de-l-est-sera-rebatie/';
const linking = 'https://pelican-post.example/2026/03/la-digue-de-l-ouest-sera-rebatie/';
const withLine = (line: string) =>
  pageOf('fr', 'La digue sera rebâtie', french).replace('</article>', `<p>${line}</p>${related}</article>`);

const pageOf = (lang: string, title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html${lang && ` lang="${lang}"`}><head><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-03-03"></head><body><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

const germanCredit = '(Bericht von Ida Brandt, redigiert von Jonas Keller)';
const germanPeople = ['Ida Brandt, reporter', 'Jonas Keller, editor'];
const cases: [why: string, lang: string, paragraphs: string[], people: string[]][] = [
  ['German', 'de-AT', [...german, germanCredit], germanPeople],
  ['German, without a word about it', '', [...german, germanCredit], germanPeople],
  ['German in an English template', 'en-US', [...german, germanCredit], germanPeople],
  [
    'English, signed in Chinese',
    'en',
    [...english, '（记者：王小明 编辑：李娜）'],
    ['王小明, reporter', '李娜, editor'],
  ],
  ['English', 'en', [...english, '(Reporting by Ida Brandt)'], ['Ida Brandt, reporter']],
];
const addressOf = (i: number) => `https://pelican-post.example/2026/03/breakwater-vote-${i}/`;
const pages = Object.fromEntries(
  cases.map(([why, lang, paragraphs], i) => [addressOf(i), pageOf(lang, `Port Ellery: ${why}`, paragraphs)]),
);
pages[carried] = withLine(
  'Ce texte est reproduit ici avec l’aimable autorisation de <a href="https://lamaree.example/digue">La Marée</a>.',
);
pages[linking] = withLine('Les plans sont sur <a href="https://port-ellery.example/">le site du port</a>.');
const peopleOf = ({ credits }: PageReport) => credits.map(({ name, role }) => `${name}, ${role}`);

describe.each(browsers)('the languages of a page in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;
  let tab: Tab;

  beforeAll(async () => {
    byline = await lend(name);
    helper = await byline.openPage('options.html');
    tab = await openTab(byline, helper, pages, addressOf(0));
  });
  afterAll(() => byline?.close());

  test.each(cases.map(([why, , , people], i) => [why, i, people] as const))('%s', async (_, i, people) => {
    await tab.goTo(addressOf(i));
    const report = await tab.report();
    expect(peopleOf(report)).toEqual(people);
  });

  test('a copy that says so in its own language only is cleaned unasked', async () => {
    await tab.goTo(carried);
    await tab.cleaned();
    const { verdict } = await tab.report();
    expect([verdict.status, verdict.source]).toEqual(['syndicated', 'La Marée']);
  });

  test('a story that links elsewhere in its last line is left alone', async () => {
    await tab.goTo(linking);
    await new Promise((resolve) => setTimeout(resolve, 1500)); // longer than a sentinel and a reader take
    expect(await countHidden(tab)).toBe(0);
  });

  test('German on a page that was English before it moved without loading', async () => {
    await tab.goTo(addressOf(4));
    await tab.report();
    await tab.page.evaluate(
      (path, html) => {
        history.pushState({}, '', path);
        document.documentElement.lang = 'de';
        const article = document.querySelector('article');
        if (article) article.innerHTML = html;
      },
      new URL(addressOf(9)).pathname,
      `<h1>Port Ellery baut</h1>${[...german, germanCredit].map((text) => `<p>${text}</p>`).join('')}`,
    );
    await until('the German credit', async () => {
      await askBackground(helper, 'ensureEngine', tab.id);
      const report = (await askTab(helper, tab.id, 'getReport')) as PageReport;
      return peopleOf(report).join('; ') === germanPeople.join('; ');
    });
  });
});
