import { describe, expect, test } from 'vitest';
import { analyze } from '../../utils/analyze.ts';
import { type Page, paragraphs } from '../pages/story.ts';
import { read } from './article-of.ts';

const onward = '<p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>';
const rules = 'Ved at trykke på knappen siger du ja til avisens vilkår for breve og til at vi gemmer din adresse.';

/** What it is, the page, and the texts that go. */
const goes: [what: string, page: Page, gone: string[]][] = [
  [
    'a line over a button that nobody knows',
    { lang: 'lv', below: '<div class="q"><div>Ostas ziņas katru rītu</div><button>Saņemt</button></div>' },
    ['Ostas ziņas katru rītu', 'Saņemt'],
  ],
  [
    'what one agrees to, below the button',
    {
      lang: 'da',
      below: `<div class="q"><h4>Havnens nyhedsbrev</h4><button>Tilmeld</button><p>${rules}</p></div>`,
    },
    ['Havnens nyhedsbrev', 'Tilmeld', rules],
  ],
  [
    'a sentence over a button in a form',
    {
      lang: 'lv',
      below:
        '<div class="q"><h3>Pirmdienas krasts</h3><p>Pievienojies 18 000 lasītāju, kas nedēļu sāk ar mūsu vēstuli.</p><form><button>Lūdzu</button></form></div>',
    },
    ['Pirmdienas krasts', 'Pievienojies 18 000 lasītāju, kas nedēļu sāk ar mūsu vēstuli.', 'Lūdzu'],
  ],
  [
    'an offer between paragraphs over a button and a second way',
    {
      end: `<div class="q"><div>The whole harbour</div><p>Read all we write for 9 crowns a month.</p><button>Subscribe</button><div><a href="/in">I have a key</a></div></div>${onward}`,
    },
    ['The whole harbour', 'Read all we write for 9 crowns a month.', 'Subscribe', 'I have a key'],
  ],
  [
    'an offer in a language of which nobody knows the words, over a link to the shop',
    {
      lang: 'et',
      end: `<div class="q"><h4>Sadam kodus, 1 kuu / 1 €</h4><div><a href="/tilaa">Edasi</a></div></div>${onward}`,
    },
    ['Sadam kodus, 1 kuu / 1 €', 'Edasi'],
  ],
  [
    'what one agrees to with a link, above the story',
    {
      top: '<div class="q"><h3>Sign up to our newsletter</h3><form><button>Subscribe</button></form><p>We keep your address as you have told us to, and strike it out when you ask us. <a href="/privacy">More</a></p></div>',
    },
    [
      'Sign up to our newsletter',
      'Subscribe',
      'We keep your address as you have told us to, and strike it out when you ask us. More',
    ],
  ],
  [
    'what subscribers get, between paragraphs, over a link to the shop',
    {
      lang: 'pt',
      end: `<section class="q"><h2>Todo o porto na sua mão</h2><ul><li>As colunas de domingo</li><li>O jornal como foi impresso</li></ul><a href="/assinaturas">Escolha o seu plano</a></section>${onward}`,
    },
    ['Todo o porto na sua mão', 'As colunas de domingo', 'O jornal como foi impresso', 'Escolha o seu plano'],
  ],
  [
    'an inset under a longer label',
    {
      end: `<div class="x7"><h3>Chosen by the editors</h3><ol><li><a href="/n/4">Ferry to Tolland Head runs again in June</a></li></ol></div>${onward}`,
    },
    ['Chosen by the editors', 'Ferry to Tolland Head runs again in June'],
  ],
  [
    'a long button above the story',
    {
      top: '<div class="q"><button>Log in, register or take out a subscription to keep articles for later.</button></div>',
    },
    ['Log in, register or take out a subscription to keep articles for later.'],
  ],
  [
    'what buttons are for, beside them',
    {
      lang: 'nl',
      top: '<div class="q"><button>A</button><button>A</button><span class="k"><div>Gewone letters</div></span></div>',
    },
    ['A', 'A', 'Gewone letters'],
  ],
  [
    'a button beside one that only wide screens show',
    {
      lang: 'nl',
      top: '<ul class="q"><li hidden><a href="#">Facebook</a></li><li><a href="#">Nog eens lezen</a></li></ul>',
    },
    ['Facebook', 'Nog eens lezen'],
  ],
];

/** What looks alike and is the story, or says whose it is. */
const stays: [what: string, page: Page][] = [
  [
    'a deck beside a button to subscribe',
    { top: '<div class="q"><p>Who pays for a wall that the sea takes back</p><button>Subscribe</button></div>' },
  ],
  [
    'sources over a button that opens more of them',
    {
      below:
        '<section class="q"><h2>References</h2><ul><li>Marran, O. Walls of the bay. Tolland Letters, 2024.</li><li>Perrin, S. Stone by barge. Tolland Letters, 2023.</li></ul><button>More references</button></section>',
    },
  ],
  [
    'who read it over, with a button that opens the rest',
    {
      below:
        '<section class="q"><h2>Read over by:</h2><div><h3>Dr. Odile Marran, FRCP</h3><p>She looks after divers at the bay’s hospital and teaches those who come after her.</p><button>Show more</button></div></section>',
    },
  ],
  [
    'a paragraph about a newsletter over a field and a button',
    {
      end: `<div class="q"><p>Marran has written a newsletter about the wall since the storm, and 900 people have put themselves down for it in the bay.</p><input type="email"><button>Subscribe</button></div>${onward}`,
    },
  ],
  [
    'a byline beside buttons',
    { top: '<div class="q"><button>A</button><button>A</button><div>Ida Brandt</div></div>' },
  ],
];

function goneFrom(page: Page): string[] {
  const { article } = read(page);
  const { report } = analyze(article);
  const gone = new Set(report.boilerplate.flatMap(({ blocks }) => blocks));
  return article.blocks.filter(({ id }) => gone.has(id)).map(({ text }) => text);
}

const isButton = /^(?:A|Subscribe|More references|Show more)$/;

describe('small boxes in which something is pressed', () => {
  test.each(goes)('%s: goes', (_what, page, gone) => expect(goneFrom(page)).toEqual(gone));

  test.each(stays)('%s: stays', (_what, page) => {
    const gone = goneFrom(page).filter((text) => !isButton.test(text));
    expect(gone).toEqual([]);
    const texts = read(page).article.blocks.map(({ text }) => text);
    for (const text of page.story ?? paragraphs) expect(texts).toContain(text);
  });
});
