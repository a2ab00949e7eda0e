import { i18n } from '#i18n';
import { formatLabels } from '../shared/labels.ts';
import { text } from '../shared/wording.ts';
import type { CreditFormat } from './CopyCredit.tsx';

const formats = ['markdown', 'html', 'ris', 'bibtex', 'csl-json'] as const;

interface Props {
  id: string;
  onCopy: (format: CreditFormat) => void;
  /** Undefined where the browser cannot share. */
  onShare: (() => void) | undefined;
  /** Undefined where the user wants no list, and in private windows. */
  onSave: (() => void) | undefined;
}

/** What else can be done with a credit than to copy it as text. */
export function CreditFormats({ id, onCopy, onShare, onSave }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and no better name
    <div class="formats" id={id} role="group" aria-label={i18n.t('copy.heading')}>
      {formats.map((format) => (
        <button key={format} type="button" onClick={() => onCopy(format)}>
          {text(formatLabels[format])}
        </button>
      ))}
      {onShare && (
        <button type="button" onClick={onShare}>
          {i18n.t('copy.share')}
        </button>
      )}
      {onSave && (
        <button type="button" onClick={onSave}>
          {i18n.t('saved.save')}
        </button>
      )}
    </div>
  );
}
