import type { Credit, Evidence, PageReport } from '../../utils/model.ts';

const tail: Evidence = {
  kind: 'credit-line',
  text: 'Reporting was contributed by Tomas Verhoeven from Kyiv, Ukraine; Ines Bakari from Lviv, Ukraine; and Jun Okafor from Rome.',
  block: 'b31',
  certainty: 'stated',
  weight: 90,
};

const byline: Evidence = {
  kind: 'byline',
  text: 'By Mara Lindqvist and Samuel E. Ortiz',
  block: 'b3',
  certainty: 'stated',
  weight: 80,
};

const contributor = (name: string, place?: string): Credit => ({
  name,
  role: 'contributor',
  ...(place && { place }),
  certainty: 'stated',
  evidence: tail,
});

const words = (count: number) => 'The delegates left the hall without a word to the press. '.repeat(count);

/** A scraped copy with everything that a report can hold. */
export const scrapedReport: PageReport = {
  version: 1,
  url: 'https://newsmirror.example/world/talks-enter-second-week',
  host: 'NewsMirror',
  title: 'Talks enter a second week as shelling goes on',
  language: 'en-US',
  published: '2022-03-14T22:10:00-04:00',
  verdict: {
    status: 'syndicated',
    kind: 'scraped',
    source: 'The Northern Courier',
    originalUrl: 'https://www.northerncourier.example/2022/03/14/talks.html',
    confidence: 'certain',
    evidence: [
      {
        kind: 'source-link',
        text: 'https://www.northerncourier.example/2022/03/14/talks.html',
        block: 'b32',
        certainty: 'stated',
        weight: 90,
      },
      tail,
      { kind: 'metadata', text: 'northerncourier.example', certainty: 'implied', weight: 40 },
    ],
  },
  credits: [
    { name: 'Mara Lindqvist', role: 'reporter', place: 'London', certainty: 'stated', evidence: byline },
    { name: 'Samuel E. Ortiz', role: 'reporter', place: 'New York', certainty: 'stated', evidence: byline },
    contributor('Tomas Verhoeven', 'Kyiv, Ukraine'),
    contributor('Ines Bakari', 'Lviv, Ukraine'),
    contributor('Jun Okafor', 'Rome'),
    contributor('Lea Sandoval', 'Brussels'),
    contributor('Piotr Halloran'),
    contributor('Amina Brandt', 'Warsaw'),
    {
      name: 'Helge Nakamura',
      role: 'photographer',
      outlet: 'Agency Lumen',
      certainty: 'implied',
      evidence: { kind: 'metadata', text: 'Helge Nakamura / Agency Lumen', certainty: 'implied', weight: 30 },
    },
    { name: 'Ruth Adeyemi', role: 'editor', certainty: 'stated', evidence: tail },
  ],
  organizations: [],
  dateline: { place: 'London' },
  boilerplate: [
    ['related', 'Related Articles: Markets open lower as talks drag on; Grain ships wait for a corridor'],
    ['share', 'Share this: Facebook Twitter Pinterest WhatsApp'],
    ['comments', 'Leave a Reply: Your email address will not be published. Required fields are marked *'],
    ['promo', 'NewsMirror: Update the world’s latest breaking news online of the day'],
    ['syndication-notice', 'Source link'],
    ['tags', 'Tags: talks second shelling week enter goes'],
    ['back-to-top', 'Back to top button'],
    ['newsletter', 'Sign up and get the best stories straight into your inbox!'],
  ].map(([kind, text], index) => ({
    id: `h${index}`,
    kind: kind as PageReport['boilerplate'][number]['kind'],
    rule: 'phrase',
    text: text ?? '',
    hidden: true,
    blocks: [`b${40 + index}`],
  })),
  withdrawn: [
    { block: 'b20', text: 'Sign up for the newsletter that tells how the talks go on', rule: 'phrase', why: 'between' },
  ],
  damage: [],
  summary: [],
  words: { story: 1640, hidden: 96 },
  stretches: [
    { what: 'h1', size: 48, block: 'b41' },
    { what: 'story', size: 4200, block: 'b4' },
    { what: 'h7', size: 60, block: 'b47' },
    { what: 'story', size: 5100, block: 'b18' },
    { what: 'h4', size: 11, block: 'b44' },
    { what: 'h3', size: 80, block: 'b43' },
    { what: 'h5', size: 44, block: 'b45' },
    { what: 'h0', size: 320, block: 'b40' },
    { what: 'h2', size: 410, block: 'b42' },
    { what: 'h6', size: 18, block: 'b46' },
  ],
};

