import { describe, expect, test } from 'vitest';
import type { Page } from '../pages/story.ts';
import { between, hiddenIn, read } from './article-of.ts';

const head = '<meta property="og:type" content="article"><meta name="author" content="Ida Brandt">';
const link = (text: string, href: string) => `<a href="${href}">${text}</a>`;

/** Which of these texts go. */
function going(page: Page, texts: readonly string[]): string[] {
  const { article } = read({ head, ...page });
  const gone = hiddenIn(article);
  return texts.filter((text) => {
    const found = article.blocks.filter((block) => block.text === text);
    if (!found.length) throw new Error(`No block says "${text}"`);
    return found.some(({ id }) => gone.has(id));
  });
}

describe('the keys of values among the paragraphs stay with them', () => {
  test.each<[lang: string, keys: readonly string[], values: (n: number) => readonly string[]]>([
    ['en', ['Harbour fee', 'Water depth'], (n) => [`${n}40 crowns`, `${n}.5 m`]],
    ['de', ['Liegegebühr', 'Wassertiefe'], (n) => [`${n}40 Kronen`, `${n},5 m`]],
    ['fr', ['Droit de port', 'Profondeur'], (n) => [`${n}40 couronnes`, `${n},5 m`]],
    ['es', ['Tarifa portuaria', 'Profundidad'], (n) => [`${n}40 coronas`, `${n},5 m`]],
    ['pl', ['Opłata portowa', 'Głębokość'], (n) => [`${n}40 koron`, `${n},5 m`]],
  ])('%s', (lang, keys, values) => {
    const card = (n: number) => {
      const rows = keys.map((key, i) => `<div><div>${key}</div><div>${values(n)[i]}</div></div>`).join('');
      return `<div class="x3"><div>Tolland ${n}</div><div class="x4">${rows}</div></div>`;
    };
    expect(going(between([1, 2, 3, 4, 5].map(card).join(''), { lang }), keys)).toEqual([]);
  });
});

describe('the button of a card whose text stays', () => {
  const cards = (button: string) =>
    ['Stone', 'Steel', 'Timber', 'Chalk']
      .map(
        (what) =>
          `<div class="x3"><div>${what} for the wall</div><div>A course of nine lessons</div><div>${link(button, `/c/${what}`)}</div></div>`,
      )
      .join('');
  test.each([
    ['en', 'Start course'],
    ['de', 'Kurs beginnen'],
    ['it', 'Apri il corso'],
    ['sv', 'Öppna kursen'],
    ['cs', 'Otevřít kurz'],
  ])('stays (%s, %s)', (lang, button) => {
    expect(going(between(cards(button), { lang }), [button, 'A course of nine lessons'])).toEqual([]);
  });
});

describe('the entry of a list in the story that could be an offer', () => {
  const list = (last: string) =>
    `<ul><li>Walk along the shore at low tide</li><li>See the old quarry at the head of the bay</li><li>Ask for the keys at the harbour office</li><li>${last}</li></ul>`;
  test.each([
    ['en', 'Join our Facebook group'],
    ['en', 'Subscribe to our podcast'],
    ['de', 'Folgen Sie uns auf Instagram'],
    ['fr', 'Suivez-nous sur Facebook'],
    ['es', 'Síguenos en Instagram'],
  ])('stays with the others (%s, %s)', (lang, last) => {
    expect(going(between(list(last), { lang }), [last])).toEqual([]);
  });
});

describe('the parts of a headline in one element', () => {
  test.each([
    ['en', 'Exclusive', 'ad-label'],
    ['de', 'Nach erneutem Streit am Hafen', 'sponsor-x'],
    ['fr', 'Port Ellery', 'promo-tag'],
    ['pt', 'Depois da tempestade', 'ad-text'],
    ['nl', 'Haven van Ellery', 'share-line'],
  ])('stay together (%s, %s)', (lang, part, names) => {
    const above = `<h2 class="${names}"><div>${part}</div><div>The wall that nobody wanted comes down after eleven winters</div></h2>`;
    expect(going({ lang, top: above }, [part])).toEqual([]);
  });
});

describe('a label over a list in the story', () => {
  const contents = (label: string) =>
    `<div class="x6"><div class="table-of-contents-header"><div>${label}</div></div><ul><li>${link('Who pays for it', '#a')}</li><li>${link('How high it will be', '#b')}</li><li>${link('What the boats do until then', '#c')}</li></ul></div>`;
  test.each([
    ['en', 'Table of contents'],
    ['de', 'Inhaltsverzeichnis'],
    ['fr', 'Sommaire'],
    ['es', 'Tabla de contenidos'],
    ['it', 'Indice dei contenuti'],
  ])('goes with it or stays with it (%s, %s)', (lang, label) => {
    const gone = going(between(contents(label), { lang }), [label, 'Who pays for it']);
    expect([0, 2]).toContain(gone.length);
  });
});

describe('an appeal whose button leads away', () => {
  const inset = (title: string, line: string, button: string) =>
    `<div class="x5"><h3>${title}</h3><p>${line}</p><div>${link(button, 'https://planner.example/start')}</div></div>`;
  test.each([
    ['en', 'Those who plan retire five years earlier', 'Run the numbers and see how they stack up.', 'Try the planner'],
    ['de', 'Wer plant, hört früher auf', 'Rechnen Sie durch, was für Sie herauskommt.', 'Jetzt testen'],
    ['fr', 'Qui prévoit part plus tôt', 'Faites vos comptes et comparez les résultats.', 'Essayer'],
    ['es', 'Quien planifica se retira antes', 'Haga sus cuentas y compare los resultados.', 'Probar ahora'],
    ['nl', 'Wie plant stopt eerder', 'Reken het uit en vergelijk de uitkomsten.', 'Nu proberen'],
  ])('stays as a whole or goes as one (%s, %s)', (lang, title, line, button) => {
    const gone = going(between(inset(title, line, button), { lang }), [title, line, button]);
    expect([0, 3]).toContain(gone.length);
  });
});
