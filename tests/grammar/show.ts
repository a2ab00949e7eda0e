import type { CreditLine, PersonCredited } from '../../utils/model.ts';

/** People of a line in the notation of credit-line-table.ts. */
export const showPeople = ({ people }: CreditLine): string => people.map((person) => showPerson(person)).join('; ');

/**
 * All that a line says, in the same notation: 'Ana Ruiz/reporter@Lima#Coral Courier; Sand~/editor + AFP + dpa © Kestrel Post', where
 * '~' marks a surname alone, '+' houses credited beside or instead of people, and '©' whose text it is.
 */
export function showLine(line: CreditLine): string {
  const people = line.people.map((person) => showPerson(person, '~')).join('; ');
  const houses = line.organizations.map((name) => ` + ${name}`).join('');
  return `${people}${houses}${line.source ? ` © ${line.source.name}` : ''}`.trim();
}

/** Ends what is expected of a line of whose people alone something is said. */
export const peopleOnly = ' + ?';

function showPerson({ name, role, place, outlet, surnameOnly }: PersonCredited, surname = ''): string {
  return `${name}${surnameOnly ? surname : ''}/${role}${place ? `@${place}` : ''}${outlet ? `#${outlet}` : ''}`;
}
