import { analyze, damageOf, type Judgement, summaryOf, wordsOf } from '../analyze.ts';
import { bodyOf } from '../article/dom.ts';
import { type LivePage, readArticle } from '../article/read-article.ts';
import type { Article, Boilerplate, BoilerplateKind, PageReport } from '../model.ts';
import { seenBlocks } from '../report/report-file.ts';
import type { Rule } from '../settings/settings.ts';
import { themes } from '../themes/registry.ts';
import { createHiding, type Hiding, type Resistance } from './hide.ts';
import { nearestShown } from './nearest-shown.ts';
import type { PageSession, SessionOptions } from './session.ts';
import { type Watch, watchColumn } from './watch.ts';

const summaryLength = 3;

/** What was read, what was concluded from it, and what writes to the page. */
interface Opened {
  article: Article;
  live: LivePage;
  judgement: Judgement;
  hiding: Hiding;
}

/** Opens the session. Nothing is read before a rule wants it or somebody asks. */
export function openPage(document: Document, { onChange, onRead, signal }: SessionOptions): PageSession {
  let opened: Opened | undefined;
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
      const { article, live } = readArticle(document, themes);
      opened = { article, live, judgement: analyze(article), hiding: createHiding(live, article, resistance) };
      onRead?.();
    }
    return opened;
  }

  /** Makes the page as `cleaned` says, and tells how many pieces are hidden. */
  function settle() {
    const { judgement, hiding } = open();
    const { report } = judgement;
    for (const piece of report.boilerplate)
      piece.hidden = struck.has(piece.text) || (cleaned && !keep.includes(piece.kind) && !shown.has(piece.text));
    const hidden = report.boilerplate.filter((piece) => piece.hidden);
    quietly(() => (hidden.length ? hiding.apply(report.boilerplate) : hiding.restore()));
    onChange(hidden.length);
    if (hidden.length || (cleaned && report.boilerplate.length)) startWatching();
    else if (!moving) stopWatching();
  }

  /** The report for somebody who looks: words are counted only then. */
  function counted(): PageReport {
    const { article, judgement } = open();
    judgement.report.words = wordsOf(article, judgement);
    return judgement.report;
  }

  function startWatching() {
    const { live, article } = open();
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
    const { status } = open().judgement.report.verdict;
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
      const { article, judgement } = open();
      const { report } = judgement;
      if (!report.summary.length) report.summary = summaryOf(article, judgement, summaryLength);
      if (!report.damage.length) report.damage = damageOf(article, judgement);
      return counted();
    },
    damage() {
      const { article, judgement } = open();
      return damageOf(article, judgement);
    },
    seen() {
      const { article, judgement } = open();
      return seenBlocks(article.blocks, judgement.report.boilerplate);
    },
    summary(sentences) {
      const { article, judgement } = open();
      return summaryOf(article, judgement, sentences);
    },
    follow,
    readAnew() {
      if (!opened) return;
      quietly(() => opened?.hiding.restore());
      opened = undefined;
      if (byHand) settle();
      else follow(rule, keep);
    },
    setHidden(id, hidden) {
      const piece = open().judgement.report.boilerplate.find((one) => one.id === id);
      if (piece) choose(piece, hidden);
      settle();
      return counted();
    },
    setCleaned(wanted) {
      moving = false;
      if (!wanted) struck.clear();
      cleaned = wanted && open().article.isArticle;
      byHand = true;
      settle();
      return counted();
    },
    isCleaned: () => cleaned,
    reveal(block, text) {
      const { article, judgement, hiding } = open();
      if (!hiding.isHidden(block)) return hiding.reveal(block, text);
      if (text === undefined) return hiding.reveal(nearestShown(article.blocks, block, hiding.isHidden));
      const { boilerplate } = judgement.report;
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
