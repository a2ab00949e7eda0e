import { i18n } from '#i18n';
import type { SummarySentence } from '../../utils/model.ts';
import type { Place } from './place.ts';

interface Props {
  summary: SummarySentence[];
  /** BCP 47, of the page. */
  language: string;
  onReveal: (place: Place) => void;
}

export function SummaryPanel({ summary, language, onReveal }: Props) {
  return (
    <section class="summary">
      <h2>
        <span>{i18n.t('summary.heading')}</span>
        <span class="plain">{i18n.t('summary.fromText')}</span>
      </h2>
      {summary.map(({ text, block }) => (
        <p key={text} class="summary-sentence" lang={language === 'und' ? undefined : language} dir="auto">
          <button type="button" title={i18n.t('summary.goTo')} onClick={() => onReveal({ block, text })}>
            {text}
          </button>
        </p>
      ))}
    </section>
  );
}
