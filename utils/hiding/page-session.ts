import { bodyOf } from '../article/dom.ts';
import { atOnce, readPageInSteps } from '../article/read-page.ts';
import { patiently, shortly } from '../article/reading-limits.ts';
import type { BoilerplateKind, Rule } from '../model.ts';
import { filedThemes } from '../themes/filed-themes.ts';
import { followStory, isStory } from './follow-story.ts';
import { createHiding, type Resistance } from './hide.ts';
import { inTurn } from './in-turn.ts';
import { isToClean } from './is-to-clean.ts';
import { addressOf, columnOf, type Look, lookAt } from './last-look.ts';
import { createMarks } from './marks.ts';
import { type Opened, reportOf } from './opened-page.ts';
import { readInSlices } from './read-in-slices.ts';
import { revealIn } from './reveal-in.ts';
import type { PageSession, SessionOptions } from './session.ts';
import { startWaiting } from './waiting.ts';
import { createWatching } from './watching.ts';
import { noWishes } from './wishes.ts';

/** Opens the session. Nothing is read before a rule wants it or somebody asks. */
export function openPage(document: Document, { brain, sheet, shadowRootOf, onChange }: SessionOptions): PageSession {
  let opened: Opened | undefined;
  const waiting = startWaiting();
  let isClosed = false;
  let cleaned = false;
  let rule: Rule = 'off';
  let keep: readonly BoilerplateKind[] = [];
  const wishes = noWishes();
  /** How long a summary who looked last has asked for. */
  let sentences = 3;
  /** The user has said of this story whether it is to be cleaned. */
  let chosen = false;
  /** The page has moved without a load, and its contents may come still. */
  let moving = false;
  let address = addressOf(document);
  let last: Look | undefined;
  const story = followStory();
  const marks = createMarks(document, sheet.attribute);
  const resistance: Resistance = new WeakMap();
  const act = inTurn();
  let limits = shortly;
  /** Somebody says that the page is an article. */
  let insisted = false;
  const watching = createWatching(() => void task(arrive).catch(() => {}), {
    attribute: sheet.attribute,
    hidden: () => opened?.hiding.hidden() ?? [],
    roots: () => last?.roots ?? [],
  });

  /** Reads the page as it is without us, so that old and new are judged alike, and leaves it as it is with us until the answer is there. */
  async function read() {
    const before = opened;
    const look = () => readPageInSteps(document, filedThemes, limits, shadowRootOf);
    last = undefined;
    const again = () => atOnce(look());
    const seen = before ? watching.quietly(() => before.hiding.aside(again)) : await readInSlices(document, look);
    if (isClosed) return;
    last = lookAt(document, seen);
    if (story.isOther(last.address, seen.reading.blocks)) {
      wishes.forget();
      chosen = insisted = false;
      moving = true;
    }
    if (insisted) seen.reading.insisted = true;
    if (seen.reading.form.story) watching.start(columnOf(seen));
    watching.widen();
    const judgement = await waiting.forAnswer(brain.judge(seen.reading)).catch((error) => {
      last = undefined;
      throw error;
    });
    if (!judgement) return;
    watching.quietly(() => before?.hiding.restore());
    for (const piece of judgement.report.boilerplate) piece.hidden = false;
    const page = { ...seen, furniture: new Map(judgement.furniture) };
    opened = { page, judgement, hiding: createHiding(page, marks, resistance, takeSheet) };
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
    const hidden = wishes.settle(boilerplate, cleaned && isStory(judgement), keep);
    if (hidden.length) await sheet.put();
    if (isClosed) return;
    watching.quietly(() => (hidden.length ? hiding.apply(boilerplate) : hiding.restore()));
    takeSheet();
    onChange(judgement.report);
  }

  /** Where no mark is left, no sheet is. */
  function takeSheet() {
    if (!opened?.hiding.isMarked()) sheet.take();
  }

  const told = async () => reportOf(await open(), sentences, { brain, waiting });

  /** Something came late, or the page has moved: first the address, later the contents. The same story stays as the user wants it. */
  async function arrive() {
    if (rule === 'off' && !chosen && !wishes.hidesSome()) return drop();
    await read();
    if (!chosen && (moving || !cleaned)) cleaned = await isWanted();
    await settle();
  }

  function drop() {
    watching.quietly(() => opened?.hiding.restore());
    opened = undefined;
    if (!isClosed) onChange(undefined);
  }

  /** Reads again what is not there any more, so that nobody hears of it. */
  async function refresh() {
    if (opened && (last?.isOver() !== false || last.address !== addressOf(document))) await arrive();
  }

  const isWanted = async () => rule !== 'off' && isToClean((await open()).judgement.report.verdict.status, rule);

  /** Goes on watching only where something was found or is to come. */
  function rest() {
    const isWorthIt = moving || opened?.judgement.report.boilerplate.some(({ hidden }) => hidden || cleaned);
    if (isClosed || !isWorthIt) watching.stop();
    else if (opened) watching.start(columnOf(opened.page));
  }

  const task = <T>(work: () => Promise<T>): Promise<T> => act(() => work().finally(rest));

  async function setCleaned(wanted: boolean) {
    // What was hidden comes back even where nobody answers.
    await refresh().catch(() => {});
    moving = false;
    if (!wanted) wishes.showAll();
    chosen = true;
    cleaned = wanted && isStory((await open()).judgement);
    return settle().then(told);
  }

  return {
    report: (asked = sentences, isPatient = false) =>
      task(async () => {
        sentences = asked;
        if (isPatient) limits = patiently;
        await refresh();
        if (!opened) onChange((await open()).judgement.report);
        return told();
      }),
    insist: () =>
      task(async () => {
        insisted = true;
        await read();
        cleaned = await isWanted();
        return settle().then(told);
      }),
    look: (look) =>
      task(async () => {
        await refresh();
        const { page, judgement } = await open();
        return look(page, judgement);
      }),
    follow: (newRule, newKeep) =>
      task(async () => {
        const isKnown = rule === newRule && keep.join() === newKeep.join();
        rule = newRule;
        keep = newKeep;
        chosen &&= isKnown;
        if (chosen) return;
        const wasTouched = cleaned || wishes.hidesSome();
        if (rule === 'off') wishes.showAll();
        cleaned = await isWanted();
        if (cleaned || wasTouched) await settle();
        else if (opened) onChange(opened.judgement.report);
      }),
    setHidden: (id, hidden) =>
      task(async () => {
        const piece = (await open()).judgement.report.boilerplate.find((one) => one.id === id);
        if (piece) wishes.choose(piece, hidden);
        return settle().then(told);
      }),
    setCleaned: (wanted) => task(() => setCleaned(wanted)),
    toggleCleaned: () => task(() => setCleaned(!cleaned)),
    reveal: (block, text) =>
      task(async () => {
        await sheet.put();
        return revealIn(await open(), { block, text }, (pieces) => {
          for (const piece of pieces) wishes.choose(piece, false);
          return settle();
        });
      }),
    keepUp: () => {
      const isMoved = addressOf(document) !== address;
      if (isClosed || (rule === 'off' && !opened)) return;
      watching.quietly(() => opened?.hiding.sweep());
      if (isMoved ? last?.isOver() !== false : last?.isGone()) {
        waiting.giveUp();
        void task(arrive).catch(() => {});
      }
      if (!isMoved) return;
      address = addressOf(document);
      limits = shortly;
      moving = true;
      watching.renew(bodyOf(document));
    },
    comeBack: waiting.giveUp,
    close: () => {
      isClosed = true;
      waiting.giveUp();
      watching.stop();
      drop();
      sheet.take();
    },
  };
}
