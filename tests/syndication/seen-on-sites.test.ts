import { expect, test } from 'vitest';
import { analyzePage } from '../pages/analyze-page';
import { type Page, pageOf, paragraphs } from '../pages/story';
import { storyIn } from '../pages/told-in';

const by = (name: string) => `<p class="byline">${name}</p>`;
const sibling = 'https://north.pelican-post.example/2031/05/06/breakwater-vote-in-the-north-884711';

/** Forms of credit as sites of many countries print them: status, source and who is credited, with the house if it is printed. */
test.each<[what: string, page: Page, verdict: string, people: string]>([
  // an agency's material beside the house's own work
  [
    'avec …',
    { lang: 'fr', top: by('Par Élodie Marchal'), end: '<p>Avec La Presse Canadienne</p>' },
    'partly / The Canadian Press',
    'Élodie Marchal',
  ],
  [
    'more reporting, without by',
    { top: by('By Ines Calloway'), end: '<p><em>- Additional reporting RNZ</em></p>' },
    'partly / RNZ',
    'Ines Calloway',
  ],
  [
    'own house, then agency',
    { lang: 'cs', top: by('Petra Malá, Pelican Post, ČTK') },
    'partly / ČTK',
    'Petra Malá#Pelican Post',
  ],
  [
    'place, own house, agency',
    { lang: 'sl', top: '<div class="source">Portorand - MMC Pelican Post, STA</div>' },
    'partly / STA',
    '',
  ],
  [
    'entries of a list',
    {
      lang: 'pt',
      top: '<div class="byline"><ul><li><a href="/autor/ines-carrapato" rel="author">Inês Carrapato</a> e </li><li><a href="/autor/lusa" rel="author">Lusa</a></li></ul></div>',
    },
    'partly / Lusa',
    'Inês Carrapato',
  ],
  ['a desk and agencies', { lang: 'zh', end: '<p>（綜合報道、路透社、法新社）</p>' }, 'partly / Reuters', ''],
  // a house that is not the page's
  ['a part of a wire', { lang: 'de', top: by('Keystone-SDA Regional') }, 'syndicated / Keystone-SDA', ''],
  [
    'a sister station behind a comma',
    { end: '<p>This report comes from Pelican Post’s Tideline sister station in Tolland, KTLX.</p>' },
    'syndicated / KTLX',
    '',
  ],
  [
    'a programme, and the paper',
    { top: by('Ines Calloway, Local Journalism Initiative Reporter, Turtle Bay Expositor') },
    'syndicated / Turtle Bay Expositor',
    'Ines Calloway#Turtle Bay Expositor',
  ],
  [
    'a release that says so',
    { end: '<p>This is a press release from Tolland Light and Power.</p>' },
    'syndicated / Tolland Light and Power',
    '',
  ],
  [
    'a release in brackets',
    { lang: 'ko', end: '<p>&lt;자료제공 : 산호군청 홍보팀&gt;</p>' },
    'syndicated / 산호군청 홍보팀',
    '',
  ],
  [
    'a university that paid',
    { lang: 'no', end: '<p>Denne artikkelen er produsert og finansiert av Havnas arktiske universitet - les mer.</p>' },
    'syndicated / Havnas arktiske universitet',
    '',
  ],
  [
    'a quoted house and its label',
    { lang: 'ar', top: '<p>كتبت رنا حداد في "نداء المرفأ":</p>', end: '<p>المصدر: نداء المرفأ</p>' },
    'syndicated / نداء المرفأ',
    'رنا حداد#نداء المرفأ',
  ],
  [
    'a code before the name',
    { lang: 'tr', end: '<p>Kaynak: (BYZ) Beyaz Haber Ajansı</p>' },
    'syndicated / Beyaz Haber Ajansı',
    '',
  ],
  // none
  [
    'a shelf of stories with their sources',
    {
      below: ['Reuters', 'Coral Courier', 'AP', 'Tolland Echo']
        .map(
          (house, i) =>
            `<div class="item"><a href="/story-${i}-of-the-day/">Rural wall number ${i} closes for the winter months</a> <span>Source: <i>${house}</i> - 2. / 9${i}</span></div>`,
        )
        .join(''),
    },
    'original / ',
    '',
  ],
  [
    'what the page calls the story before',
    {
      lang: 'tr',
      below: '<h3>ÖNCEKİ HABER</h3><div><a href="/haber-2/">Limanda yeni duvar için toplantı yapıldı</a></div>',
    },
    'original / ',
    '',
  ],
])('%s: %j', (_what, page, verdict, people) => {
  const { report } = analyzePage(pageOf({ ...page, story: storyIn(page.lang) }));
  expect([report.verdict.status, report.verdict.source].join(' / ')).toBe(verdict);
  expect(report.credits.map(({ name, outlet }) => name + (outlet ? `#${outlet}` : '')).join('; ')).toBe(people);
});

test('a notice leads to another title of the same network', () => {
  const notice = `<p>Artikel ini telah tayang di Pelican Utara dengan judul Dinding baru, ${sibling}.</p>`;
  const { verdict } = analyzePage(
    pageOf({
      lang: 'id',
      story: storyIn('id'),
      url: 'https://south.pelican-post.example/2031/05/07/dinding-1/',
      end: notice,
    }),
  ).report;
  expect(verdict.originalUrl).toBe(sibling);
});

test.each([
  ['to its story', 'https://www.coral-wire.example/news/140311231/breakwater-vote-in-ellery', true],
  ['to its front page', 'https://www.coral-wire.example/', false],
  ['to a rubric of its', 'https://www.coral-wire.example/science/index.html', false],
])('the source’s name in the first paragraph leads %s', (_where, href, leads) => {
  const story = [`According to <a href="${href}">Coral Wire</a>, ${paragraphs[0]}`, ...paragraphs.slice(1)];
  const { verdict } = analyzePage(
    pageOf({ story, end: '<p>This story was first published by Coral Wire.</p>' }),
  ).report;
  expect(verdict.source).toBe('Coral Wire');
  expect(verdict.originalUrl).toBe(leads ? href : undefined);
});
