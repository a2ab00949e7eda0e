import { bodyOf } from '../article/dom.ts';
import { liveOf } from '../article/flat-copy.ts';
import { readPage } from '../article/read-page.ts';
import { patiently, shortly } from '../article/reading-limits.ts';
import type { BoilerplateKind, Digest, Judgement, PageReport } from '../model.ts';
import type { Rule } from '../settings/settings.ts';
import { themes } from '../themes/all-themes.ts';
import { addDigest } from './add-digest.ts';
import { createHiding, type Hiding, type Resistance } from './hide.ts';
import type { JudgedPage } from './hide-safely.ts';
import { inTurn } from './in-turn.ts';
import { isToClean } from './is-to-clean.ts';
import { nearestShown } from './nearest-shown.ts';
import type { PageSession, SessionOptions } from './session.ts';
import { storyText } from './story-text.ts';
import { startWaiting } from './waiting.ts';
import { type Watch, watchColumn } from './watch.ts';
import { noWishes } from './wishes.ts';

/** What was read, what was concluded from it, and what writes to the page. */
interface Opened {
  page: JudgedPage;
  judgement: Judgement;
  hiding: Hiding;
  /** What was worked out for somebody who looked. */
  digest?: Digest;
}

/** Opens the session. Nothing is read before a rule wants it or somebody asks. */
export function openPage(document: Document, { brain, shadowRootOf, onChange, signal }: SessionOptions): PageSession {
  let opened: Opened | undefined;
  const waiting = startWaiting();
  let isClosed = false;
  let cleaned = false;
  let rule: Rule = 'off';
  let keep: readonly BoilerplateKind[] = [];
  const wishes = noWishes();
  /** How long a summary who looked last has asked for. */
  let sentences = 3;
  let watch: Watch | undefined;
  /** The page has moved without a load, and the user has not said since whether it is to be cleaned. */
  let moving = false;
  const resistance: Resistance = new WeakMap();
  const act = inTurn();
  let limits = shortly;
  /** Somebody says that the page is an article. */
  let insisted = false;

  /**
   * Reads the page as it is without us, so that old and new are judged by the same rules, and leaves it as it is with us until
   * the answer is there.
   */
  async function read() {
    const before = opened;
    const look = () => readPage(document, themes, limits, shadowRootOf);
    const seen = before ? quietly(() => before.hiding.aside(look)) : look();
    seen.reading.isArticle ||= insisted && seen.reading.column >= 0;
    if (seen.reading.isArticle) watch ??= watchOf(seen);
    watch?.widen(seen.live.roots);
    const judgement = await waiting.forAnswer(brain.judge(seen.reading));
    if (!judgement) return;
    quietly(() => before?.hiding.restore());
    for (const piece of judgement.report.boilerplate) piece.hidden = false;
    const page = { ...seen, furniture: new Map(judgement.furniture) };
    opened = { page, judgement, hiding: createHiding(page, resistance) };
  }

  async function open(): Promise<Opened> {
    while (!opened) {
      if (isClosed) throw new Error('The page is closed.');
      await read();
    }
    return opened;
  }

  /** Makes the page as `cleaned` says, and tells how many pieces are hidden. */
  async function settle() {
    const { judgement, hiding } = await open();
    const { boilerplate } = judgement.report;
    const hidden = wishes.settle(boilerplate, cleaned, keep);
    quietly(() => (hidden.length ? hiding.apply(boilerplate) : hiding.restore()));
    onChange(hidden.length);
  }

  /** The report for somebody who looks. It stands without what costs time. */
  async function told(): Promise<PageReport> {
    const mine = await open();
    const { judgement, page } = mine;
    if (page.reading.isArticle && !mine.digest) {
      const found = await waiting.forAnswer(brain.digest(storyText(page.reading, judgement))).catch(() => {});
      if (found) mine.digest = found;
    }
    return addDigest(judgement.report, mine.digest, sentences);
  }

  const watchAt = (places: readonly Node[], then: () => Promise<void>) =>
    watchColumn(places, () => void task(then).catch(() => {}), { signal });

  const watchOf = ({ reading: { column }, live }: Pick<JudgedPage, 'reading' | 'live'>) =>
    watchAt([...live.elements.slice(column, column + 1).map(liveOf), ...live.roots], readAgain);

  function stopWatching() {
    watch?.stop();
    watch = undefined;
  }

  /** Our own changes are no news to the watch. */
  const quietly = <T>(change: () => T): T => (watch ? watch.quietly(change) : change());

  /** Something came late. */
  async function readAgain() {
    await read();
    await settle();
  }

  /** Single-page sites change the address first and the contents later, in one go or in many. */
  async function arrive() {
    if (!moving) return readAgain();
    if (rule === 'off') drop();
    else await read();
    cleaned = await isWanted();
    if (cleaned) await settle();
    else onChange(0);
  }

  function drop() {
    quietly(() => opened?.hiding.restore());
    opened = undefined;
  }

  const isWanted = async () => rule !== 'off' && isToClean((await open()).judgement.report.verdict.status, rule);

  /** Goes on watching only where something was found or is to come. */
  function rest() {
    const isWorthIt = moving || opened?.judgement.report.boilerplate.some(({ hidden }) => hidden || cleaned);
    if (isClosed || !isWorthIt) stopWatching();
    else if (opened) watch ??= watchOf(opened.page);
  }

  const task = <T>(work: () => Promise<T>): Promise<T> => act(() => work().finally(rest));

  async function setCleaned(wanted: boolean) {
    moving = false;
    if (!wanted) wishes.showAll();
    cleaned = wanted && (await open()).page.reading.isArticle;
    await settle();
    return told();
  }

  return {
    report: (asked = sentences, isPatient = false) =>
      task(() => {
        sentences = asked;
        if (isPatient) limits = patiently;
        return told();
      }),
    insist: () =>
      task(async () => {
        insisted = true;
        await read();
        cleaned = await isWanted();
        await settle();
        return told();
      }),
    look: (look) =>
      task(async () => {
        const { page, judgement } = await open();
        return look(page, judgement);
      }),
    follow: (newRule, newKeep) =>
      task(async () => {
        rule = newRule;
        keep = newKeep;
        const wanted = await isWanted();
        const isRestored = rule === 'off' && wishes.hidesSome();
        if (rule === 'off') wishes.showAll();
        if (!wanted && !cleaned && !isRestored) return;
        cleaned = wanted;
        await settle();
      }),
    setHidden: (id, hidden) =>
      task(async () => {
        const piece = (await open()).judgement.report.boilerplate.find((one) => one.id === id);
        if (piece) wishes.choose(piece, hidden);
        await settle();
        return told();
      }),
    setCleaned: (wanted) => task(() => setCleaned(wanted)),
    toggleCleaned: () => task(() => setCleaned(!cleaned)),
    reveal: (block, text) =>
      task(async () => {
        const { page, judgement, hiding } = await open();
        if (!hiding.isHidden(block)) return hiding.reveal(block, text);
        if (text === undefined) return hiding.reveal(nearestShown(page.reading.blocks, block, hiding.isHidden));
        for (const piece of judgement.report.boilerplate)
          if (piece.hidden && piece.blocks.includes(block)) wishes.choose(piece, false);
        await settle();
        return hiding.reveal(block, text);
      }),
    startAnew: () => {
      waiting.giveUp();
      return task(async () => {
        stopWatching();
        limits = shortly;
        insisted = false;
        wishes.forget();
        moving = true;
        watch = watchAt([bodyOf(document) ?? document, ...(opened?.page.live.roots ?? [])], arrive);
        await arrive();
      });
    },
    comeBack: waiting.giveUp,
    close: () => {
      isClosed = true;
      waiting.giveUp();
      stopWatching();
      drop();
    },
  };
}
