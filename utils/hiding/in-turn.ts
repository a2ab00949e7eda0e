/** Does things one after the other, though each may take its time: two that act on one page at once would undo each other's work. */
export function inTurn(): <T>(act: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = before.then(act, act);
    before = mine;
    return mine;
  };
}
