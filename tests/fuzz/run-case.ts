import { openPage } from '../../utils/hiding/page-session.ts';
import type { Brain, MarkSheet, PageSession } from '../../utils/hiding/session.ts';
import type { PageReport } from '../../utils/model.ts';
import { TooLarge } from '../../utils/text/budget.ts';
import type { TextBlock } from '../bench/in-page/ruler.ts';
import { randomFrom } from '../bench/names/random.ts';
import { lostProse } from './lost-prose.ts';
import { moves } from './moves.ts';
import { changeOnce, type Random, type Stage } from './stage.ts';
import { htmlOf, twinOf } from './twin.ts';

/** One run on one page, the same for the same seed. */
export interface Case {
  seed: number;
  /** How often the page changes before Byline comes, and how much befalls it afterwards. */
  before: number;
  after: number;
  /** Ends all at once while much is going on, as an update of the extension does, instead of restoring the page first. */
  abrupt?: boolean;
  /** Steps to leave out, by number, to find those that matter. */
  without?: readonly number[];
  /** Paragraphs that Byline took for the story of this page as it is: they stay, where nothing is done to them. */
  prose?: readonly string[];
}

export interface Fault {
  kind: 'threw' | 'not restored' | 'prose lost' | 'slow' | 'console' | 'report';
  what: string;
}

export interface Outcome {
  faults: Fault[];
  /** What was done, by number. */
  steps: Record<number, string>;
  report?: PageReport;
  /** How long the first report took, in ms. */
  took?: number;
}

/** What a page is run with: who judges it, the style sheet, and whether an element can be seen. */
export interface Setting {
  brain: Brain;
  sheet: MarkSheet;
  isShown: (block: TextBlock) => boolean;
}

/** Opens a page that has been changed, lets things befall it, gives it back, and says what was wrong. Never rejects. */
export async function runCase(document: Document, setting: Setting, wanted: Case): Promise<Outcome> {
  const stage: Stage = { document, twin: twinOf(document), touched: new Set() };
  const outcome: Outcome = { faults: [], steps: {} };
  const blame = (kind: Fault['kind'], what: string) => outcome.faults.push({ kind, what });
  /** A step has a chance of its own, so that leaving one out changes no other. */
  const randomOf = (step: number) => randomFrom(wanted.seed * 1000 + step);
  const isWanted = (step: number) => !wanted.without?.includes(step);
  const note = (step: number, what: string | undefined) => {
    if (what) outcome.steps[step] = what;
  };

  for (let step = 0; step < wanted.before; step++) if (isWanted(step)) note(step, changeOnce(stage, randomOf(step)));
  const lost = lostProse(stage, wanted.prose ?? [], setting.isShown);
  const session = openPage(document, { ...setting, onChange: () => {} });
  let isClosed = false;
  const since = performance.now();
  try {
    await session.follow('always', []);
    outcome.report = await session.report(3);
    outcome.took = performance.now() - since;
    for (const text of lost()) blame('prose lost', text);
    const open: Promise<unknown>[] = [];
    for (let step = wanted.before; step < wanted.before + wanted.after; step++)
      if (isWanted(step))
        note(step, await befall(stage, session, randomOf(step), (one) => open.push(one.catch(blameError))));
    if (!wanted.abrupt) {
      await Promise.all(open);
      outcome.report = await session.setCleaned(false);
      compare('after it was restored');
    }
  } catch (error) {
    blameError(error);
  }
  isClosed = true;
  session.close();
  compare('after it was closed');
  await pause(30);
  compare('later');
  return outcome;

  function blameError(error: unknown) {
    // the one is said to the user, and the other heard by nobody
    if (error instanceof TooLarge || isClosed) return;
    blame('threw', error instanceof Error ? `${error.message} ${error.stack}` : String(error));
  }

  function compare(when: string) {
    const [page, twin] = [htmlOf(document), stage.twin.html()];
    if (page === twin || outcome.faults.some(({ kind }) => kind === 'not restored')) return;
    let at = 0;
    while (page[at] === twin[at]) at++;
    const around = (html: string) => html.slice(Math.max(0, at - 80), at + 120);
    blame('not restored', `${when}: ${around(page)}\n  should be: ${around(twin)}`);
  }
}

/** A change or a move, which is waited for or not. */
async function befall(
  stage: Stage,
  session: PageSession,
  random: Random,
  letGo: (going: Promise<unknown>) => void,
): Promise<string | undefined> {
  const window = stage.document.defaultView;
  const patience = Math.floor(random() * 4);
  const names = Object.keys(moves);
  const name = names[Math.floor(random() * names.length * 2)]; // every second time a change
  const told = name ?? changeOnce(stage, random);
  const going = Promise.resolve(name && window && moves[name]?.(session, random, window));
  if (patience === 0) letGo(going);
  else await going;
  if (patience > 1) await pause(patience * 10);
  return told;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
