/** A page asks for more than anybody wants to wait for. Expected of hostile and of endless pages. */
export class TooLarge extends Error {
  constructor() {
    super('The page is too large to read.');
  }
}

/** How much a piece of work may cost. */
export interface Limits {
  milliseconds: number;
  /** Characters of text that may be taken in. */
  characters: number;
}

export interface Budget {
  /** To be called in loops: counts a step and the characters it took in. Throws TooLarge once the budget is spent. */
  spend: (characters?: number) => void;
  /** To be called between stages: throws TooLarge once the time is over. */
  check: () => void;
}

/** Reading the clock costs as much as some steps do. */
const stepsPerLook = 64;

/** Opens a budget; its time begins now. */
export function openBudget(limits: Limits): Budget {
  const end = performance.now() + limits.milliseconds;
  let { characters } = limits;
  let steps = 0;
  const check = () => {
    if (performance.now() > end) throw new TooLarge();
  };
  return {
    check,
    spend: (more = 0) => {
      characters -= more;
      if (characters < 0) throw new TooLarge();
      if (++steps % stepsPerLook === 0) check();
    },
  };
}

/** For whoever has all the time of the world. */
export const endless: Budget = { spend: () => {}, check: () => {} };
