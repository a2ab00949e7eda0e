// needs a page
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PopupProps, PopupView } from '../../components/popup/PopupView.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import * as panels from '../../components/popup/report-panels.ts';
import { evidenceReasons, roleLabels } from '../../components/shared/labels.ts';
import { isolated } from '../../components/shared/wording.ts';
import type { Boilerplate, Credit, Damage, EvidenceKind, PageReport, Role } from '../../utils/model.ts';
import { jargon, saidOn } from './jargon.ts';
import {
  frontPageReport,
  hugeReport,
  originalReport,
  partlyReport,
  scrapedDamage,
  scrapedReport,
  scrapedSummary,
  wireReport,
} from './reports.ts';
import { violations } from './violations.ts';

const actions = {
  onSwitch: vi.fn(),
  onRule: vi.fn(),
  onReveal: vi.fn(),
  onCopy: vi.fn(),
  onShare: vi.fn(),
  onSave: vi.fn(),
  onSearch: vi.fn(),
  onHidden: vi.fn(),
  onKeep: vi.fn(),
  onCleaned: vi.fn(),
  onCompare: vi.fn(),
  onClean: vi.fn(),
  onCorrect: vi.fn(),
  onAllow: vi.fn(),
  onReadOnce: vi.fn(),
  onRetry: vi.fn(),
  onReadAnyway: vi.fn(),
  onTryAnyway: vi.fn(),
  onOptions: vi.fn(),
  onWrong: vi.fn(),
};

const propsOf = (state: PopupState | PageReport, more: Partial<PopupProps>): PopupProps => ({
  ...actions,
  state: 'name' in state ? state : { name: 'report', report: state },
  site: 'newsmirror.example',
  rule: { rule: 'auto' },
  onClick: false,
  isFirstCopy: false,
  asksInTab: false,
  panels,
  damage: [],
  summary: [],
  leftOut: { people: [], sources: [] },
  said: '',
  shortcuts: {},
  ...more,
});

const show = (state: PopupState | PageReport, more: Partial<PopupProps> = {}) =>
  render(<PopupView {...propsOf(state, more)} />);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** What opens may hold more to open. */
const openAll = () => {
  for (let depth = 0; depth < 3; depth += 1)
    for (const closed of screen.queryAllByRole('button', { expanded: false })) fireEvent.click(closed);
};
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Byline';
  for (const action of Object.values(actions)) action.mockClear();
});
afterEach(() => {
  // whatever was shown last, in each of these tests
  const said = saidOn(document);
  cleanup();
  expect(said).not.toMatch(jargon);
});

const withAll = (report: PageReport, hidden: boolean): PageReport => ({
  ...report,
  boilerplate: report.boilerplate.map((piece) => ({ ...piece, hidden })),
});
const hiddenAll = (report: PageReport) => withAll(report, true);
const shownAll = (report: PageReport) => withAll(report, false);
const full = { damage: scrapedDamage, summary: scrapedSummary };
const off = { rule: { rule: 'off', from: 'newsmirror.example' } } as const;

