import { i18n } from '#i18n';

interface Props {
  /** How much of what was stored could not be read. */
  count: number;
  onSave: () => void;
  onForget: () => void;
}

/** Says that stored choices could not be read; they are there still, to be saved or removed. Nothing where all could. */
export function SetAsideNote({ count, onSave, onForget }: Props) {
  if (count === 0) return null;
  return (
    <section class="panel">
      <p>{i18n.t('options.setAside')}</p>
      <div class="actions">
        <button type="button" class="button quiet" onClick={onSave}>
          {i18n.t('compare.save')}
        </button>
        <button type="button" class="button quiet" onClick={onForget}>
          {i18n.t('options.remove')}
        </button>
      </div>
    </section>
  );
}
