import type { ComponentProps } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CreditFormats } from './CreditFormats.tsx';

export type CreditFormat = 'plain' | 'markdown' | 'html' | 'ris' | 'bibtex' | 'csl-json';

export type CreditWays = Omit<ComponentProps<typeof CreditFormats>, 'id'>;

/** One press copies plain text; the arrow opens the other formats and ways. */
export function CopyCredit(ways: CreditWays) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span class="split">
        <button type="button" class="button quiet" onClick={() => ways.onCopy('plain')}>
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
      {isOpen && <CreditFormats id={id} {...ways} />}
    </>
  );
}
