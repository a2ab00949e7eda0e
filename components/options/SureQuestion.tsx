import { i18n } from '#i18n';

interface Props {
  question: string;
  onAnswer: (isYes: boolean) => void;
}

/** A second word before something is lost. */
export function SureQuestion({ question, onAnswer }: Props) {
  return (
    <div class="ask" role="alert">
      <p>{question}</p>
      <button type="button" class="button" onClick={() => onAnswer(true)}>
        {i18n.t('options.resetYes')}
      </button>
      <button type="button" class="button quiet" onClick={() => onAnswer(false)}>
        {i18n.t('options.resetNo')}
      </button>
    </div>
  );
}
