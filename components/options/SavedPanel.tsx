import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import { SavedList } from './SavedList.tsx';

interface Props extends ComponentProps<typeof SavedList> {
  isOn: boolean;
  onKeep: (on: boolean) => void;
}

/** The list of saved credits, which there is for those who want one. What is in it stays in sight when nothing more is saved. */
export function SavedPanel({ isOn, onKeep, ...list }: Props) {
  return (
    <section class="panel">
      <h2>{i18n.t('saved.heading')}</h2>
      <p class="intro">{i18n.t('saved.intro')}</p>
      <label class="choice">
        <input type="checkbox" checked={isOn} onChange={(event) => onKeep(event.currentTarget.checked)} />
        <span>{i18n.t('saved.keep')}</span>
      </label>
      {isOn && list.credits.length === 0 && <p class="empty">{i18n.t('saved.none')}</p>}
      <SavedList {...list} />
    </section>
  );
}
