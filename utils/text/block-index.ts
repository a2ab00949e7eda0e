/** 'b12' → 12: ids number the blocks of a page. */
export const indexOf = (id: string) => Number(id.slice(1));
