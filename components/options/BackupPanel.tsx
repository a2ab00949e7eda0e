import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SureQuestion } from './SureQuestion.tsx';

interface Props {
  /** What the last import or reset came to. */
  outcome: { text: string; isBad: boolean } | undefined;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
}

export function BackupPanel({ outcome, onExport, onImport, onReset }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const reset = useRef<HTMLButtonElement>(null);
  const [asks, setAsks] = useState(false);
  const answer = (isYes: boolean) => {
    setAsks(false);
    reset.current?.focus();
    if (isYes) onReset();
  };
  return (
    <section class="panel">
      <h2>{i18n.t('options.backupHeading')}</h2>
      <p class="intro">{i18n.t('options.backupIntro')}</p>
      <div class="actions">
        <button type="button" class="button quiet" onClick={onExport}>
          {i18n.t('options.export')}
        </button>
        <button type="button" class="button quiet" onClick={() => picker.current?.click()}>
          {i18n.t('options.import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onImport(file);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
        <button ref={reset} type="button" class="button quiet" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          {i18n.t('options.reset')}
        </button>
      </div>
      {asks && <SureQuestion question={i18n.t('options.resetSure')} onAnswer={answer} />}
      <p class={outcome?.isBad ? 'bad' : 'outcome'} role="status">
        {outcome?.text}
      </p>
    </section>
  );
}
