import { type Analysis, analyze, damageOf, summaryOf, wordsOf } from '../analyze.ts';
import { bodyOf } from '../article/dom.ts';
import type { Boilerplate, BoilerplateKind, Damage, PageReport, SummarySentence } from '../model.ts';
import { type SeenBlock, seenBlocks } from '../report/report-file.ts';
import type { Rule } from '../settings/settings.ts';
import { createHiding, type Hiding, type Resistance } from './hide.ts';
import { nearestShown } from './nearest-shown.ts';
import { type Watch, watchColumn } from './watch.ts';

/** One page while it is open: what was found on it, and whether it is cleaned now. */
export interface PageSession {
  /** With summary, damage and the count of words: somebody is looking. */
  report(): PageReport;
  damage(): Damage[];
  /** The blocks around the story and the beginnings of its own, for a report of a wrong result. */
  seen(): SeenBlock[];
  summary(sentences: number): SummarySentence[];
  /** Cleans or restores as the user's rule for the site wants it; `keep` are kinds to leave alone. */
  follow(rule: Rule, keep: readonly BoilerplateKind[]): void;
  /** Shows or hides one piece and leaves the others as they are. */
  setHidden(id: string, hidden: boolean): PageReport;
  /** Cleans or restores this page once, whatever the rule is. */
  setCleaned(cleaned: boolean): PageReport;
  isCleaned(): boolean;
  /**
   * Scrolls to a block and marks it. With words of it, a hidden piece that holds it comes back for good; without, the mark
   * falls on the nearest block that can be seen. False if it has left the page.
   */
  reveal(block: string, text?: string): boolean;
  /** Something that the page is judged by was not there when it was read: reads it again and follows the rule. */
  readAnew(): void;
  /** The address changed without a load: forget everything, look again, and once more when the new contents come. */
  startAnew(): void;
  close(): void;
}

interface Options {
  /** Called with the number of hidden pieces whenever it changed. */
  onChange: (hidden: number) => void;
  /** Called whenever the page has been read. */
  onRead?: () => void;
  signal: AbortSignal;
}

const summaryLength = 3;

/** Opens the session. Nothing is read before a rule wants it or somebody asks. */
export function openPage(document: Document, { onChange, onRead, signal }: Options): PageSession {
  let opened: { analysis: Analysis; hiding: Hiding } | undefined;
  let cleaned = false;
  /** The user said so for this page, whatever the rule is. */
  let byHand = false;
  let rule: Rule = 'off';
  let keep: readonly BoilerplateKind[] = [];
  /** What the user chose to see, by its words: ids change when the page is read again. */
  const shown = new Set<string>();
  /** What the user chose to hide, cleaned page or not. */
  const struck = new Set<string>();
  let watch: Watch | undefined;
  /** The page has moved without a load, and the user has not said since whether it is to be cleaned. */
  let moving = false;
  const resistance: Resistance = new WeakMap();

  function open() {
    if (!opened) {
      const analysis = analyze(document);
      opened = { analysis, hiding: createHiding(analysis.live, analysis.article, resistance) };
      onRead?.();
    }
    return opened;
  }

  /** Makes the page as `cleaned` says, and tells how many pieces are hidden. */
  function settle() {
    const { analysis, hiding } = open();
    const { report } = analysis;
    for (const piece of report.boilerplate)
      piece.hidden = struck.has(piece.text) || (cleaned && !keep.includes(piece.kind) && !shown.has(piece.text));
    const hidden = report.boilerplate.filter((piece) => piece.hidden);
    quietly(() => (hidden.length ? hiding.apply(report.boilerplate) : hiding.restore()));
    onChange(hidden.length);
    if (hidden.length || (cleaned && report.boilerplate.length)) startWatching(analysis);
    else if (!moving) stopWatching();
  }

  /** The report for somebody who looks: words are counted only then. */
  function counted(): PageReport {
    const { analysis } = open();
    analysis.report.words = wordsOf(analysis);
    return analysis.report;
  }

  function startWatching({ live, article }: Analysis) {
    const column = live.elements[article.column];
    if (column) watch ??= watchColumn(column, readAgain, { signal });
  }

  function stopWatching() {
    watch?.stop();
    watch = undefined;
  }

  /** Our own changes are no news to the watch. */
  const quietly = (change: () => void) => (watch ? watch.quietly(change) : change());

  /** Something came late: the page is read as it is without us, so that old and new are judged by the same rules. */
  function readAgain() {
    quietly(() => opened?.hiding.restore());
    opened = undefined;
    settle();
  }

  /** Single-page sites change the address first and the contents later, in one go or in many. */
  function arrive() {
    if (!moving) return readAgain();
    quietly(() => opened?.hiding.restore());
    opened = undefined;
    cleaned = isWanted();
    if (cleaned) settle();
    else onChange(0);
  }

  function forget() {
    moving = false;
    stopWatching();
    opened?.hiding.restore();
    opened = undefined;
    cleaned = false;
    byHand = false;
    shown.clear();
    struck.clear();
  }

  function choose(piece: Boilerplate, hidden: boolean) {
    const [from, to] = hidden ? [shown, struck] : [struck, shown];
    from.delete(piece.text);
    to.add(piece.text);
  }

  const isWanted = () => {
    if (rule === 'off') return false;
    const { status } = open().analysis.report.verdict;
    return status === 'syndicated' || status === 'partly' || (rule === 'always' && status === 'original');
  };

  function follow(newRule: Rule, newKeep: readonly BoilerplateKind[]) {
    rule = newRule;
    keep = newKeep;
    byHand = false;
    const wanted = isWanted();
    const isRestored = rule === 'off' && struck.size > 0;
    if (rule === 'off') struck.clear();
    if (!wanted && !cleaned && !isRestored) return;
    cleaned = wanted;
    settle();
  }

  return {
    report() {
      const { analysis } = open();
      const { report } = analysis;
      if (!report.summary.length) report.summary = summaryOf(analysis, summaryLength);
      if (!report.damage.length) report.damage = damageOf(analysis);
      return counted();
    },
    damage: () => damageOf(open().analysis),
    seen() {
      const { article, report } = open().analysis;
      return seenBlocks(article.blocks, report.boilerplate);
    },
    summary: (sentences) => summaryOf(open().analysis, sentences),
    follow,
    readAnew() {
      if (!opened) return;
      quietly(() => opened?.hiding.restore());
      opened = undefined;
      if (byHand) settle();
      else follow(rule, keep);
    },
    setHidden(id, hidden) {
      const piece = open().analysis.report.boilerplate.find((one) => one.id === id);
      if (piece) choose(piece, hidden);
      settle();
      return counted();
    },
    setCleaned(wanted) {
      moving = false;
      if (!wanted) struck.clear();
      cleaned = wanted && open().analysis.article.isArticle;
      byHand = true;
      settle();
      return counted();
    },
    isCleaned: () => cleaned,
    reveal(block, text) {
      const { analysis, hiding } = open();
      if (!hiding.isHidden(block)) return hiding.reveal(block, text);
      if (text === undefined) return hiding.reveal(nearestShown(analysis.article.blocks, block, hiding.isHidden));
      const { boilerplate } = analysis.report;
      for (const piece of boilerplate) if (piece.hidden && piece.blocks.includes(block)) choose(piece, false);
      settle();
      return hiding.reveal(block, text);
    },
    startAnew() {
      forget();
      moving = true;
      const body = bodyOf(document);
      if (body) watch = watchColumn(body, arrive, { signal });
      arrive();
    },
    close: forget,
  };
}
