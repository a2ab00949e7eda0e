import { i18n } from '#i18n';
import type { Evidence, EvidenceKind } from '../../utils/model.ts';
import { BreakableAddress } from '../shared/BreakableAddress.tsx';
import { NamedWords } from '../shared/NamedWords.tsx';
import { text } from '../shared/wording.ts';
import { evidenceLabels } from './lower-labels.ts';
import type { Place } from './place.ts';

interface Props {
  evidence: Evidence[];
  /** Whom the words are to name. */
  name?: string;
  onReveal: (place: Place) => void;
}

/** The words that a conclusion comes from. Those a reader can see lead to their place on the page. */
export function EvidenceList({ evidence, name, onReveal }: Props) {
  return (
    <ul class="evidence">
      {evidence.map((piece) => (
        <li key={`${piece.kind} ${piece.block} ${piece.text}`}>
          <Piece piece={piece} name={name} onReveal={onReveal} />
        </li>
      ))}
    </ul>
  );
}

/** Their labels say that nobody sees them. */
const saysWhere = new Set<EvidenceKind>(['metadata', 'canonical']);

interface PieceProps {
  piece: Evidence;
  name: string | undefined;
  onReveal: (place: Place) => void;
}

function Piece({ piece, name, onReveal }: PieceProps) {
  const { block } = piece;
  const words = (
    <>
      <span class="kind">{text(evidenceLabels[piece.kind])}</span>
      <q dir="auto">{name ? <NamedWords text={piece.text} name={name} /> : <BreakableAddress text={piece.text} />}</q>
    </>
  );
  if (block === undefined) {
    return (
      <div class="piece">
        {words}
        {!saysWhere.has(piece.kind) && <span class="where">{i18n.t('evidence.notVisible')}</span>}
      </div>
    );
  }
  return (
    <button type="button" class="piece" onClick={() => onReveal({ block, text: piece.text })}>
      {words}
      <span class="where">{i18n.t('evidence.goTo')}</span>
    </button>
  );
}
