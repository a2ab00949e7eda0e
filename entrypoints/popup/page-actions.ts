import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PopupActions } from '../../components/popup/PopupView.tsx';
import { isCleaned, isCopy } from '../../components/popup/popup-state.ts';
import { formatLabels, kindLabels } from '../../components/shared/labels.ts';
import { notKept } from '../../components/shared/not-kept.ts';
import { plural, text } from '../../components/shared/wording.ts';
import { everySite, originOf, requestAccess } from '../../utils/browser/access.ts';
import { keepChoice, NotKept } from '../../utils/browser/keep-choice.ts';
import { openClean, openCompare } from '../../utils/browser/story-pages.ts';
import type { Correction, PageReport, RuleChange } from '../../utils/model.ts';

import { siteOf } from '../../utils/settings/settings.ts';
import { askTab } from './ask-tab.ts';
import { openInTab } from './open-in-tab.ts';
import type { HowToLoad, Page } from './use-page.ts';

interface Means {
  load: (how?: HowToLoad) => Promise<void>;
  show: (report: PageReport) => void;
  correct: (correction: Correction, isWrong: boolean) => Promise<void>;
  say: (what: string) => void;
  asksInTab: boolean;
}

/** Chrome on Linux and Firefox on desks have no way to share. */
const canShare = typeof navigator.share === 'function';

/** Asks the user's own search engine, and only on a press: for the headline, and whom the page names as its source. */
const searchOriginal = ({ title, verdict }: PageReport) =>
  browser.search.query({ text: [title, verdict.source].filter(Boolean).join(' '), disposition: 'NEW_TAB' });

/** What the popup's buttons do. A page that went away meanwhile ends as the state 'failed', through `load`. */
export function actionsOn(page: Page, { load, show, correct, say, asksInTab }: Means): PopupActions {
  const { tab } = page;
  const host = tab?.hostname ?? '';
  const site = siteOf(host);
  const report = page.state.name === 'report' ? page.state.report : undefined;

  const tell = (attempt: Promise<string>) =>
    void attempt.then(say).catch((error) => {
      if (error instanceof NotKept) say(text(notKept[error.outcome]));
      else console.error(error);
      void load();
    });
  const close = () => {
    window.close();
    return '';
  };
  const tabId = tab?.id ?? -1;
  const change = async (asked: Promise<PageReport>) => {
    const next = await asked;
    show(next);
    return next;
  };
  /** What was chosen, and in a private window for how long it holds. */
  const held = (words: string) => (tab?.isPrivate ? `${words} ${i18n.t('said.privately')}` : words);
  const choose = (change: RuleChange) =>
    keepChoice(
      { what: 'rule', site: host, change },
      { isPrivate: tab?.isPrivate ?? false, onSlow: () => say(i18n.t('said.saving')) },
    );

  return {
    onSwitch: (on) =>
      tell(
        (async () => {
          await choose({ rule: on ? (page.settings.defaultRule === 'always' ? 'always' : 'auto') : 'off' });
          // The page follows by itself; asking it too makes sure that the popup shows what is true.
          if (!on && report) await askTab(tabId, 'setCleaned', false);
          await load();
          return held(i18n.t(on ? 'said.switchedOn' : 'said.switchedOff', [site]));
        })(),
      ),
    onRule: (wish) =>
      tell(
        (async () => {
          await choose({ rule: wish });
          const cleans = wish === 'always' || (report !== undefined && isCopy(report));
          if (report && cleans !== isCleaned(report)) await askTab(tabId, 'setCleaned', cleans);
          await load();
          return held(i18n.t(wish === 'always' ? 'said.always' : 'said.switchedOn', [site]));
        })(),
      ),
    onReveal: (place) =>
      tell(
        (async () => {
          const found = await askTab(tabId, 'reveal', place);
          // Words in a hidden piece bring the piece back.
          await change(askTab(tabId, 'getReport'));
          return i18n.t(found ? 'said.revealed' : 'said.notFound');
        })(),
      ),
    onCopy: (format) => {
      if (!report) return;
      // What few ask for does not come along with every popup.
      const copied = import('./write-credit.ts').then(({ writeCredit }) => writeCredit(report, format));
      void copied.then(
        () => say(i18n.t('copy.done', [text(formatLabels[format])])),
        () => say(i18n.t('copy.refused')),
      );
    },
    onShare: canShare
      ? () => {
          if (!report) return;
          void import('./write-credit.ts').then(({ shareCredit }) => shareCredit(report)).catch(() => {});
        }
      : undefined,
    onSave:
      report && page.keepsCredits && tab?.hostname && !tab.isPrivate
        ? () =>
            tell(
              import('./save-credit.ts')
                .then(({ saveToList }) => saveToList(report))
                .then((isSaved) => i18n.t(isSaved ? 'said.saved' : 'said.listFull')),
            )
        : undefined,
    onSearch: browser.search && report ? () => void searchOriginal(report).then(close) : undefined,
    onHidden: (piece, hidden) =>
      tell(
        change(askTab(tabId, 'setHidden', { id: piece.id, hidden })).then(() =>
          i18n.t(hidden ? 'said.hidden' : 'said.shown', [text(kindLabels[piece.kind])]),
        ),
      ),
    onKeep: (kind, keep) =>
      tell(
        (async () => {
          await choose(keep ? { keep: kind } : { hide: kind });
          const pieces = report && isCleaned(report) ? report.boilerplate.filter((piece) => piece.kind === kind) : [];
          for (const { id } of pieces) {
            await change(askTab(tabId, 'setHidden', { id, hidden: !keep }));
          }
          await load();
          return held(i18n.t(keep ? 'said.keptKind' : 'said.hidesKind', [site]));
        })(),
      ),
    onCleaned: (cleaned) =>
      tell(
        change(askTab(tabId, 'setCleaned', cleaned)).then(({ boilerplate }) =>
          cleaned
            ? plural('said.cleaned', boilerplate.filter((piece) => piece.hidden).length)
            : i18n.t('said.restored'),
        ),
      ),
    onCorrect: (correction, isWrong) =>
      tell(
        correct(correction, isWrong).then(() => {
          if (!isWrong) return i18n.t('said.putBack', [correction.name]);
          const isKept = site && !tab?.isPrivate;
          return isKept
            ? i18n.t('said.leftOut', [correction.name, site])
            : i18n.t('said.leftOutOnce', [correction.name]);
        }),
      ),
    onCompare: () => tell(openCompare(tabId).then(close)),
    onClean: () => tell(openClean(tabId).then(close)),
    onAllow: () => {
      if (asksInTab) return openInTab(`tabId=${tabId}`);
      const asked = requestAccess(host ? originOf(host) : everySite);
      tell(asked.then((given) => i18n.t(given ? 'said.allowed' : 'said.refused')));
    },
    onReadOnce: () => void load({ evenIfOff: true }),
    onRetry: () => void load(),
    onReadAnyway: () =>
      tell(
        change(askTab(tabId, 'readAnyway')).then(({ verdict }) =>
          i18n.t(verdict.status === 'not-an-article' ? 'said.noStory' : 'said.readAnyway'),
        ),
      ),
    onTryAnyway: () => void load({ patiently: true }),
    onOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    onWrong: () => openInTab(`tabId=${tabId}&view=wrong-result`),
  };
}
