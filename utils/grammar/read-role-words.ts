import { basedWords, beforeRoles } from '../languages/en/credit-forms.ts';
import { withWords } from '../languages/everywhere/everywhere.ts';
import type { RoleWord } from '../languages/language.ts';
import type { CreditLine, PersonCredited } from '../model.ts';
import { startsUpper } from '../text/script.ts';
import { splitPlace } from './places/read-place.ts';
import { readGroup } from './segments/read-group.ts';
import { cutSegments } from './segments/segment.ts';
import { credited } from './to-credits.ts';
import { type Found, roleWordAt } from './words/find-marker.ts';
import type { PreparedLine } from './words/prepare.ts';
import type { Token } from './words/token.ts';

/** "… with additional reporting from Bob Poe": what opens the names of those who helped. */
export const opensHelp: ReadonlySet<string> = new Set(withWords);

/** Role first: from one role word to the next. A clause that makes no sense is dropped with all its names. */
export function readRoleWords(part: readonly Token[], line: PreparedLine): CreditLine {
  const found = findRoleWords(part, line);
  const people: PersonCredited[] = [];
  const organizations: string[] = [];
  for (const [index, marker] of found.entries()) {
    if (marker.word.role === 'photographer' && marker.word.colon) continue;
    const names = part.slice(marker.to, found[index + 1]?.from ?? part.length);
    const single = marker.word.colon || /[:：]/u.test(part[marker.to - 1]?.text ?? '') ? 'alone' : 'never';
    const group = readGroup(cutSegments(names, line.lexicon), line, {
      byline: false,
      single,
      edits: marker.word.role === 'editor',
    });
    if (!group.clean) continue;
    const place = placeInMarker(part.slice(marker.from, marker.to), marker, line);
    if (hasPlaceInside(marker) && !place) continue;
    if (place) for (const person of group.people) person.place ??= place;
    people.push(...credited(group.people, marker.word.role, line.lexicon.code));
    if (marker.word.role !== 'photographer') organizations.push(...group.organizations);
  }
  return { people, organizations };
}

/** "Reporting from Teruel by …": the place stands inside the role word. */
export function placeInMarker(
  tokens: readonly Token[],
  marker: Found<RoleWord>,
  line: PreparedLine,
): string | undefined {
  const words = tokens.filter((token) => token.kind === 'word');
  return hasPlaceInside(marker) ? splitPlace(words.slice(0, -1), line.lexicon, line.text).place : undefined;
}

/** "Reporting from … by", but not "Traduit de … par". */
function hasPlaceInside({ word }: Found<RoleWord>): boolean {
  return word.role === 'reporter' && word.words.includes('…');
}

/** The role words of a clause, in order. */
export function findRoleWords(part: readonly Token[], line: PreparedLine): Found<RoleWord>[] {
  const found: Found<RoleWord>[] = [];
  for (let index = 0; index < part.length; ) {
    const marker = mayBegin(part, index, line) ? roleWordAt(part, index, line) : undefined;
    // a bare "By" opens a line and nothing else
    const usable = marker && (index === 0 || !marker.word.byline || marker.to - marker.from > 1);
    if (usable) found.push(marker);
    index = usable ? marker.to : index + 1;
  }
  return found;
}

/** At the start, behind a joint ("y edición de"), or capitalised in the middle: "Reporting by Phuong Nguyen Editing by Ed Davies". */
function mayBegin(part: readonly Token[], index: number, { lexicon }: PreparedLine): boolean {
  const before = part[index - 1];
  const token = part[index];
  if (!before || !token || before.kind !== 'word') return true;
  if (beforeRoles.includes(before.key) || lexicon.and.has(before.key)) return true;
  // "Written by Ann Lee in Nairobi with additional reporting from Bob Poe"
  if (basedWords.includes(token.key) || opensHelp.has(token.key)) return true;
  return startsUpper(token.text) || !/\p{Lu}|\p{Ll}/u.test(token.text);
}
