import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatLabels } from '../shared/labels.ts';
import { text } from '../shared/wording.ts';

const formats = ['plain', 'markdown', 'html', 'csl-json', 'bibtex'] as const;
export type CreditFormat = (typeof formats)[number];

export function CopyCredit({ onCopy }: { onCopy: (format: CreditFormat) => void }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {i18n.t('copy.button')}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and no better name
        <div class="formats" id={id} role="group" aria-label={i18n.t('copy.heading')}>
          {formats.map((format) => (
            <button key={format} type="button" onClick={() => onCopy(format)}>
              {text(formatLabels[format])}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
