/** Waiting for answers about a page that may move on before they come. */
export interface Waiting {
  /** The answer; undefined if the page moved on before it came. */
  forAnswer: <T>(answer: Promise<T>) => Promise<T | undefined>;
  /** The page moves on: what is waited for now is worth nothing any more. */
  giveUp: () => void;
}

export function startWaiting(): Waiting {
  const under = new Set<() => void>();
  return {
    forAnswer: (answer) => {
      const { promise: moved, resolve } = Promise.withResolvers<undefined>();
      const stop = () => resolve(undefined);
      under.add(stop);
      return Promise.race([moved, answer]).finally(() => under.delete(stop));
    },
    giveUp: () => {
      for (const stop of under) stop();
    },
  };
}
