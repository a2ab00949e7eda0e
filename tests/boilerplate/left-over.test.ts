import { describe, expect, test } from 'vitest';
import { type Page, paragraphs } from '../pages/story.ts';
import { between, hiddenIn, read } from './article-of.ts';

const head = '<meta property="og:type" content="article"><meta name="author" content="Ida Brandt">';
const link = (text: string, href: string) => `<a href="${href}">${text}</a>`;
const byline = '<p class="byline">Ida Brandt</p>';

/** The texts of a page that stay, but for its story. */
function staying(page: Page): string[] {
  const { article } = read({ head, ...page });
  const gone = hiddenIn(article);
  return article.blocks.flatMap(({ id, text }) => (gone.has(id) || paragraphs.includes(text) ? [] : [text]));
}

describe('of a form behind the story nothing is left', () => {
  test.each<[lang: string, title: string, entry: string, field: string, button: string]>([
    [
      'en',
      'Find the work that you deserve',
      'A mail as soon as there is a place at the harbour that suits you, and no other mail.',
      'Password',
      'Sign up now',
    ],
    [
      'de',
      'Finde die Arbeit, die du verdienst',
      'Eine Mail, sobald es am Hafen eine Stelle gibt, die zu dir passt, und sonst keine.',
      'Passwort',
      'Jetzt registrieren',
    ],
    [
      'fr',
      'Trouvez le travail que vous méritez',
      'Un message dès qu’il y a au port une place qui vous convient, et aucun autre message.',
      'Mot de passe',
      "S'inscrire",
    ],
    [
      'es',
      'Encuentra el trabajo que mereces',
      'Un correo en cuanto haya en el puerto una plaza que te convenga, y ninguno más.',
      'Contraseña',
      'Regístrate',
    ],
    [
      'it',
      'Trova il lavoro che meriti',
      'Un messaggio appena c’è al porto un posto che fa per te, e nessun altro messaggio.',
      'Password',
      'Iscriviti',
    ],
  ])('%s', (lang, title, entry, field, button) => {
    const form = `<form><div><h2>${title}</h2><ul><li>${entry}</li></ul></div><div><label>${field}</label><input type="password" name="p"></div><div><label>E-Mail</label><input name="m"></div><button>${button}</button></form>`;
    expect(staying({ lang, below: form })).not.toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^(?:${title}|${entry}|${field}|${button})$`, 'u'))]),
    );
  });
});

describe('who it is that the biography below tells of', () => {
  test.each([
    ['en', 'Ida Brandt 214 posts', 'Ida Brandt covers the harbours of the bay and has sailed them all.'],
    ['de', 'Ida Brandt 214 Beiträge', 'Ida Brandt schreibt über die Häfen der Bucht und hat sie alle besegelt.'],
    ['fr', 'Ida Brandt 214 articles', 'Ida Brandt couvre les ports de la baie, qu’elle a tous connus en mer.'],
    ['es', 'Ida Brandt 214 entradas', 'Ida Brandt escribe de los puertos de la bahía y los conoce todos.'],
    ['it', 'Ida Brandt 214 articoli', 'Ida Brandt scrive dei porti della baia e li ha visti tutti dal mare.'],
  ])('goes with it (%s, %s)', (lang, name, life) => {
    const box = `<section class="x7"><div>${name.replace('Ida Brandt', link('Ida Brandt', '/by/ida-brandt'))}</div><div class="post-author-bio"><p>${life}</p></div></section>`;
    expect(staying({ lang, top: byline, below: box })).not.toContain(name);
  });

  test('stays with a day beside it, as a byline does', () => {
    const row = 'Ida Brandt March 3, 2031';
    const box = `<section class="x7"><div>${row}</div><div class="post-author-bio"><p>Ida Brandt covers the harbours of the bay and has sailed them all.</p></div></section>`;
    expect(staying({ below: box })).toContain(row);
  });
});

describe('the label before a link to another story in one paragraph', () => {
  test.each([
    ['fr', 'Lire aussi sur laria.example'.toUpperCase()],
    ['en', 'From our pages'],
    ['de', 'Schon erschienen'],
    ['es', 'En nuestras páginas'],
    ['nl', 'Eerder verschenen'],
  ])('goes with it (%s, %s)', (lang, label) => {
    const inset = `<p><b>${label}</b><br>${link('&gt;&gt; The wall that nobody wanted comes down', '/n/1')}</p>`;
    expect(staying(between(inset, { lang }))).not.toContain(label);
  });
});

describe('the two lines of one heading', () => {
  test.each([
    ['en', 'Bay news', 'Your inbox', 'Subscribe to our monthly newsletter and get the best of it.'],
    ['de', 'Die Bucht', 'Dein Postfach', 'Abonniere unseren Newsletter und verpasse nichts mehr.'],
    ['fr', 'La baie', 'Votre boîte', 'Abonnez-vous à notre newsletter et ne manquez plus rien.'],
    ['es', 'La bahía', 'Tu correo', 'Suscríbete a nuestra newsletter y no te pierdas nada.'],
    ['pt', 'A baía', 'Seu e-mail', 'Assine a nossa newsletter e não perca mais nada.'],
  ])('go together (%s, %s)', (lang, one, other, line) => {
    const box = `<div class="x8"><div><h2>${one}</h2><h2>${other}</h2></div><p>${line}</p></div>`;
    const stays = staying({ lang, below: box });
    expect(stays.includes(one)).toBe(stays.includes(other));
  });
});

describe('a list of where to follow', () => {
  test.each([
    ['th', 'ติดตามข่าวของอ่าวจากนกกระทุงทุกวันได้ที่นี่เลย:', 'LINE ไอดี = @pelicanpost'],
    ['en', 'News of the bay as it happens, every day and in all weathers:', 'LINE: @pelicanpost'],
    ['de', 'Neues aus der Bucht an jedem Tag und bei jedem Wetter:', 'Telegram: @pelicanpost'],
    ['es', 'Las noticias de la bahía todos los días y con cualquier tiempo:', 'X = @pelicanpost'],
    ['vi', 'Tin của vịnh mỗi ngày và trong mọi thời tiết:', 'Zalo: @pelicanpost'],
  ])('goes as a whole (%s, %s)', (lang, label, last) => {
    const list = `<div class="x9">${label}<br>Facebook https://fb.me/pelicanpost<br>Twitter https://twitter.com/pelicanpost<br>${last}</div><div class="share-buttons"><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a></div>`;
    const rest = staying({
      lang,
      below: `<div class="tags"><a href="/t/1">Harbour</a><a href="/t/2">Walls</a></div>${list}`,
    });
    expect(rest).not.toContain(last);
    expect(rest).not.toContain(label);
  });
});

