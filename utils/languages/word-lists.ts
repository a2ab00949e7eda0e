/** A list of single words as it is best read: in lines, parted by white space. `words('i oraz')` gives ['i', 'oraz']. */
export const words = (lines: string): string[] => lines.trim().split(/\s+/);

/** The same for wordings of several words: they stand in lines, parted by bars. `wordings('w tym | we współpracy z')` */
export const wordings = (lines: string): string[] => lines.trim().split(/(?<!\s)\s*[|\n]\s*/);
