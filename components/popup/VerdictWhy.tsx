import { i18n } from '#i18n';
import type { Correction, Verdict } from '../../utils/model.ts';
import { EvidenceList } from './EvidenceList.tsx';
import type { Place } from './place.ts';

interface Props {
  id: string;
  verdict: Verdict;
  onReveal: (place: Place) => void;
  onCorrect: (correction: Correction, isWrong: boolean) => void;
}

/** The words that the verdict comes from, and the way to say that its source is wrong. */
export function VerdictWhy({ id, verdict, onReveal, onCorrect }: Props) {
  const { evidence, source } = verdict;
  return (
    <div id={id}>
      <EvidenceList evidence={evidence} onReveal={onReveal} />
      {source && (
        <button type="button" class="link more" onClick={() => onCorrect({ kind: 'source', name: source }, true)}>
          {i18n.t('correct.wrongSource')}
        </button>
      )}
    </div>
  );
}
