import type { AlignedRow, Damage, Finding, Shares } from '../model.ts';

/** Two stories of one event share a quotation or two. */
const leastShared = 0.15;
const mostly = 0.5;
const littleElse = 0.4;
/** One or two odd sentences stand in any text. */
const tellingDamage = 3;
/** No person leaves hardly a sentence as it was, and yet each where it stands, one for one. */
const touchedInPlace = 0.85;
const rewordedAtLeast = 0.6;
const leastSentences = 8;

/** What the copy is, by the shares of the words and by what rewording machines leave behind. */
export function tellFinding(rows: readonly AlignedRow[], shares: Shares, damage: readonly Damage[]): Finding {
  const taken = shares.kept + shares.reworded;
  if (taken < leastShared && 1 - shares.added < leastShared) return 'other';
  if (shares.kept >= mostly) return 'copied';
  if (taken >= mostly) return isSpun(rows, damage) ? 'spun' : 'reworded';
  return shares.added <= littleElse ? 'excerpt' : 'partly';
}

function isSpun(rows: readonly AlignedRow[], damage: readonly Damage[]): boolean {
  if (damage.length >= tellingDamage) return true;
  const shared = rows.filter(({ original, copy }) => original.length && copy.length);
  const touched = shared.filter(
    ({ kind, original, copy, moved }) => kind !== 'same' && !moved && original.length === 1 && copy.length === 1,
  );
  const reworded = shared.filter(({ kind }) => kind === 'reworded');
  return (
    shared.length >= leastSentences &&
    touched.length >= touchedInPlace * shared.length &&
    reworded.length >= rewordedAtLeast * shared.length
  );
}
