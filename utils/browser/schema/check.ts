/** Tells whether an unknown value has a shape. */
export type Check<T> = (value: unknown) => value is T;

/** Longer than any text of ours that is one. */
const longestText = 8_000_000;

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
export const isNumber = (value: unknown): value is number => Number.isFinite(value);
/** A whole number that is not negative: a count, or the place of something in a list. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
export const isNothing = (value: unknown): value is undefined => value === undefined || value === null;
export const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;

/** A text of at most so many characters. */
export const textUpTo =
  (most: number): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= most;

export const anyOf =
  <T extends string>(...values: readonly T[]): Check<T> =>
  (value): value is T =>
    values.includes(value as T);

export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || check(value);

/** More of anything no page has that may be judged. */
export const mostRecords = 200_000;

/** A list of at most so many values of one shape. */
export const listOf =
  <T>(check: Check<T>, most = mostRecords): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.length <= most && value.every(check);

/** A plain object with these fields of its own. What else it has is nobody's. */
export function record<T extends object>(fields: { [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const entries = Object.entries(fields) as [string, Check<unknown>][];
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    entries.every(([name, check]) => check(Object.hasOwn(value, name) ? value[name as never] : undefined));
}
