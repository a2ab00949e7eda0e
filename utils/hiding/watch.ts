import { fold, isTextNode, textOf } from '../article/dom.ts';
import { bringsWords } from '../article/drawn-page.ts';
import { weightOf } from '../article/is-prose.ts';

/** A page that has been still for this long is done; after the longest time it never will be. */
const quietMilliseconds = 10_000;
const longestMilliseconds = 60_000;
/** Boxes come in bursts: one look at the end of a burst is enough. */
const burstMilliseconds = 400;
/** After so many calls a page is listened to half as often, and so on: clocks and prices change for ever. */
const patience = 4;
const mostHalvings = 7;

/** A page that is being watched. */
export interface Watch {
  /** Runs what changes the page itself, without noticing. */
  quietly: <T>(change: () => T) => T;
  /** Looks into the shadow roots that have come, too. */
  widen: () => void;
  /** The page goes on: it is watched as long again. */
  renew: () => void;
  stop: () => void;
}

export interface WatchOptions {
  /** The attribute that marks what is hidden. */
  attribute: string;
  /** What is hidden now. It is watched for new text even when the rest of the page has been still for long. */
  hidden: () => Iterable<Element>;
  /** The page's shadow roots, into which no look from outside goes. */
  roots: () => Iterable<Node>;
}

/**
 * Calls back, in idle time, when the page puts text into the column, rewrites some, or takes our attribute off, until it has been
 * still for a while; from then on when a sentence comes to stand in what is hidden. Start it only after something was found.
 * @param column live element of the article's own column
 */
export function watchColumn(column: Element, onChange: () => void, { attribute, hidden, roots }: WatchOptions): Watch {
  let burst: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let resting = false;
  let calls = 0;
  const isHeard = (record: MutationRecord) => (resting ? isTold(record) : isNews(record));
  const call = () => {
    if (!stopped) onChange();
  };
  const callSoon = () => {
    if (burst !== undefined) return;
    const delay = burstMilliseconds * 2 ** Math.min(Math.floor(calls / patience), mostHalvings);
    calls += 1;
    burst = setTimeout(() => {
      burst = undefined;
      whenIdle(call);
    }, delay);
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(isHeard)) return;
    if (!resting) startQuiet();
    callSoon();
  });
  const endTimers = () => {
    clearTimeout(quiet);
    clearTimeout(longest);
  };
  const startQuiet = () => {
    clearTimeout(quiet);
    quiet = setTimeout(rest, quietMilliseconds);
  };
  const rest = () => {
    endTimers();
    resting = true;
    observer.disconnect();
    for (const element of hidden()) observer.observe(element, { childList: true, characterData: true, subtree: true });
  };
  const widen = () => {
    if (resting || stopped) return;
    for (const place of [column, ...roots()])
      observer.observe(place, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: [attribute],
        attributeOldValue: true,
      });
  };
  const renew = () => {
    endTimers();
    resting = false;
    widen();
    longest = setTimeout(rest, longestMilliseconds);
    startQuiet();
  };
  const stop = () => {
    stopped = true;
    observer.disconnect();
    clearTimeout(burst);
    endTimers();
  };
  renew();
  return {
    quietly: (change) => {
      // What the page did before is news, what we do now is not.
      const before = observer.takeRecords();
      const result = change();
      observer.takeRecords();
      if (resting && !stopped) rest();
      if (before.some(isHeard)) callSoon();
      return result;
    },
    widen,
    renew,
    stop,
  };
}

/** A mark that comes and goes where the popup points is none, nor is a clock that goes on. */
function isNews(record: MutationRecord): boolean {
  if (record.type === 'attributes') return /^(?:hidden|cell|words)$/.test(record.oldValue ?? '');
  if (record.type === 'characterData') return isSentence(record.target);
  const isReplaced = record.removedNodes.length > 0;
  return Array.from(record.addedNodes).some((node) =>
    isReplaced && isTextNode(node) ? isSentence(node) : textOf(node).trim() !== '' || bringsWords(node),
  );
}

const isTold = ({ target, addedNodes }: MutationRecord) =>
  (isTextNode(target) && isSentence(target)) || Array.from(addedNodes).some(isSentence);

/** 'He would not say more than that.' Less is a label, a price or a clock. */
const leastSentence = 25;
const isSentence = (node: Node) => weightOf(fold(textOf(node))) >= leastSentence;

function whenIdle(run: () => void) {
  // Safari and jsdom have no idle callback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 0);
}
