import { suffixes } from '../languages/everywhere/name-parts.ts';
import type { Credit, PersonCredited, Role, Sign } from '../model.ts';
import { nameWords } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { isEastAsian } from '../text/script.ts';

/** One naming of a person on the page. */
export interface Mention {
  person: PersonCredited;
  sign: Sign;
}

/** What may follow a surname, folded as names are. */
const behindNames = once(() => new Set([...suffixes].map(nameWords)));

/** Whether a folded name ends in this surname, or in what may follow it: 'amos tellier jr' in 'tellier', 'joao souza neto' also in 'neto'. */
function endsInSurname(folded: string, surname: string): boolean {
  const words = folded.split(' ');
  const last = words.at(-1);
  if (last === surname) return true;
  return words.length > 2 && behindNames().has(last ?? '') && words.at(-2) === surname;
}

/** Who did more of the work comes first when one person is named twice. */
const rank: Record<Role, number> = {
  reporter: 0,
  writer: 1,
  contributor: 2,
  researcher: 3,
  translator: 4,
  producer: 5,
  editor: 6,
  photographer: 7,
};

/**
 * One credit for each person. Mentions in visible text come before metadata, which only adds people if no visible line
 * names anybody. A bare surname is resolved against the full names; if none fits, it stays as printed.
 */
export function mergePeople(mentions: readonly Mention[]): Credit[] {
  const stated = mentions.filter(({ sign }) => sign.evidence.certainty === 'stated');
  const used = stated.some(({ person }) => !person.surnameOnly) ? stated : mentions;
  const merged = new Map<string, Credit>();
  const full = used.filter(({ person }) => !person.surnameOnly);
  for (const { person, sign } of [...full, ...used.filter(({ person }) => person.surnameOnly)]) {
    const key = person.surnameOnly
      ? ([...merged.keys()].find((known) => endsInSurname(known, nameWords(person.name))) ?? nameWords(person.name))
      : keyOfName(person.name);
    if (!key) continue;
    const known = merged.get(key);
    if (known) complete(known, person);
    else
      merged.set(key, {
        name: person.name,
        role: person.role,
        ...(person.place && { place: person.place }),
        ...(person.outlet && { outlet: person.outlet }),
        certainty: sign.evidence.certainty,
        evidence: sign.evidence,
      });
  }
  return [...merged.values()];
}

/** '吉岡 千夏' and '吉岡千夏' are one person. */
const keyOfName = (name: string) => (isEastAsian(name) ? name.replaceAll(/\s/g, '') : nameWords(name));

function complete(known: Credit, person: PersonCredited) {
  if (rank[person.role] < rank[known.role]) known.role = person.role;
  if (!known.place && person.place) known.place = person.place;
  if (!known.outlet && person.outlet) known.outlet = person.outlet;
}