describe('every state', () => {
  test.each<[string, PopupState | PageReport, Partial<PopupProps>, string, string]>([
    ['loading', { name: 'loading', slow: true }, {}, 'Reading the page', 'Reading the page…'],
    [
      'scraped',
      scrapedReport,
      full,
      'Reported by The Northern Courier, copied by NewsMirror',
      'Copy of a story: cleaned',
    ],
    [
      'wire',
      wireReport,
      full,
      'Reported by Meridian Press Agency, carried by The Harbor Times',
      'Copy of a story: cleaned',
    ],
    [
      'partly',
      partlyReport,
      {},
      'Partly reported by Meridian Press Agency, put together by The Harbor Times',
      'Partly from elsewhere: cleaned',
    ],
    ['original', originalReport, {}, 'The River Post’s own reporting', 'Own reporting: left as it is'],
    [
      'original, with nothing around it',
      { ...originalReport, boilerplate: [] },
      {},
      'The River Post’s own reporting',
      'Own reporting: nothing to clean',
    ],
    [
      'original, cleaned by hand',
      hiddenAll(originalReport),
      {},
      'The River Post’s own reporting',
      'Own reporting: cleaned, as you asked',
    ],
    [
      'partly, as it was',
      shownAll(partlyReport),
      {},
      'Partly reported by Meridian Press Agency, put together by The Harbor Times',
      'Partly from elsewhere: nothing on it is hidden',
    ],
    [
      'copy, as it was',
      shownAll(wireReport),
      {},
      'Reported by Meridian Press Agency, carried by The Harbor Times',
      'Copy of a story: nothing on it is hidden',
    ],
    [
      'original, always, as it was',
      originalReport,
      { rule: { rule: 'always' } },
      'The River Post’s own reporting',
      'Own reporting: left as it is',
    ],
    [
      'original, always',
      hiddenAll(originalReport),
      { rule: { rule: 'always' } },
      'The River Post’s own reporting',
      'Cleaning every article here, as you chose',
    ],
    ['front page', frontPageReport, {}, 'No article here', 'Nothing to do'],
    [
      'through a click only',
      wireReport,
      { onClick: true },
      'Reported by Meridian Press Agency, carried by The Harbor Times',
      'Your browser lets Byline run here only when you click',
    ],
    ['off', { name: 'off' }, off, 'Byline is off here', 'Off: you switched it off for newsmirror.example'],
    [
      'off by default',
      { name: 'off' },
      { rule: { rule: 'off' } },
      'Byline is off here',
      'Off: you chose to switch it on site by site',
    ],
    [
      'off, read once',
      wireReport,
      off,
      'Reported by Meridian Press Agency, carried by The Harbor Times',
      'Off: you switched it off for newsmirror.example',
    ],
    ['no access', { name: 'no-access' }, {}, 'Access to newsmirror.example is switched off', ''],
    ['no access, unknown site', { name: 'no-access' }, { site: undefined }, 'Access to this site is switched off', ''],
    ['restricted', { name: 'restricted' }, { site: undefined }, 'Byline cannot run here', ''],
    ['failed', { name: 'failed' }, {}, 'Byline could not read this page', 'The page is untouched'],
    ['too large', { name: 'too-large', tried: false }, {}, 'Too large to read', 'The page is untouched'],
    ['gone', { name: 'gone' }, { site: undefined }, 'The tab is gone', ''],
  ])('%s', async (_, state, more, answer, reason) => {
    const { container } = show(state, more);
    expect(heading()).toBe(answer);
    expect(container.querySelector('.site span')?.textContent).toBe(reason);
    expect(await violations()).toEqual([]);
  });

  test('with everything open', async () => {
    show(scrapedReport, { ...full, said: 'Marked on the page.', shortcuts: { _execute_action: 'Alt+Shift+Y' } });
    openAll();
    expect(screen.queryAllByRole('button', { expanded: false })).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test.each(['scraped', 'republished', 'sister-title', 'press-release', 'wire', 'partner'] as const)(
    'of a copy that is %s, with every kind of evidence open, in plain words',
    (kind) => {
      const evidence = Object.keys(evidenceReasons).map((each, at) => ({
        kind: each as EvidenceKind,
        text: `Harbour ${at}`,
        certainty: at % 2 ? ('stated' as const) : ('implied' as const),
        weight: 50,
      }));
      const credits = evidence.map((one, at) => ({
        name: `Person ${at}`,
        role: Object.keys(roleLabels)[at % 8] as Role,
        certainty: one.certainty,
        evidence: one,
      }));
      show({ ...scrapedReport, credits, verdict: { ...scrapedReport.verdict, kind, evidence } }, full);
      openAll();
      const said = saidOn(document);
      for (const words of ['Hidden data of the page', 'not in the text', 'Harbour 9', 'Person 9'])
        expect(said).toContain(words);
      expect(said).not.toMatch(jargon);
    },
  );

  test('the ways to the story elsewhere tell their keys, where they have one', () => {
    show(scrapedReport, { ...full, shortcuts: { 'read-clean': 'Alt+Shift+K' } });
    expect(screen.getByRole('button', { name: 'Read it clean' }).title).toBe('Alt+Shift+K');
    expect(screen.getByRole('button', { name: 'Compare with the original' }).title).toBe('');
  });

  test('with a hundred people and a hundred pieces', () => {
    const { container } = show(hugeReport);
    expect(container.querySelectorAll('.people li')).toHaveLength(5);
    press('95 more people');
    expect(container.querySelectorAll('.people li')).toHaveLength(100);
    press('96 more');
    expect(container.querySelectorAll('.pieces > li')).toHaveLength(100);
  });
});

describe('the verdict', () => {
  const verdict = (change: Partial<PageReport['verdict']>) => ({
    ...wireReport,
    verdict: { ...wireReport.verdict, ...change },
  });
  test.each<[Partial<PageReport['verdict']>, string]>([
    [{ kind: 'partner' }, 'Reported by Meridian Press Agency, carried by The Harbor Times'],
    [{ kind: 'republished' }, 'Reported by Meridian Press Agency, republished by The Harbor Times'],
    [{ kind: 'press-release' }, 'A press release by Meridian Press Agency, carried by The Harbor Times'],
    [{ kind: 'sister-title' }, 'Reported by Meridian Press Agency, also published by The Harbor Times'],
  ])('%j', (change, sentence) => {
    show(verdict(change));
    expect(heading()).toBe(sentence);
  });

  test('without a source says so instead of guessing', () => {
    const { source: _, ...unnamed } = wireReport.verdict;
    show({ ...wireReport, verdict: unnamed });
    expect(heading()).toBe('Carried by The Harbor Times from a source it does not name');
  });

  test('names its reasons, its distributor and that there is no link', () => {
    show(wireReport);
    expect(screen.getByText('Certain: the dateline and the byline.')).toBeTruthy();
    expect(screen.getByText(`Distributed by ${isolated('Harbor Content Exchange')}`)).toBeTruthy();
    expect(screen.getByText('The page gives no link to the original.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Read the original' })).toBeNull();
  });

  test.each([
    ['harbour-gazette.example', 1],
    ['nachrichtenwelt.nordwestdeutschland.example', 3],
  ])('breaks an address only where it is long: %s', (source, parts) => {
    const { container } = show(verdict({ source }));
    expect(container.querySelector('.verdict em bdi')?.innerHTML.split('<wbr>')).toHaveLength(parts);
  });

  test('links to the original without telling it where the reader comes from', () => {
    show(scrapedReport);
    const link = screen.getByRole('link', { name: 'Read the original' });
    expect(link.getAttribute('href')).toBe('https://www.northerncourier.example/2022/03/14/talks.html');
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });

  test('shows each piece of evidence at its place, if it has one', () => {
    show(scrapedReport);
    press('Show the evidence');
    const pieces = screen.getAllByText('Show on the page');
    expect(pieces).toHaveLength(2);
    fireEvent.click(pieces[1] as HTMLElement);
    expect(actions.onReveal).toHaveBeenCalledWith({ block: 'b31', text: scrapedReport.verdict.evidence[1]?.text });
  });

  test('says once of what nobody sees that nobody sees it', () => {
    const unseen = (['metadata', 'canonical', 'pixel'] as const).map((kind, at) => ({
      kind,
      text: `Harbour ${at}`,
      certainty: 'implied' as const,
      weight: 50,
    }));
    const { container } = show({ ...scrapedReport, verdict: { ...scrapedReport.verdict, evidence: unseen } });
    press('Show the evidence');
    expect([...container.querySelectorAll('.piece')].map(({ textContent }) => textContent)).toEqual([
      'Hidden data of the pageHarbour 0',
      'Address of another site in the page’s codeHarbour 1',
      'Publisher’s counterHarbour 2In the page’s code, not visible',
    ]);
  });

  test('copies the credit in one press, and in other ways behind the arrow', () => {
    show(scrapedReport);
    press('Copy credit');
    press('Other formats');
    const formats = within(screen.getByRole('group', { name: 'Copy the credit as' })).getAllByRole('button');
    for (const format of formats) fireEvent.click(format);
    expect(actions.onCopy.mock.calls.flat()).toEqual(['plain', 'markdown', 'html', 'ris', 'bibtex', 'csl-json']);
    expect(actions.onShare).toHaveBeenCalledOnce();
    expect(actions.onSave).toHaveBeenCalledOnce();
  });

  test('offers no sharing where the browser has none, and no list where nobody wants one', () => {
    show(scrapedReport, { onShare: undefined, onSave: undefined });
    press('Other formats');
    expect(screen.queryByText('Share…')).toBeNull();
    expect(screen.queryByText('Save to my list')).toBeNull();
  });

  test('never calls another copy the original, and lets the user search for it', () => {
    show(verdict({ originalUrl: 'https://www.portal.example/story', originalKind: 'copy' }));
    expect(screen.getByRole('link', { name: 'Read it at portal.example' })).toBeTruthy();
    expect(screen.queryByText('Read the original')).toBeNull();
    press('Search for it');
    expect(actions.onSearch).toHaveBeenCalledOnce();
  });
});

describe('the people', () => {
  const names = (container: Element) => [...container.querySelectorAll('.name')].map((name) => name.textContent);

  test('come as reporters, writers, contributors; editors and others stand apart', () => {
    const [editor, reporter] = [scrapedReport.credits[9], scrapedReport.credits[0]];
    if (!editor || !reporter) throw new Error('The sample report changed.');
    const { container } = show({ ...scrapedReport, credits: [editor, reporter] });
    expect(names(container)).toEqual(['Mara Lindqvist', 'Ruth Adeyemi']);
    expect(screen.getByRole('heading', { name: 'Also credited' })).toBeTruthy();
  });

  test('have place, role, and a mark if they are only implied', () => {
    const { container } = show(scrapedReport);
    const rows = [...container.querySelectorAll('.person')].map((row) => row.textContent);
    expect(rows[0]).toBe('Mara LindqvistLondonreporter');
    // each role is in sight once, and read out on every row
    expect(container.querySelectorAll('main > section:nth-of-type(2) .role')).toHaveLength(2);
    expect(rows.find((row) => row?.startsWith('Helge'))).toBe(
      `Helge Nakamura for ${isolated('Agency Lumen')}not in the textphotographer`,
    );
  });

  test('are proved by the words they were found in', () => {
    show(scrapedReport);
    press('Mara Lindqvist');
    press(/^Byline/);
    expect(actions.onReveal).toHaveBeenCalledWith({ block: 'b3', text: 'By Mara Lindqvist and Samuel E. Ortiz' });
  });

  test.each([
    [
      'Helena Quist reported from Lisbon, Samir Haddadi from Cairo, Anneke de Wit and Jonas Pell from Brussels, and Ruth Abelson from New York.',
      '… Cairo, Anneke de Wit and Jonas Pell from Brussels, and Ruth Abelson from New York.',
    ],
    ['Von RUTH ABELSON', 'Von RUTH ABELSON'],
    [`${'记者'.repeat(60)}Ruth Abelson`, `… ${'记者'.repeat(30)}Ruth Abelson`],
    ['Abelson, Ruth', 'Abelson, Ruth'],
  ])('are in sight in the words: %s', (words, shown) => {
    const report: PageReport = {
      ...scrapedReport,
      credits: scrapedReport.credits.slice(0, 1).map((credit) => ({
        ...credit,
        name: 'Ruth Abelson',
        evidence: { ...credit.evidence, text: words },
      })),
    };
    const { container } = show(report);
    press('Ruth Abelson');
    expect(container.querySelector('.evidence q')?.textContent).toBe(shown);
  });

  test('carry no role where all have the one that the heading names', () => {
    const { container } = show({ ...scrapedReport, credits: scrapedReport.credits.slice(0, 2) });
    expect([...container.querySelectorAll('.person')].map((row) => row.textContent)).toEqual([
      'Mara LindqvistLondon',
      'Samuel E. OrtizNew York',
    ]);
  });

  test('lead to their own page if the page links it', () => {
    const [first, ...others] = scrapedReport.credits as [Credit, ...Credit[]];
    const page = 'https://newsmirror.example/by/mara';
    show({ ...scrapedReport, credits: [{ ...first, page }, ...others] });
    const link = screen.getByRole('link', { name: 'Page of Mara Lindqvist' });
    expect([link.getAttribute('href'), link.title]).toEqual([page, 'newsmirror.example']);
  });

  test('have no comma before the day where the dateline has no place', () => {
    show({ ...scrapedReport, dateline: { place: '', agency: 'MPA' } });
    expect(screen.getByText('March 14, 2022')).toBeTruthy();
  });

  test('stand below place and day as the page states them', () => {
    show(scrapedReport);
    expect(screen.getByText('London, March 14, 2022')).toBeTruthy();
  });

  test('may be none', () => {
    show(partlyReport);
    expect(screen.getByText('No reporter is named on this page.')).toBeTruthy();
    expect(screen.getByText(`Credited: ${isolated('Northern News Service')}`)).toBeTruthy();
  });
});

describe('what the user knows better', () => {
  test('is said of a person beside the words that name her, and of nobody who reported nothing', () => {
    show(scrapedReport);
    press('Mara Lindqvist');
    press('Not a reporter');
    expect(actions.onCorrect).toHaveBeenCalledWith({ kind: 'person', name: 'Mara Lindqvist' }, true);
    press('Mara Lindqvist');
    press('Ruth Adeyemi');
    expect(screen.queryByText('Not a reporter')).toBeNull();
  });

  test('is said of the source beside its evidence', () => {
    show(scrapedReport);
    press('Show the evidence');
    press('Wrong source');
    expect(actions.onCorrect).toHaveBeenCalledWith({ kind: 'source', name: 'The Northern Courier' }, true);
  });

  test('is shown with addresses that may break behind their dots and slashes', () => {
    const { container } = show(scrapedReport);
    press('Show the evidence');
    const parts = container.querySelector('.evidence q')?.innerHTML.split('<span><wbr>');
    expect(parts?.map((part) => part.replace(/<.*/, ''))).toEqual([
      'https://www.',
      'northerncourier.',
      'example/',
      '2022/',
      '03/',
      '14/',
      'talks.',
      'html',
    ]);
  });

  test('is not said of a source that nobody names', () => {
    const { source: _, ...unnamed } = scrapedReport.verdict;
    show({ ...scrapedReport, verdict: unnamed });
    press('Show the evidence');
    expect(screen.queryByText('Wrong source')).toBeNull();
  });

  const { source, originalUrl, ...verdict } = scrapedReport.verdict;
  const corrected = { ...scrapedReport, verdict };
  const nobody: Partial<PopupProps> = { leftOut: { people: ['Mara Lindqvist'], sources: [source ?? ''] } };

  test('stays in sight, can be taken back, and passes all checks', async () => {
    const { container } = show(corrected, nobody);
    expect([...container.querySelectorAll('.left-out li')].map((line) => line.textContent)).toEqual([
      'Left out, as you said: The Northern Courier Undo',
      'Left out, as you said: Mara Lindqvist Undo',
    ]);
    // the page does give a link, to what is not the original
    expect(screen.queryByText(/no link to the original/)).toBeNull();
    expect(await violations()).toEqual([]);
    press('Name The Northern Courier again');
    expect(actions.onCorrect).toHaveBeenCalledWith({ kind: 'source', name: source }, false);
  });

  test('takes the keyboard to its way back as it is said, and leaves it alone when it was said before', () => {
    const { rerender } = show(corrected, nobody);
    expect(document.activeElement).toBe(document.body);
    const more = { people: ['Mara Lindqvist', 'Samuel E. Ortiz'], sources: [] };
    rerender(<PopupView {...propsOf(corrected, { leftOut: more })} />);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Name Samuel E. Ortiz again');
  });
});

describe('damage', () => {
  test('is one line until it is opened, counts sentences, and gives each reason in words', () => {
    const [first, ...others] = scrapedDamage as [Damage, ...Damage[]];
    const again = { ...first, kind: 'quotation-marks', why: '”' };
    const { container } = show(scrapedReport, { damage: [first, again, ...others] });
    const note = () => container.querySelector('.note')?.textContent;
    expect(note()).toBe('This copy reads as machine-reworded.');
    press('This copy reads as machine-reworded.');
    expect(note()).toContain('3 sentences are damaged. The original will read better.');
    expect(note()).toContain(`these words do not belong together: ${isolated('floor coating → carpet')}`);
    expect(note()).toContain(`a quotation mark without its partner: ${isolated('”')}`);
    press(/floor coating/);
    expect(actions.onReveal).toHaveBeenCalledWith({ block: 'b12', text: 'He took the floor coating on Monday.' });
  });

  test('sends nobody to a portal for better words', () => {
    const verdict = { ...scrapedReport.verdict, originalKind: 'copy' as const };
    const { container } = show({ ...scrapedReport, verdict }, { damage: scrapedDamage });
    press('This copy reads as machine-reworded.');
    expect(container.querySelector('.note')?.textContent).not.toContain('The original will read better.');
  });
});

test('sentences of the summary lead to their place', () => {
  show(scrapedReport, full);
  press(/^There was no breakthrough/);
  expect(actions.onReveal).toHaveBeenCalledWith({ block: 'b6', text: scrapedSummary[1]?.text });
});

describe('what was hidden', () => {
  test('is counted and named, and each piece can be shown', () => {
    show(wireReport);
    expect(screen.getByText('Hidden · 3')).toBeTruthy();
    expect(screen.getByText('1,640 words of story, 96 hidden')).toBeTruthy();
    press('Show: Share this: Facebook Twitter Pinterest WhatsApp');
    expect(actions.onHidden).toHaveBeenCalledWith(wireReport.boilerplate[1], false);
  });

  test('is called by its real words, or by its kind alone', () => {
    const named = (text: string) => ({ ...(wireReport.boilerplate[2] as Boilerplate), text });
    const { container } = show({
      ...wireReport,
      boilerplate: [
        named('Comments 0'),
        named('Comments · What readers say'),
        named('FacebookFacebook · TwitterTwitter · couscous'),
      ],
    });
    const rows = [...container.querySelectorAll('.words')].map((row) => row.textContent);
    expect(rows).toEqual(['Comments ', 'Comments What readers say', 'Comments Facebook · Twitter · couscous']);
  });

  test('stands apart from what the last check kept, with the reason', () => {
    show(scrapedReport);
    press('Kept to be safe · 1');
    press(/^Sign up for the newsletter.*It stands between paragraphs of the story\./);
    expect(actions.onReveal).toHaveBeenCalledWith({ block: 'b20' });
  });

  test('can be kept for good, by kind and site', () => {
    show(wireReport);
    press(/^Comments/);
    press('Always keep this kind on newsmirror.example');
    expect(actions.onKeep).toHaveBeenCalledWith('comments', true);
  });

  test('is offered for hiding again when its kind is kept', () => {
    show(originalReport, { rule: { rule: 'auto', keep: ['related'] } });
    press(/^Related stories/);
    press('Go to it');
    expect(actions.onReveal).toHaveBeenCalledWith({ block: 'b40' });
    press('Hide this kind on newsmirror.example again');
    expect(actions.onKeep).toHaveBeenCalledWith('related', false);
  });

  test('is one Tab stop in the strip, walked with the arrow keys', () => {
    show(scrapedReport);
    const strip = screen.getByRole('toolbar', { name: 'The page from top to bottom' });
    const stops = within(strip).getAllByRole('button');
    const inTabOrder = () => stops.filter((stop) => stop.tabIndex === 0).map((stop) => stop.getAttribute('aria-label'));
    expect(inTabOrder()).toEqual(['Hidden: Share buttons']);
    fireEvent.keyDown(strip, { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Story, 4,200 characters');
    fireEvent.keyDown(strip, { key: 'End' });
    expect(inTabOrder()).toEqual(['Hidden: Back to top']);
    fireEvent.keyDown(strip, { key: 'ArrowRight' });
    expect(inTabOrder()).toEqual(['Hidden: Back to top']);
    fireEvent.click(document.activeElement as Element);
    expect(actions.onReveal).toHaveBeenCalledWith({ block: 'b46' });
  });
});

test('the strip names what the pointer or the keyboard is on, in place of the counts', () => {
  const { container } = show(scrapedReport);
  const said = () => container.querySelector('.plain[data-names]')?.getAttribute('data-names');
  const comments = screen.getByRole('button', { name: 'Hidden: Comments' });
  expect(said()).toBeUndefined();
  fireEvent.mouseEnter(comments);
  expect(said()).toBe('Hidden: Comments');
  fireEvent.mouseLeave(comments);
  expect(said()).toBeUndefined();
  fireEvent.focus(comments);
  expect(said()).toBe('Hidden: Comments');
  fireEvent.blur(comments);
  expect(said()).toBeUndefined();
});

describe('the controls', () => {
  test('switch the site', () => {
    show(wireReport);
    const control = screen.getByRole('switch', { name: 'Run Byline on newsmirror.example', checked: true });
    fireEvent.click(control);
    expect(actions.onSwitch).toHaveBeenCalledWith(false);
  });

  test('are no switch where there is no site', () => {
    show({ name: 'restricted' }, { site: undefined });
    expect(screen.queryByRole('switch')).toBeNull();
  });

  test('choose between copies and every article', () => {
    show(wireReport);
    const choice = screen.getByRole('combobox', { name: 'What to clean on newsmirror.example' });
    fireEvent.change(choice, { target: { value: 'always' } });
    expect(actions.onRule).toHaveBeenCalledWith('always');
  });

  const restored = wireReport.boilerplate.map((piece) => ({ ...piece, hidden: false }));
  test.each<[string, PageReport, string, boolean]>([
    ['a cleaned page', wireReport, 'Show the page as it was', false],
    ['a restored copy', { ...wireReport, boilerplate: restored }, 'Clean the page again', true],
    ['an original', originalReport, 'Clean this page anyway', true],
  ])('change %s once', (_, report, name, cleaned) => {
    show(report);
    press(name);
    expect(actions.onCleaned).toHaveBeenCalledWith(cleaned);
  });

  test.each<[string, Partial<PopupProps>]>([
    ['where the site is off', off],
    ['on a page without a site, which no rule cleans', { site: undefined }],
  ])('clean a copy %s', (_, more) => {
    show({ ...wireReport, boilerplate: restored }, more);
    press('Clean this page');
    expect(actions.onCleaned).toHaveBeenCalledWith(true);
  });

  test('say over the first cleaned copy what has happened, with the way back', async () => {
    show(wireReport, { isFirstCopy: true });
    expect(screen.getByText('Cleaned: 3 parts are hidden.').role).toBe('status');
    expect(await violations()).toEqual([]);
    press('Undo');
    expect(actions.onCleaned).toHaveBeenCalledWith(false);
    cleanup();
    show({ ...wireReport, boilerplate: restored }, { isFirstCopy: true });
    expect(screen.queryByText('Undo')).toBeNull();
  });

  test.each<[string, PageReport]>([
    ['no article', frontPageReport],
    ['nothing to clean', { ...originalReport, boilerplate: [] }],
  ])('offer no cleaning where there is %s', (_, report) => {
    show(report);
    expect(screen.queryByRole('button', { name: /^Clean|^Show the page/ })).toBeNull();
  });

  test('ask for access, and say where the question appears', () => {
    show({ name: 'no-access' }, { asksInTab: true });
    expect(screen.getByText('Your browser asks in a new tab.')).toBeTruthy();
    press('Allow on newsmirror.example');
    expect(actions.onAllow).toHaveBeenCalledOnce();
  });

  test.each<[PopupState, string, () => unknown]>([
    [{ name: 'off' }, 'Who reported this one?', () => actions.onReadOnce],
    [{ name: 'failed' }, 'Try again', () => actions.onRetry],
    [{ name: 'too-large', tried: false }, 'Try anyway', () => actions.onTryAnyway],
    [{ name: 'report', report: frontPageReport }, 'Read it anyway', () => actions.onReadAnyway],
    [{ name: 'failed' }, 'Options', () => actions.onOptions],
  ])('%j: %s', (state, name, action) => {
    show(state);
    press(name);
    expect(action()).toHaveBeenCalledOnce();
  });

  test('say what was done, politely', () => {
    show(wireReport, { said: 'Shown on the page: Comments' });
    expect(screen.getByRole('status').textContent).toBe('Shown on the page: Comments');
  });
});
