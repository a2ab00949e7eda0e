import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatLabels } from '../shared/labels.ts';
import { text } from '../shared/wording.ts';

const formats = ['plain', 'markdown', 'html', 'ris', 'bibtex', 'csl-json'] as const;
export type CreditFormat = (typeof formats)[number];

interface Props {
  onCopy: (format: CreditFormat) => void;
  /** Undefined where the browser cannot share. */
  onShare: (() => void) | undefined;
}

/** One press copies plain text; the arrow opens the other formats and ways. */
export function CopyCredit({ onCopy, onShare }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span class="split">
        <button type="button" class="button quiet" onClick={() => onCopy('plain')}>
          {i18n.t('copy.button')}
        </button>
        <button
          type="button"
          class="button quiet arrow"
          aria-label={i18n.t('copy.more')}
          title={i18n.t('copy.more')}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        />
      </span>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and no better name
        <div class="formats" id={id} role="group" aria-label={i18n.t('copy.heading')}>
          {formats.slice(1).map((format) => (
            <button key={format} type="button" onClick={() => onCopy(format)}>
              {text(formatLabels[format])}
            </button>
          ))}
          {onShare && (
            <button type="button" onClick={onShare}>
              {i18n.t('copy.share')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
