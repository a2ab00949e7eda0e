import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { isWords } from '../languages/everywhere/everywhere.ts';
import type { PersonCredited, Sign } from '../model.ts';
import { lettersOf } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';
import type { PageLines } from './page-lines.ts';

const fromBody = 4;
const fromTail = 8;

/** "… is a nonprofit newsroom that reports on ports" */
const describes = once(
  () =>
    new RegExp(
      `^(?:,[^.]{3,60},)?\\s${oneOf(isWords)}\\s[^.]{0,60}?(?<!\\p{L})${oneOf(longLists().newsroomNouns)}(?!\\p{L})`,
      'iu',
    ),
);

/**
 * Bylines whose people work for a house that no record knows ("By Ana Ruiz, Coral Watch"), where a line below the story names the
 * same house: as one that it was made with, as the source behind a label, or with a sentence that says that it reports. Its name may have been read as a place.
 */
export function withHousesTold(page: PageLines, signs: readonly Sign[]): Sign[] {
  const notices = signs.filter(({ evidence, named, isLabel }) => evidence.kind === 'notice' && named && !isLabel);
  const below = page.linesIn(page.closing(fromBody, fromTail)).map(({ text }) => text);
  const labelled = once(() => below.flatMap((text) => lettersOf(page.read(text, 'notice').source?.name ?? '')));
  const isTold = (name: string) =>
    lettersOf(name).length > 3 &&
    (labelled().includes(lettersOf(name)) ||
      notices.some(({ evidence }) => evidence.text.includes(name)) ||
      below.some((text) => {
        const at = text.indexOf(name);
        return at >= 0 && at <= 4 && describes().test(text.slice(at + name.length));
      }));
  return signs.map((sign) => {
    if (sign.evidence.kind !== 'byline') return sign;
    // "This story was produced by Harbor Main": whom a notice names as a house is nobody
    const somebody = sign.line.people.filter(({ name }) => !notices.some(({ named }) => named === name));
    const people = somebody.map((person) => houseOf(person, notices));
    const isHouseTold = people.some(({ outlet }) => outlet !== undefined && isTold(outlet));
    if (!isHouseTold && somebody.length === sign.line.people.length) return sign;
    return { ...sign, line: { ...sign.line, people }, isHouseTold };
  });
}

/** "Von Ida Holm, Korallenblick": a name that a notice gives to a house is no place. */
function houseOf(person: PersonCredited, notices: readonly Sign[]): PersonCredited {
  const { place, outlet, ...rest } = person;
  if (!place || outlet || !notices.some(({ named }) => lettersOf(named ?? '') === lettersOf(place))) return person;
  return { ...rest, outlet: place };
}
