import { i18n } from '#i18n';
import { ChooseTab } from './ChooseTab.tsx';
import { ComparedView } from './ComparedView.tsx';
import type { Compared, CompareState, Side } from './compare-state.ts';
import { findingSentence } from './finding-sentence.ts';
import { UnreadNote } from './UnreadNote.tsx';

export interface CompareActions {
  /** Takes an open tab for the original. */
  onUse: (tabId: number) => void;
  /** Opens the address at which the copy says that the original is. */
  onOpen: () => void;
  /** Asks the browser for access to the site of a side. */
  onAllow: (site: string) => void;
  onRetry: () => void;
  /** Takes the original for the copy, and the other way round. */
  onSwap: () => void;
  /** Asks again which tab has the original. */
  onOther: () => void;
  onGo: (side: Side) => void;
  onCopy: (compared: Compared) => void;
  onSave: () => void;
  onPrint: () => void;
}

interface Props extends CompareActions {
  state: CompareState;
  /** What was done last, for the eye and for screen readers. */
  said: string;
}

export function CompareView({ state, said, ...actions }: Props) {
  return (
    <main aria-busy={state.name === 'reading'}>
      <header>
        <img src="/icon.svg" alt="" width="40" height="40" />
        <h1>{heading(state)}</h1>
        <div class="actions">
          {state.name !== 'reading' && state.name !== 'choose' && <Tools {...actions} state={state} />}
          <p class="said" role="status">
            {said}
          </p>
        </div>
      </header>
      {state.name === 'choose' && <ChooseTab {...state} onUse={actions.onUse} onOpen={actions.onOpen} />}
      {state.name === 'unread' && <UnreadNote {...state} onAllow={actions.onAllow} onRetry={actions.onRetry} />}
      {state.name === 'done' && <ComparedView compared={state} onGo={actions.onGo} />}
    </main>
  );
}

function heading(state: CompareState): string {
  switch (state.name) {
    case 'reading':
      return i18n.t('compare.reading');
    case 'choose':
      return i18n.t('compare.choose');
    case 'unread':
      return i18n.t(state.side === 'original' ? 'compare.unreadOriginal' : 'compare.unreadCopy');
    case 'done':
      return findingSentence(state);
  }
}

function Tools({ state, ...actions }: CompareActions & { state: CompareState }) {
  return (
    <>
      {state.name === 'done' && (
        <>
          <button type="button" class="button quiet" onClick={() => actions.onCopy(state)}>
            {i18n.t('compare.copyFinding')}
          </button>
          <button type="button" class="button quiet" onClick={actions.onSave}>
            {i18n.t('compare.save')}
          </button>
          <button type="button" class="button quiet" onClick={actions.onPrint}>
            {i18n.t('compare.print')}
          </button>
          <button type="button" class="link" onClick={actions.onSwap}>
            {i18n.t('compare.swap')}
          </button>
          <button type="button" class="link" onClick={actions.onRetry}>
            {i18n.t('compare.again')}
          </button>
        </>
      )}
      <button type="button" class="link" onClick={actions.onOther}>
        {i18n.t('compare.other')}
      </button>
    </>
  );
}
