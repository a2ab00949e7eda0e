import type { CreditLine } from '../../utils/model.ts';

/** People of a line in the notation of credit-line-table.ts. */
export function showPeople(line: CreditLine): string {
  return line.people
    .map(({ name, role, place, outlet }) => `${name}/${role}${place ? `@${place}` : ''}${outlet ? `#${outlet}` : ''}`)
    .join('; ');
}
