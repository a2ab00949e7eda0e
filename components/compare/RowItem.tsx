import { i18n } from '#i18n';
import type { AlignedKind, AlignedRow, WordRun } from '../../utils/model.ts';
import { type Key, text } from '../shared/wording.ts';
import type { Side } from './compare-state.ts';

export const kindNames: Record<AlignedKind, Key> = {
  same: 'row.same',
  edited: 'row.edited',
  reworded: 'row.reworded',
  dropped: 'row.dropped',
  added: 'row.added',
};

interface Props {
  row: AlignedRow;
  index: number;
  /** The reader was led to it. */
  isShown: boolean;
  /** A sentence of the copy that reads as broken by a machine. */
  isDamaged: boolean;
  languages: Record<Side, string>;
}

/** What belongs together, a cell for each story. What was done is said in words; the words that differ are marked as such. */
export function RowItem({ row, index, isShown, isDamaged, languages }: Props) {
  const says = [
    kindNames[row.kind],
    ...(row.moved ? ['row.moved' as const] : []),
    ...(isDamaged ? ['row.damaged' as const] : []),
  ];
  return (
    <li id={rowId(index)} class={`row ${row.kind}`} tabIndex={-1} aria-current={isShown}>
      <p class={row.kind === 'same' && says.length === 1 ? 'says unseen' : 'says'}>
        {says.map((key) => (
          <span key={key}>{text(key)} </span>
        ))}
      </p>
      <SideOfRow side="original" row={row} language={languages.original} />
      <SideOfRow side="copy" row={row} language={languages.copy} />
    </li>
  );
}

export const rowId = (index: number) => `row-${index}`;

function SideOfRow({ side, row, language }: { side: Side; row: AlignedRow; language: string }) {
  const isThere = row[side].length > 0;
  return (
    <div class={`cell ${side}`}>
      <span class="side">{i18n.t(side === 'original' ? 'compare.original' : 'compare.copy')}</span>
      {isThere ? (
        <p lang={language} dir="auto">
          {row.runs.map((run, at) => (
            <Words key={at} run={run} side={side} />
          ))}
        </p>
      ) : (
        <p class="none" aria-hidden="true">
          –
        </p>
      )}
    </div>
  );
}

function Words({ run, side }: { run: WordRun; side: Side }) {
  const words = run[side];
  if (run.kept || !words) return words;
  const Mark = side === 'original' ? 'del' : 'ins';
  // the space behind the last word is no part of the change
  const end = words.trimEnd();
  return (
    <>
      <Mark>{end}</Mark>
      {words.slice(end.length)}
    </>
  );
}