describe('the other story in an inset goes with who wrote it', () => {
  test.each([
    ['en', 'Sell to the harbour', 'Read full story'],
    ['de', 'Der Hafen steht zum Verkauf', 'Weiterlesen'],
    ['fr', 'Le port est à vendre', 'Lire la suite'],
    ['es', 'El puerto está en venta', 'Seguir leyendo'],
    ['it', 'Il porto è in vendita', 'Leggi tutto'],
  ])('%s, %s', (lang, title, more) => {
    const inset = `<div class="x1"><div><h4>${link(title, '/n/7')}</h4></div><div><div>${link('Jan Holm', 'https://people.example/jan-holm')}</div><div>·</div><div>Feb 24</div></div><div>${link(more, '/n/7')}</div></div>`;
    const stays = staying(between(inset, { lang }));
    expect(stays.includes('Jan Holm')).toBe(stays.includes(title));
  });
});

describe('below the headline', () => {
  const teaser = (title: string, count: string) =>
    `<article>${`<a href="/n/${count}"><div>${count}</div><h3>${title}</h3></a>`}</article>`;
  test.each([
    ['en', 'Most seen'],
    ['es', 'Videos + Vistos'],
    ['de', 'Meistgelesen heute'],
    ['fr', 'Les plus vus'],
    ['ja', 'よく読まれています'],
  ])('a row of teasers goes with its label, whatever their length (%s, %s)', (lang, label) => {
    const titles = [
      'Ferry runs again',
      'The keeper of the lighthouse at Tolland Head looks back on forty winters of storm',
      'What the tide brought in, and who came down to the beach for it that night',
    ];
    const top = `<div class="x2"><div><div>${label}</div></div>${titles.map((title, i) => teaser(title, `${i + 1}384`)).join('')}</div>`;
    const stays = staying({ lang, top });
    expect([0, titles.length + 1]).toContain([label, ...titles].filter((text) => stays.includes(text)).length);
  });

  test('the story’s own name in the way to it goes with one step', () => {
    const title = 'Port Ellery votes to rebuild its breakwater';
    const above = `<div class="x2"><div>${link('Home', '/')}</div><div>/</div><div>${link(title, '/news/breakwater-vote/')}</div></div>`;
    expect(staying({ title, above }).filter((text) => text === title)).toHaveLength(1);
  });
});
