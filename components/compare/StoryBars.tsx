import type { AlignedRow } from '../../utils/model.ts';
import type { Side } from './compare-state.ts';

const width = 1000;
const height = 92;
const bar = 18;

interface BarPiece {
  row: AlignedRow;
  from: number;
  to: number;
}

/** A bar for each story, as long as it has words, and between them where each sentence went. */
export function StoryBars({ rows, label }: { rows: readonly AlignedRow[]; label: string }) {
  const original = stretchesOf(rows, 'original');
  const copy = stretchesOf(rows, 'copy');
  return (
    <svg class="bars" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <defs>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3" height="7" />
        </pattern>
      </defs>
      {rows.map((row, index) => {
        const [from, to] = [original.get(row), copy.get(row)];
        if (!from || !to) return null;
        const [top, bottom] = [bar, height - bar];
        const middle = height / 2;
        const shape = `M${from.from} ${top}C${from.from} ${middle} ${to.from} ${middle} ${to.from} ${bottom}H${to.to}C${to.to} ${middle} ${from.to} ${middle} ${from.to} ${top}Z`;
        return <path key={row.original[0] ?? index} class={`band ${row.kind}`} d={shape} />;
      })}
      {[...original.values()].map((stretch) => (
        <Piece key={stretch.from} stretch={stretch} y={0} />
      ))}
      {[...copy.values()].map((stretch) => (
        <Piece key={stretch.from} stretch={stretch} y={height - bar} />
      ))}
    </svg>
  );
}

function Piece({ stretch: { row, from, to }, y }: { stretch: BarPiece; y: number }) {
  const isAlone = row.kind === 'dropped' || row.kind === 'added';
  const place = { x: from, y, width: Math.max(to - from - 1.5, 1), height: bar };
  return (
    <>
      <rect class={`piece ${row.kind}`} {...place} />
      {isAlone && <rect class="hatched" fill="url(#hatch)" {...place} />}
    </>
  );
}

/** Where each row stands in the bar of a side, in that side's order. The longer story fills the width. */
function stretchesOf(rows: readonly AlignedRow[], side: Side): Map<AlignedRow, BarPiece> {
  const wordsOf = (row: AlignedRow, of: Side) =>
    row.runs.reduce((sum, { words }) => sum + words[of === 'original' ? 0 : 1], 0);
  const total = (of: Side) => rows.reduce((sum, row) => sum + wordsOf(row, of), 0);
  const unit = width / Math.max(total('original'), total('copy'), 1);
  const stretches = new Map<AlignedRow, BarPiece>();
  let from = 0;
  for (const row of rows.filter((one) => one[side].length).sort((a, b) => (a[side][0] ?? 0) - (b[side][0] ?? 0))) {
    const to = from + Math.round(wordsOf(row, side) * unit * 10) / 10;
    stretches.set(row, { row, from, to });
    from = to;
  }
  return stretches;
}
