import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Key } from '../shared/wording.ts';
import { text } from '../shared/wording.ts';
import { SureQuestion } from './SureQuestion.tsx';

const formats = { ris: 'copy.ris', bibtex: 'copy.bibtex', 'csl-json': 'copy.cslJson', csv: 'saved.csv' } as const;

interface Props {
  onExport: (format: keyof typeof formats) => void;
  onRemoveAll: () => void;
}

/** Files of the whole list, and its end. */
export function SavedExport({ onExport, onRemoveAll }: Props) {
  const id = useId();
  const [asks, setAsks] = useState(false);
  const removing = useRef<HTMLButtonElement>(null);
  const answer = (isYes: boolean) => {
    setAsks(false);
    removing.current?.focus();
    if (isYes) onRemoveAll();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and no better name */}
      <div class="actions" role="group" aria-labelledby={id}>
        <span id={id}>{i18n.t('saved.export')}</span>
        {(Object.entries(formats) as [keyof typeof formats, Key][]).map(([format, label]) => (
          <button key={format} type="button" class="button quiet" onClick={() => onExport(format)}>
            {text(label)}
          </button>
        ))}
      </div>
      <button ref={removing} type="button" class="link" aria-expanded={asks} onClick={() => setAsks(!asks)}>
        {i18n.t('saved.removeAll')}
      </button>
      {asks && <SureQuestion question={i18n.t('saved.removeAllSure')} onAnswer={answer} />}
    </>
  );
}
