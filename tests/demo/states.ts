import { creditToSave } from '../../utils/citation/saved-credit.ts';
import type { Damage, PageReport, SiteRule, Sites, SummarySentence } from '../../utils/model.ts';

import { keysFor } from '../../utils/settings/stored-settings.ts';
import {
  frontPageReport,
  hugeReport,
  originalReport,
  partlyReport,
  scrapedDamage,
  scrapedReport,
  scrapedSummary,
  wireReport,
} from '../components/reports.ts';
import { cleanStates } from './clean-states.ts';
import { compareStates } from './compare-states.ts';
import type { Stub } from './extension-stub.ts';

export interface State {
  path: string;
  /** Selector of something that is there as soon as the state is. */
  ready: string;
  stub: Omit<Stub, 'messages'>;
  /** Clicked one after the other before the picture is taken. */
  click?: string[];
}

export interface Look {
  dark?: boolean;
  /** Folder in _locales; English if there is none. */
  language?: string;
  viewport?: { width?: number; height?: number; deviceScaleFactor?: number };
  /** Fingers instead of a mouse. */
  touch?: boolean;
  /** The colours are the system's, as for people who need much contrast. */
  forcedColours?: boolean;
}

export const looks: Record<string, Look> = {
  light: {},
  dark: { dark: true },
  rtl: { language: 'ar' },
  // German words are the longest.
  long: { language: 'de' },
  // At 200 % the browser's 760 × 600 pixels hold 380 × 300 of the page's own.
  zoom: { viewport: { height: 300, deviceScaleFactor: 2 } },
  narrow: { viewport: { width: 320 } },
  // Firefox for Android: a sheet as wide as the screen, and fingers.
  touch: { touch: true, viewport: { width: 400, height: 800 } },
  forced: { forcedColours: true },
};

const rules = (hostname: string, rule?: SiteRule) =>
  rule ? { [keysFor(hostname)[1]]: { at: 1, sites: { [hostname]: rule } } } : {};

function popup(report: PageReport, summary: SummarySentence[] = [], damage: Damage[] = [], click?: string[]): State {
  return {
    path: '/popup.html',
    ready: '.verdict',
    stub: {
      answers: {
        ensureEngine: 'ready',
        getReport: { ...report, summary, damage },
        setHidden: report,
        reveal: true,
        getSeen: [{ zone: 'head', tag: 'p', text: 'By Mara Lindqvist and Samuel E. Ortiz' }],
      },
      storage: { 'saw-first-copy': true },
      url: report.url,
      hasAccess: true,
    },
    ...(click && { click }),
  };
}

function without(engine: string | undefined, url: string | undefined, rule?: SiteRule): State {
  const hostname = url ? new URL(url).hostname : '';
  return {
    path: '/popup.html',
    ready: engine ? '.state' : '.loading',
    stub: {
      answers: engine ? { ensureEngine: engine, isHiding: false } : {},
      storage: rules(hostname, rule),
      url,
      hasAccess: engine !== 'no-access',
    },
  };
}

function page(path: string, storage: Record<string, unknown>, hasAccess: boolean): State {
  return { path, ready: 'main', stub: { answers: {}, storage, url: undefined, hasAccess } };
}

function options(sites: Sites): State {
  const storage: Record<string, { at: number; sites: Sites }> = {};
  for (const [site, rule] of Object.entries(sites)) {
    const [, key] = keysFor(site);
    storage[key] = { at: 1, sites: { ...storage[key]?.sites, [site]: rule } };
  }
  return page('/options.html', storage, true);
}

/** The site is withheld, and the click on the toolbar button let Byline read the page. */
const withheld = (state: State): State => ({ ...state, stub: { ...state.stub, hasAccess: false } });

const corrections = {
  sites: { 'newsmirror.example': { people: ['Mara Lindqvist', 'Tomas Verhoeven'], sources: ['The Northern Courier'] } },
};
/** Nobody has looked at a cleaned copy before. */
const unseen = (state: State): State => ({ ...state, ready: '.first', stub: { ...state.stub, storage: {} } });

