import { describe, expect, test } from 'vitest';
import { findBoilerplate } from '../../utils/boilerplate/find-boilerplate.ts';
import { type Page, paragraphs } from '../pages/story.ts';
import { hiddenIn, nothingKnown, read } from './article-of.ts';

const items = (tag: string, entries: readonly string[]) => entries.map((entry) => `<${tag}>${entry}</${tag}>`).join('');
const linked = (title: string, at = 'https://bookshop.example/b/') => `<a href="${at}${title.length}">${title}</a>`;

/** What a story may end with that is no paragraph: its kind, the page, and nothing of it may go. */
const endings: [kind: string, lang: string, end: string][] = [
  [
    'a list of books with their authors',
    'en',
    `<h3>7 lists:</h3>${items(
      'p',
      ['The Salt Road', 'Nine Winters', 'A House of Gulls', 'Stone by Stone', 'The Lower Basin'].map(
        (title) => `Ottoline Farrow, ${linked(title)}`,
      ),
    )}<h3>6 lists:</h3>${items(
      'p',
      ['Low Water', 'The Ferryman’s Accounts', 'Harbour Lights of the North', 'Tar'].map(
        (title) => `I. Brand, ${linked(title)}`,
      ),
    )}`,
  ],
  [
    'the blogs that take part',
    'de',
    `<h3>Teilnehmende Blogs:</h3><div>${linked('Hafenkind', 'https://hafenkind.example/')}</div><div>${linked('Möwenpost', 'https://moewenpost.example/')}</div>`,
  ],
  [
    'ingredients',
    'fr',
    `<h2>Ingrédients</h2><ul>${items('li', ['200 g de moules', '2 échalotes', '1 verre de cidre'])}</ul>`,
  ],
  [
    'a table of results',
    'es',
    `<table>${items('tr', [
      '<td>Puerto Bravo</td><td>3</td><td>siguiente</td>',
      '<td>Dos Molinos</td><td>1</td><td>más</td>',
      '<td>Las Grullas</td><td>0</td><td>siguiente</td>',
    ])}</table>`,
  ],
  [
    'a list of words',
    'en',
    `<table>${items('tr', ['<td>mate</td><td>next…</td>', '<td>fender</td><td>share</td>', '<td>berth</td><td>more</td>'])}</table>`,
  ],
  ['a poem', 'it', '<p>Onda lenta<br>onda lenta<br>onda lenta<br>onda lenta<br>e poi il molo</p>'],
  [
    'the end of an interview',
    'pl',
    '<p><b>Port Tygodnik:</b> I co teraz?</p><p><b>Inżynier:</b> Czekamy</p><p><b>Port Tygodnik:</b> Na kogo?</p><p><b>Inżynier:</b> Na wiosnę</p>',
  ],
  [
    'questions with short answers',
    'en',
    '<dl><dt>Who pays?</dt><dd>The town</dd><dt>Who decides?</dt><dd>The council</dd><dt>Can I comment?</dt><dd>Until May</dd></dl>',
  ],
  [
    'a ticker of the day',
    'nl',
    '<h3>17:05</h3><p>Eerste stenen aangekomen</p><h3>16:40</h3><p>Weg afgesloten</p><h3>16:02</h3><p>Meer nieuws volgt</p>',
  ],
  [
    'the signatories of a letter',
    'sv',
    `<p>Undertecknat:</p><ul>${items('li', ['Ottil Marran, fiskare', 'Ebbe Lund, lotse', 'Siri Holm, lärare'])}</ul>`,
  ],
  [
    'sources with links',
    'en',
    `<ol>${items(
      'li',
      ['Minutes of the council, 3 March', 'Survey of the eastern wall', 'Letter of the boat owners'].map((title) =>
        linked(title, 'https://archive.example/d/'),
      ),
    )}</ol>`,
  ],
  [
    'addresses of the shops',
    'ja',
    '<h3>東港書店</h3><p>港町１－２</p><p>電話 03-0000-0000</p><h3>灯台文庫</h3><p>岬町３－４</p>',
  ],
  ['a list of films', 'ru', `<ul>${items('li', ['«Мол», 1962', '«Баржа», 1971', '«Читайте воду», 1980'])}</ul>`],
  [
    'steps of a guide',
    'cs',
    `<h2>Postup</h2><ol>${items('li', ['Namočte lano', 'Sdílejte váhu', 'Uvažte uzel', 'Přečtěte si návod'])}</ol>`,
  ],
  [
    'where people may be read from now on',
    'de',
    ['Odile Marran', 'Ebbe Lund', 'Siri Holm', 'Ana Ruiz']
      .map((name) => {
        const page = name.replace(' ', '');
        const addresses = ['Facebook.com', 'Instagram.com'].map((host) =>
          linked(`${host}/${page}`, `https://www.${host.toLowerCase()}/${page}`),
        );
        return `<p>Von Juni an schreibt ${name} hier:</p><ul>${items('li', addresses)}</ul>`;
      })
      .join(''),
  ],
  [
    'questions and answers in a table',
    'ja',
    `<table class="qa"><tr><th>質問</th><td><p>港の堤防はいつ直るのですか、という問い合わせが町役場に多く寄せられています。</p></td></tr><tr><th>回答</th><td><p>堤防の工事は三年かかる見込みで、石は岬の石切り場から船で運ばれると町は説明しています。</p>詳細は、下記を参照してください。<br>${linked('東側の堤防の工事と通行止めに関するお知らせ（2026/3/3）', '/n/')}<br>${linked('港の使用料の改定と漁船の係留場所に関するお知らせ（2026/2/8）', '/n/')}</td></tr></table>`,
  ],
];

/** In which boxes a system may put it. */
const ways: [way: string, page: (end: string) => Page][] = [
  ['bare', (end) => ({ end })],
  ['in a box without a name', (end) => ({ end: `<div>${end}</div>` })],
  [
    'before a last paragraph',
    (end) => ({
      end: `${end}<p>The next meeting of the harbour council is on the ninth of June, in the old customs house, and it is open to everybody.</p>`,
    }),
  ],
];

describe('the story goes on behind its last paragraph', () => {
  test.each(endings.flatMap(([kind, lang, end]) => ways.map(([way, page]) => [kind, way, lang, page(end)] as const)))(
    '%s, %s',
    (_kind, _way, lang, page) => {
      const { article } = read({ ...page, lang });
      const gone = hiddenIn(article);
      expect(article.blocks.filter(({ id }) => gone.has(id)).map(({ text }) => text)).toEqual([]);
    },
  );
});

const course = (title: string, text: string) =>
  `<div class="row-item"><h3><a href="/learn/${title}">Learn ${title}</a></h3><p>${text}</p></div>`;
const subjects = ['tides', 'stars', 'knots', 'winds', 'charts', 'lights', 'stones', 'boats'];

test('the last entry of a row that is the story, though its line is too short for a paragraph', () => {
  const rows = subjects.map((subject) =>
    course(
      subject,
      `An hour on ${subject}, from the first to the last page of the almanac, with exercises and answers.`,
    ),
  );
  const { article } = read({ story: paragraphs.slice(0, 1), end: `${rows.join('')}${course('walls', 'On walls.')}` });
  const gone = new Set(findBoilerplate(article, nothingKnown).boilerplate.flatMap(({ blocks }) => blocks));
  expect(article.blocks.filter(({ id, zone }) => gone.has(id) && zone !== 'outside').map(({ text }) => text)).toEqual(
    [],
  );
});
