import type { Block, Box, Reading, Zone } from '../model.ts';

type Line = readonly [zone: Zone, tag: string, text: string, names?: string];

const headline: Line = ['head', 'h1', 'Port Ellery votes to rebuild its breakwater'];
const byline: Line = ['head', 'div', 'By Anna Holt, Associated Press | March 3, 2026 4:05 pm', 'byline author'];
const paragraph: Line = [
  'body',
  'p',
  'The work is to begin in autumn, and to cost $40 million, said Mayor Ines Okafor.',
];

/** Lines as most copied stories have them, the dearest first: to read these makes most of what reading any page takes. */
const stories: readonly (readonly Line[])[] = [
  [headline, byline, paragraph],
  [
    headline,
    ['body', 'p', 'PORT ELLERY, Maine (AP) — The council voted to rebuild the breakwater, two years after it fell.'],
    paragraph,
    ['tail', 'p', 'Reporting by Anna Holt in Port Ellery; Additional reporting by Mark Rivas; Editing by Lena Ostrow'],
  ],
  [
    headline,
    ['head', 'figcaption', 'The breakwater in 2019. (Photo by Tomas Reed/Getty Images)', 'caption'],
    paragraph,
    ['tail', 'p', 'This article was originally published by the Coral Courier. © 2026 The Associated Press.'],
  ],
  [
    ['outside', 'a', 'News', 'menu navigation'],
    headline,
    ['head', 'div', 'Share', 'share social'],
    paragraph,
    ['tail', 'p', 'Sign up for our newsletter', 'newsletter'],
    ['outside', 'h3', 'Read more', 'related'],
    ['outside', 'a', 'Ferry line adds a crossing', 'related'],
    ['outside', 'p', 'Advertisement', 'ad'],
  ],
];

const bareBox: Box = {
  index: 0,
  parent: -1,
  tag: 'div',
  names: '',
  first: 0,
  last: 0,
  media: 0,
  counters: 0,
  fields: 0,
  beside: false,
};

/** Pages that nobody wrote, to be judged before the first real one is here. */
export const practicePages = (): readonly Reading[] =>
  stories.map((lines) => ({
    url: 'https://coralcourier.example/2026/03/breakwater',
    hostname: 'coralcourier.example',
    stated: { documentTitle: `${headline[2]} - Coral Courier`, language: 'en' },
    form: { bodyNames: '', itemTypes: [], story: { first: 1, last: lines.length - 1, prose: 900 } },
    metadata: {
      authors: [],
      sources: [],
      copyright: [],
      declaresArticle: true,
      types: ['newsarticle'],
      noindex: false,
    },
    blocks: lines.map(blockFrom),
    boxes: [
      { ...bareBox, names: 'article', last: lines.length - 1 },
      ...lines.map(([, tag, , names = ''], i) => ({
        ...bareBox,
        index: i + 1,
        parent: 0,
        tag,
        names,
        first: i,
        last: i,
      })),
    ],
    headline: `b${lines.indexOf(headline)}`,
    bylines: lines.includes(byline)
      ? [{ text: byline[2], block: `b${lines.indexOf(byline)}`, from: 'class:byline', links: [] }]
      : [],
    counters: [],
    column: 0,
  }));

function blockFrom([zone, tag, text]: Line, i: number): Block {
  const links = tag === 'a' ? [{ text, href: `https://coralcourier.example/${i}` }] : [];
  const isBody = zone === 'body';
  const bare = { visible: true, readable: isBody, prose: isBody, shared: false, emphasised: false };
  return { id: `b${i}`, text, box: i + 1, zone, tag, links, linkChars: links.length && text.length, ...bare };
}