const list = {
  'keeps-credits': true,
  'saved-credits': { credits: [scrapedReport, wireReport].map((report) => creditToSave(report, '2026-03-10')) },
};
const keeping = (state: State): State => ({
  ...state,
  stub: { ...state.stub, storage: { ...state.stub.storage, ...list } },
});

/** The user has said that names are wrong. */
const corrected = (state: State): State => ({
  ...state,
  stub: { ...state.stub, storage: { ...state.stub.storage, corrections } },
});

const following = (state: State, rule: SiteRule): State => ({
  ...state,
  stub: { ...state.stub, storage: { ...state.stub.storage, ...rules(new URL(state.stub.url ?? '').hostname, rule) } },
});

const site = 'https://newsmirror.example/';
const cleanedOriginal = { ...originalReport, boilerplate: wireReport.boilerplate, words: { story: 812, hidden: 96 } };
const twoSites: Sites = {
  'newsmirror.example': { rule: 'off' },
  'harbortimes.example': { rule: 'always', keep: ['related', 'tags'] },
};

export const states: Record<string, State> = {
  scraped: popup(scrapedReport, scrapedSummary, scrapedDamage),
  'scraped-open': popup(scrapedReport, scrapedSummary, scrapedDamage, [
    '.why .link',
    '.actions .quiet',
    '.people li:nth-child(2) .name',
  ]),
  'scraped-hidden': popup(scrapedReport, scrapedSummary, scrapedDamage, [
    '.note .link',
    '.pieces li:nth-child(2) .words',
    '.pieces + .more',
    '.pieces li:nth-child(3) .row .link',
  ]),
  // Says what was done.
  'scraped-said': popup(scrapedReport, scrapedSummary, [], ['.pieces li:nth-child(1) .row .link']),
  // The row of a person, opened, offers the same; and the arrow, the list.
  'left-out': keeping(
    corrected(
      popup(scrapedReport, scrapedSummary, [], ['.why .link', '.people li:nth-child(2) .name', '.actions .arrow']),
    ),
  ),
  wire: popup(wireReport, scrapedSummary.slice(0, 2)),
  'first-copy': unseen(popup(wireReport, scrapedSummary.slice(0, 2))),
  partly: popup(partlyReport),
  original: popup(originalReport, scrapedSummary.slice(0, 1)),
  'on-click': withheld(popup(wireReport, scrapedSummary.slice(0, 2))),
  always: following(popup(cleanedOriginal), { rule: 'always' }),
  'kept-kinds': following(popup(scrapedReport, [], [], ['.pieces li:nth-child(1) .words']), {
    rule: 'auto',
    keep: ['related'],
  }),
  'front-page': popup(frontPageReport),
  huge: popup(hugeReport, scrapedSummary),
  loading: without(undefined, site),
  'loading-long': { ...without(undefined, site), ready: '.loading .why:not(:empty)' },
  off: without('ready', site, { rule: 'off' }),
  'no-access': without('no-access', site),
  restricted: without('restricted', undefined),
  failed: without('failed', site),
  gone: { ...without('failed', site), path: '/popup.html?tabId=8' },
  options: corrected(options(twoSites)),
  'options-saved': { ...keeping(options({})), click: ['.saved + .actions + .link'] },
  'options-none': options({}),
  'options-asked': { ...options(twoSites), click: ['.panel .actions button:last-of-type'] },
  'options-refused': { ...options(twoSites), click: ['.add button', 'tbody tr:first-child td:last-child .link'] },
  'options-many': options(
    Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`paper${i}.example`, { rule: 'off' }])),
  ),
  welcome: page('/welcome.html', {}, true),
  'welcome-withheld': page('/welcome.html', {}, false),
  ...compareStates,
  ...cleanStates,
  'wrong-result': { ...popup(scrapedReport), path: '/popup.html?tabId=7&view=wrong-result', ready: '.wrong' },
};