export const scrapedDamage = [
  {
    kind: 'spun-phrase',
    sentence: 'The accord was solid on by the 2 sides in the wee hours.',
    why: 'solid on by → agreed by',
    block: 'b9',
  },
  {
    kind: 'spun-phrase',
    sentence: 'He took the floor coating on Monday.',
    why: 'floor coating → carpet',
    block: 'b12',
  },
  {
    kind: 'fragment',
    sentence: 'stays the similar.',
    why: 'demand. stays',
    block: 'b15',
  },
];

export const scrapedSummary = [
  {
    text: 'Diplomacy moved on several fronts on Monday as the war entered a new phase of uncertainty, with envoys meeting in three capitals.',
    block: 'b4',
  },
  { text: 'There was no breakthrough, either at the negotiating table or in the field.', block: 'b6' },
  { text: 'The envoys of both sides said they would meet again on Thursday.', block: 'b8' },
];

/** A wire story on a paper's site, without a link to the original. */
export const wireReport: PageReport = {
  ...scrapedReport,
  url: 'https://harbortimes.example/world/borders',
  host: 'The Harbor Times',
  verdict: {
    status: 'syndicated',
    kind: 'wire',
    source: 'Meridian Press Agency',
    distributor: 'Harbor Content Exchange',
    confidence: 'certain',
    evidence: [
      { kind: 'dateline', text: 'VENICE, Italy (MPA) —', block: 'b4', certainty: 'stated', weight: 90 },
      {
        kind: 'byline',
        text: 'By COLETTE BARROW, Meridian Press Agency',
        block: 'b3',
        certainty: 'stated',
        weight: 85,
      },
    ],
  },
  credits: [{ name: 'Colette Barrow', role: 'reporter', certainty: 'stated', evidence: byline }],
  dateline: { place: 'Venice, Italy', agency: 'MPA' },
  published: '2020-05-16',
  boilerplate: scrapedReport.boilerplate.slice(0, 3),
  stretches: scrapedReport.stretches.filter(({ what }) => ['story', 'h0', 'h1', 'h2'].includes(what)),
};

export const partlyReport: PageReport = {
  ...wireReport,
  verdict: { ...wireReport.verdict, status: 'partly', confidence: 'likely' },
  credits: [],
  organizations: ['Northern News Service'],
};

export const originalReport: PageReport = {
  ...wireReport,
  url: 'https://riverpost.example/politics/bridge',
  host: 'The River Post',
  verdict: { status: 'original', confidence: 'likely', evidence: [] },
  credits: [{ name: 'Kaja Conrad', role: 'reporter', place: 'Berlin', certainty: 'stated', evidence: byline }],
  boilerplate: wireReport.boilerplate.map((piece) => ({ ...piece, hidden: false })),
  words: { story: 812, hidden: 0 },
};

const { withdrawn: _, ...withNothingKept } = originalReport;
export const frontPageReport: PageReport = {
  ...withNothingKept,
  verdict: { status: 'not-an-article', confidence: 'likely', evidence: [] },
  credits: [],
  boilerplate: [],
  stretches: [],
  words: { story: 0, hidden: 0 },
};

/** Nothing on the page is short: long names without a break, a hundred people, a hundred stretches. */
export const hugeReport: PageReport = {
  ...scrapedReport,
  host: 'Donaudampfschifffahrtsgesellschaftsnachrichtenanzeiger',
  title: `${'Donaudampfschifffahrt'.repeat(6)} \u202Egnp.exe <b>“$1” &amp; {0}`,
  verdict: {
    ...scrapedReport.verdict,
    source: 'The Extraordinarily Long-Named Gazette of the Northern Provinces and Isles',
  },
  credits: Array.from({ length: 100 }, (_, index) =>
    contributor(
      `Maximiliana-Konstantinopolitana Featherstonehaugh the ${index + 1}th`,
      'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Wales',
    ),
  ),
  boilerplate: Array.from({ length: 100 }, (_, index) => ({
    id: `h${index}`,
    kind: 'related' as const,
    rule: 'phrase',
    text: words(5).slice(0, 300),
    hidden: true,
    blocks: [`b${index}`],
  })),
  stretches: Array.from({ length: 100 }, (_, index) => ({
    what: index % 2 ? `h${index}` : 'story',
    size: 200 + index,
    block: `b${index}`,
  })),
};
