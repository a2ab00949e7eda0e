import { i18n } from '#i18n';
import type { Correction, Credit } from '../../utils/model.ts';
import { EvidenceList } from './EvidenceList.tsx';
import type { Place } from './place.ts';

interface Props {
  id: string;
  credit: Credit;
  /** Whether the person counts as somebody who reported the story. */
  isReporter: boolean;
  onReveal: (place: Place) => void;
  onCorrect: (correction: Correction, isWrong: boolean) => void;
}

/** The words by which somebody is named, and the way to say that it is wrong. */
export function PersonWhy({ id, credit, isReporter, onReveal, onCorrect }: Props) {
  const { name, evidence } = credit;
  return (
    <div id={id}>
      <EvidenceList evidence={[evidence]} name={name} onReveal={onReveal} />
      {isReporter && (
        <button type="button" class="link more" onClick={() => onCorrect({ kind: 'person', name }, true)}>
          {i18n.t('correct.notReporter')}
        </button>
      )}
    </div>
  );
}
