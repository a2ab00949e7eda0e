import { nameLikeness } from '../grammar/names/name-likeness.ts';
import type { CreditLine } from '../model.ts';

/**
 * Whether a line names people, and all of them sound like it.
 * @param least the log odds of being a name that each has to exceed
 */
export const namesSomebody = ({ people }: CreditLine, least = 0): boolean =>
  people.length > 0 && people.every(({ name }) => nameLikeness(name) > least);
