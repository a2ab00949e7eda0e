import type { Boilerplate, BoilerplateKind } from '../model.ts';

/** What the user wants of single pieces of a page. Kept by their words: ids change when the page is read again. */
export interface Wishes {
  /** The user chose to see the piece, or to hide it, cleaned page or not. */
  choose: (piece: Boilerplate, hidden: boolean) => void;
  /** Sets for each piece whether it is to be hidden now; gives those that are. */
  settle: (pieces: readonly Boilerplate[], cleaned: boolean, keep: readonly BoilerplateKind[]) => Boilerplate[];
  /** Whether the user has chosen to hide something. */
  hidesSome: () => boolean;
  /** Nothing that the user chose to hide is hidden any more. */
  showAll: () => void;
  forget: () => void;
}

/** No wishes yet. */
export function noWishes(): Wishes {
  const shown = new Set<string>();
  const struck = new Set<string>();
  return {
    choose: ({ text }, hidden) => {
      const [from, to] = hidden ? [shown, struck] : [struck, shown];
      from.delete(text);
      to.add(text);
    },
    settle: (pieces, cleaned, keep) => {
      for (const piece of pieces)
        piece.hidden = struck.has(piece.text) || (cleaned && !keep.includes(piece.kind) && !shown.has(piece.text));
      return pieces.filter(({ hidden }) => hidden);
    },
    hidesSome: () => struck.size > 0,
    showAll: () => struck.clear(),
    forget: () => {
      shown.clear();
      struck.clear();
    },
  };
}
