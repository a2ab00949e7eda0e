import type { PersonCredited } from '../../../model.ts';

/** People of these names who reported, with what else is said of all. */
export const reporters = (names: readonly string[], more: Partial<PersonCredited> = {}): PersonCredited[] =>
  names.map((name) => ({ name, role: 'reporter', ...more }));
