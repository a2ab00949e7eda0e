import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AlignedRow, Damage } from '../../utils/model.ts';
import { number, text } from '../shared/wording.ts';
import { type Compared, isCutShort, isTranslated, type Side } from './compare-state.ts';
import { FindingLines } from './FindingLines.tsx';
import { kindNames, RowItem, rowId } from './RowItem.tsx';
import { ShareList, sharesText } from './ShareList.tsx';
import { StoryBars } from './StoryBars.tsx';
import { StoryHead } from './StoryHead.tsx';

interface Props {
  compared: Compared;
  onGo: (side: Side) => void;
}

/** Both stories, sentence beside sentence, below what can be said of them. */
export function ComparedView({ compared, onGo }: Props) {
  const { comparison, original, copy, words } = compared;
  const first = firstOf(original.published, copy.published);
  return (
    <>
      {isCutShort(compared) && (
        <p class="note">{text('compare.cutShort', number(words.original), number(words.copy))}</p>
      )}
      {isTranslated(compared) && <p class="note">{i18n.t('compare.translatedHint')}</p>}
      <div class="heads">
        <StoryHead
          side="original"
          report={original}
          missing={comparison.missing}
          isFirst={first === 'original'}
          onGo={() => onGo('original')}
        />
        <StoryHead side="copy" report={copy} missing={[]} isFirst={first === 'copy'} onGo={() => onGo('copy')} />
      </div>
      {!isTranslated(compared) && <Sentences compared={compared} />}
    </>
  );
}

/** How much went where, what is otherwise, and then everything. */
function Sentences({ compared: { comparison, original, copy } }: { compared: Compared }) {
  const { rows, shares } = comparison;
  const [shown, setShown] = useState(-1);
  const show = (index: number) => {
    setShown(index);
    return rowAt(index);
  };
  const walk = (step: 1 | -1) => {
    const next = nextChange(rows, shown, step);
    if (next !== undefined) show(next);
  };
  const shownRow = rows[shown];
  const languages = { original: original.language, copy: copy.language };
  return (
    <>
      <ShareList shares={shares} />
      <StoryBars rows={rows} label={sharesText(shares)} />
      <FindingLines comparison={comparison} onShow={(row) => show(row)?.focus({ preventScroll: true })} />
      <div class="walk">
        <button type="button" class="button quiet" onClick={() => walk(-1)}>
          {i18n.t('compare.previous')}
        </button>
        <button type="button" class="button quiet" onClick={() => walk(1)}>
          {i18n.t('compare.next')}
        </button>
        <p class="unseen" role="status">
          {shownRow &&
            `${text(kindNames[shownRow.kind])}: ${shownRow.runs.map((run) => run.copy || run.original).join('')}`}
        </p>
      </div>
      <ol class="rows">
        {rows.map((row, index) => (
          <RowItem
            key={index}
            row={row}
            index={index}
            isShown={index === shown}
            isDamaged={isDamaged(row, copy.damage)}
            languages={languages}
          />
        ))}
      </ol>
    </>
  );
}

/** Which day is the earlier one, as far as both are stated. */
function firstOf(original: string | undefined, copy: string | undefined): Side | undefined {
  const [one, other] = [original?.slice(0, 10), copy?.slice(0, 10)];
  if (!one || !other || one === other) return undefined;
  return one < other ? 'original' : 'copy';
}

function isDamaged(row: AlignedRow, damage: readonly Damage[]): boolean {
  const told = row.runs.map((run) => run.copy).join('');
  return damage.some(({ sentence }) => sentence !== '' && told.includes(sentence));
}

function rowAt(index: number): HTMLElement | null {
  const row = document.getElementById(rowId(index));
  row?.scrollIntoView({ block: 'center' });
  return row;
}

/** The next sentence that is not the same, around at the end. */
function nextChange(rows: readonly AlignedRow[], at: number, step: 1 | -1): number | undefined {
  const changed = rows.flatMap(({ kind }, index) => (kind === 'same' ? [] : [index]));
  return step > 0
    ? (changed.find((index) => index > at) ?? changed[0])
    : (changed.findLast((index) => index < at) ?? changed.at(-1));
}
