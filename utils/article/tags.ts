/**
 * Whether a name is one of those listed: of a few tags, told by their names. An expression would take a cold page a hundred times as
 * long to make as this, and it is asked a hundred times at most.
 */
export const tags = (list: string): ((tag: string) => boolean) => {
  const known = new Set(list.split(' '));
  return (tag) => known.has(tag);
};
