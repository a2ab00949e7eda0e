import type { Shares } from '../../utils/model.ts';
import { text } from '../shared/wording.ts';
import { percent } from './compared-wording.ts';
import { kindNames } from './RowItem.tsx';

const shown = [
  ['kept', 'same'],
  ['reworded', 'reworded'],
  ['dropped', 'dropped'],
  ['added', 'added'],
] as const;

/** How much of the original went where, and how much of the copy is new. */
export function ShareList({ shares }: { shares: Shares }) {
  return (
    <dl class="shares">
      {shown.map(([share, kind]) => (
        <div key={share} class={kind}>
          <dt>{text(kindNames[kind])}</dt>
          <dd>{percent(shares[share])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same as a line of text. */
export const sharesText = (shares: Shares) =>
  shown.map(([share, kind]) => `${text(kindNames[kind])}: ${percent(shares[share])}`).join(' · ');
