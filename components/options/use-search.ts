import { useMemo, useState } from 'preact/hooks';

/** A screen of rows; a table of thousands would take seconds to draw. */
const pageSize = 25;

/** A list in which somebody looks for words, a screen of it at a time. */
export interface Search<T> {
  wanted: string;
  found: readonly T[];
  /** Those on screen, and how many are before them. */
  shown: readonly T[];
  first: number;
  onWanted: (wanted: string) => void;
  onStep: (step: 1 | -1) => void;
}

/** @param holds tells of one whether it has what is wanted; one function for as long as the list is shown */
export function useSearch<T>(all: readonly T[], holds: (one: T, wanted: string) => boolean): Search<T> {
  const [wanted, setWanted] = useState('');
  const [page, setPage] = useState(0);
  const found = useMemo(() => all.filter((one) => holds(one, wanted)), [all, holds, wanted]);
  const current = Math.min(page, Math.max(0, Math.ceil(found.length / pageSize) - 1));
  const first = current * pageSize;
  return {
    wanted,
    found,
    shown: found.slice(first, first + pageSize),
    first,
    onWanted: (next) => {
      setWanted(next);
      setPage(0);
    },
    onStep: (step) => setPage(current + step),
  };
}
