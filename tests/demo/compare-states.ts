import type { Credit, PageReport, StoryText } from '../../utils/model.ts';
import { rewordedPair } from '../alignment/reworded-pair.ts';
import { hugeReport, scrapedReport } from '../components/reports.ts';
import { paragraphBlocks } from '../pages/blocks.ts';
import type { State } from './states.ts';

const { original, copy } = rewordedPair();

const storyOf = (sentences: readonly string[], language = 'en'): StoryText => ({
  title: '',
  language,
  story: paragraphBlocks(...sentences),
  pieces: [],
});

const people = ['Mara Lindqvist', 'Samuel E. Ortiz', 'Tomas Verhoeven', 'Ines Bakari', 'Jun Okafor', 'Lea Sandoval'];
const credits = people.map(
  (name, at): Credit => ({
    ...(scrapedReport.credits[0] as Credit),
    name,
    role: at < 2 ? 'reporter' : 'contributor',
    place: ['Tolland Head', 'Port Ellery', 'Sarrow'][at % 3] ?? '',
  }),
);

const originalReport: PageReport = {
  ...scrapedReport,
  url: 'https://northerncourier.example/2026/sarrow-ferry/',
  host: 'The Northern Courier',
  title: 'Island of Sarrow to lose its last ferry',
  published: '2026-03-14',
  verdict: { status: 'original', confidence: 'likely', evidence: [] },
  credits,
};
const copyReport: PageReport = {
  ...scrapedReport,
  title: 'Isle of Sarrow to misplace its final ferry',
  published: '2026-03-15',
  credits: credits.slice(3, 4),
  damage: [{ kind: 'spun-phrase', sentence: 'In the bread store', why: '', block: 'b8' }],
};

function compare(
  one: { report: PageReport; sentences: readonly string[]; language?: string },
  other: { report: PageReport; sentences: readonly string[]; language?: string },
  answers: Record<string, unknown> = {},
  path = '/compare.html?copy=7&original=8',
): State {
  return {
    path,
    ready: 'main:not([aria-busy="true"]) h1',
    stub: {
      answers: {
        ensureEngine: 'ready',
        'getReport@7': { ...other.report, ...(other.language && { language: other.language }) },
        'getStoryText@7': storyOf(other.sentences, other.language),
        'getReport@8': { ...one.report, ...(one.language && { language: one.language }) },
        'getStoryText@8': storyOf(one.sentences, one.language),
        ...answers,
      },
      storage: {},
      url: other.report.url,
      others: [
        { id: 8, url: one.report.url, title: one.report.title },
        { id: 9, url: 'https://weather.example/', title: 'Rain on the coast until Thursday – The Daily Weather' },
      ],
      hasAccess: true,
    },
  };
}

const theirs = { report: originalReport, sentences: original };
const reworded = { report: copyReport, sentences: copy };
const unlinked = { ...copyReport, verdict: { ...copyReport.verdict, originalUrl: 'https://elsewhere.example/ferry' } };

export const compareStates: Record<string, State> = {
  compare: { ...compare(theirs, reworded), click: ['.names .line'] },
  'compare-huge': compare({ ...theirs, report: hugeReport }, { ...reworded, report: hugeReport }),
  'compare-cut-short': compare({ ...theirs, sentences: original.slice(0, 8) }, reworded),
  'compare-languages': compare(
    { ...theirs, sentences: ['Le bac de Sarrow ne partira plus en novembre.'], language: 'fr' },
    { ...reworded, language: 'en' },
  ),
  'compare-withheld': compare(theirs, reworded, { 'ensureEngine@8': 'no-access' }),
  'compare-gone': compare(theirs, reworded, {}, '/compare.html?copy=7&original=12'),
  'compare-choose': compare(theirs, { ...reworded, report: unlinked }, {}, '/compare.html?copy=7'),
};
