import { withoutThe } from '../languages/en/name-forms.ts';
import type { CreditLine, PersonCredited, Role } from '../model.ts';
import { normalName } from './names/normal-name.ts';
import type { Named } from './segments/group.ts';

/** A line that says nothing. */
export function emptyLine(): CreditLine {
  return { people: [], organizations: [] };
}

/** Names with a role, in normal case, without the full stop of the sentence. */
export function credited(people: readonly Named[], role: Role, language: string): PersonCredited[] {
  return people.map(({ name, place, outlet, surnameOnly }) => ({
    name: normalName(name, language),
    role,
    ...(place ? { place } : {}),
    ...(outlet ? { outlet: outlet.trim() } : {}),
    ...(surnameOnly ? { surnameOnly } : {}),
  }));
}

/** Both lines in one; a person named twice in the same role stands once. */
export function mergeLines(one: CreditLine, other: CreditLine): CreditLine {
  const people = [...one.people];
  for (const person of other.people) {
    const twin = people.find((known) => known.name === person.name && known.role === person.role);
    if (!twin) people.push(person);
  }
  const dateline = one.dateline ?? other.dateline;
  const source = one.source ?? other.source;
  return {
    people,
    organizations: withoutTwins([...one.organizations, ...other.organizations]),
    ...(dateline ? { dateline } : {}),
    ...(source ? { source } : {}),
  };
}

/** "Associated Press" beside "The Associated Press" says nothing new. */
function withoutTwins(names: readonly string[]): string[] {
  const key = (name: string) => withoutThe(name.toLowerCase());
  return names.filter((name, index) => names.findIndex((other) => key(other) === key(name)) === index);
}
