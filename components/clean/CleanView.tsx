import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { CleanLook, PageReport } from '../../utils/model.ts';
import { BreakableAddress } from '../shared/BreakableAddress.tsx';
import { sentence } from '../shared/wording.ts';
import { CleanArticle } from './CleanArticle.tsx';
import { LookBar, type LookChanges } from './LookBar.tsx';

export type CleanState =
  | { name: 'reading' }
  | { name: 'unread'; why: 'no-access' | 'restricted' | 'failed' | 'gone' | 'empty' }
  | { name: 'done'; report: PageReport; story: DocumentFragment; direction: 'ltr' | 'rtl'; credit: string };

interface Props extends LookChanges {
  state: CleanState;
  look: CleanLook;
  site: string;
  onAllow: () => void;
  onRetry: () => void;
}

/** One story and nothing else. */
export function CleanView({ state, look, site, onAllow, onRetry, ...changes }: Props) {
  if (state.name === 'reading')
    return (
      <main aria-busy="true">
        <p role="status">{i18n.t('state.loading')}</p>
      </main>
    );
  if (state.name === 'unread') return <Unread why={state.why} site={site} onAllow={onAllow} onRetry={onRetry} />;
  return (
    <>
      <LookBar look={look} {...changes} />
      <main class={`clean ${look.width} ${look.font}`} style={{ '--step': look.size }}>
        <CleanArticle {...state} />
      </main>
    </>
  );
}

interface UnreadProps {
  why: Extract<CleanState, { name: 'unread' }>['why'];
  site: string;
  onAllow: () => void;
  onRetry: () => void;
}

function Unread({ why, site, onAllow, onRetry }: UnreadProps) {
  const [heading, hint] = wordsFor(why, site);
  return (
    <main class="unread">
      <h1>{heading}</h1>
      <p>{hint}</p>
      {why === 'no-access' && (
        <button type="button" class="button" onClick={onAllow}>
          {site ? i18n.t('state.allow', [site]) : i18n.t('state.allowUnknown')}
        </button>
      )}
      {(why === 'failed' || why === 'empty') && (
        <button type="button" class="button" onClick={onRetry}>
          {i18n.t('state.retry')}
        </button>
      )}
    </main>
  );
}

function wordsFor(why: UnreadProps['why'], site: string): [heading: ComponentChildren, hint: string] {
  switch (why) {
    case 'no-access':
      return [
        site ? sentence('state.noAccess', <BreakableAddress text={site} whole={0} />) : i18n.t('state.noAccessUnknown'),
        i18n.t('state.noAccessHint'),
      ];
    case 'restricted':
      return [i18n.t('state.restricted'), i18n.t('state.restrictedHint')];
    case 'failed':
      return [i18n.t('state.failed'), i18n.t('state.failedHint')];
    case 'gone':
      return [i18n.t('state.gone'), i18n.t('state.goneHint')];
    case 'empty':
      return [i18n.t('clean.none'), i18n.t('clean.noneHint')];
  }
}
