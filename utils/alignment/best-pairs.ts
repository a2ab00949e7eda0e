/** So far from the straight line through both lists a pair may stand; it keeps the work linear in their length. */
const band = 40;

/**
 * Pairs two lists in order so that the sum of the scores is the highest of all ways; a pair must score above 0, and what finds none
 * is left (Needleman & Wunsch 1970, within a band).
 * @returns pairs of places in the two lists
 */
export function bestPairs(
  rows: number,
  columns: number,
  scoreOf: (row: number, column: number) => number,
): [row: number, column: number][] {
  if (!rows || !columns) return [];
  const slope = columns / rows;
  const reach = Math.ceil(band + slope);
  const width = 2 * reach + 1;
  /** The first column of a row's band. */
  const startOf = (row: number) => Math.round(row * slope) - reach;
  const best = new Float32Array((rows + 1) * width);
  /** The best sum for the first so many rows and columns. Right of the band it is no more than at its edge, left of it nothing. */
  const sumAt = (row: number, column: number) => {
    const place = Math.min(column - startOf(row), width - 1);
    return place < 0 ? 0 : (best[row * width + place] ?? 0);
  };
  for (let row = 1; row <= rows; row++) {
    const last = Math.min(columns, startOf(row) + width - 1);
    for (let column = Math.max(1, startOf(row)); column <= last; column++) {
      const score = scoreOf(row - 1, column - 1);
      const paired = score > 0 ? sumAt(row - 1, column - 1) + score : 0;
      best[row * width + column - startOf(row)] = Math.max(paired, sumAt(row - 1, column), sumAt(row, column - 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let row = rows, column = columns; sumAt(row, column) > 0; ) {
    if (sumAt(row - 1, column) >= sumAt(row, column)) row--;
    else if (sumAt(row, column - 1) >= sumAt(row, column)) column--;
    else pairs.push([--row, --column]);
  }
  return pairs.reverse();
}
