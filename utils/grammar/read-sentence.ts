import type { RoleWord } from '../languages/language.ts';
import { startsUpper } from '../text/script.ts';
import { type Found, roleVerbAt, roleWordAt } from './find-marker.ts';
import type { Group } from './group.ts';
import type { CreditLine, PersonCredited } from './line.ts';
import type { Line } from './prepare.ts';
import { readGroup } from './read-group.ts';
import { splitPlace } from './read-place.ts';
import { readVerbSentence } from './read-verb-sentence.ts';
import { cutSegments } from './segment.ts';
import { credited, emptyLine, mergeLines } from './to-credits.ts';
import type { Token } from './token.ts';

/**
 * The credits of one sentence (see cut-sentences.ts): clauses that begin with a role word, clauses with a role verb, or names with a
 * role word behind them. Empty if it is none of these.
 */
export function readSentence(sentence: readonly Token[], line: Line): CreditLine {
  let result = known.get(sentence);
  if (!result) {
    result = read(sentence, line);
    known.set(sentence, result);
  }
  return result;
}

/** A sentence is read to find out whether it is a glued credit, and again for what it says. */
const known = new WeakMap<readonly Token[], CreditLine>();

function read(sentence: readonly Token[], line: Line): CreditLine {
  let result = emptyLine();
  for (const part of cutParts(sentence, line)) {
    const opening = roleWordAt(part, 0, line.lexicon, line.plain);
    const read = opening ? readRoleWords(part, line) : (readVerbSentence(part, line) ?? readNamesFirst(part, line));
    if (read) result = mergeLines(result, read);
  }
  return isTeaser(sentence, result, line) ? emptyLine() : result;
}

/** "By Jane Doe" alone, behind the story, belongs to the next one; with an agency ("Von Max Weber, dpa") it signs this one. */
function isTeaser(sentence: readonly Token[], { people, organizations }: CreditLine, line: Line): boolean {
  const opening = roleWordAt(sentence, 0, line.lexicon, line.plain);
  const first = sentence[0];
  const bare =
    opening?.word.byline &&
    !opening.word.colon &&
    first &&
    // "Подготовила …", "Escribe …" sign the story above them
    first.text.length <= 5 &&
    opening.to <= (/^[:：]$/u.test(sentence[1]?.text ?? '') ? 2 : 1);
  const bracketed = /\(\s?$/u.test(line.text.slice(0, first?.start ?? 0));
  const alone = (sentence.at(-1)?.end ?? 0) >= line.text.length - 2 && (first?.start ?? 0) < 3;
  return (
    Boolean(bare) &&
    alone &&
    !bracketed &&
    organizations.length === 0 &&
    people.every((person) => person.role === 'reporter' && !person.outlet)
  );
}

/** "--A and B, with assistance from C", "(A et B, édité par C)": names alone, then a role word that can only add to them. */
function readNamesFirst(part: readonly Token[], line: Line): CreditLine | undefined {
  const second = findRoleWords(part, line)[0];
  if (!second || second.from === 0) return undefined;
  const bracketed = line.text.charAt((part[0]?.start ?? 0) - 1) === '(';
  if (second.word.role !== 'contributor' && !bracketed) return undefined;
  const names = cutSegments(part.slice(0, second.from), line.lexicon);
  const group = readGroup(names, line.lexicon, line.text, { byline: false, single: 'never' });
  if (!group.clean || group.people.length + group.organizations.length === 0) return undefined;
  return mergeLines(
    { people: credited(group.people, 'reporter', line.lexicon.code), organizations: [] },
    readRoleWords(part, line),
  );
}

/** "By A; B contributed reporting": at a semicolon a new clause begins if a role word follows, or if the one before has its verb. */
function cutParts(sentence: readonly Token[], line: Line): Token[][] {
  const parts: Token[][] = [[]];
  for (const [index, token] of sentence.entries()) {
    const current = parts.at(-1) ?? [];
    const joint = token.text === ';' || token.text === '؛';
    const follows = roleWordAt(sentence, index + 1, line.lexicon, line.plain) !== undefined;
    // "A contributed to this report, which was edited by B"
    const related = token.text === ',' && sentence[index + 1]?.key === 'which' && follows;
    // "Editing by A; To query or comment on this story email …"
    const instruction =
      joint && /^(?:to|for|click|email|contact|see|refile[sd]?|repeats?)$/u.test(sentence[index + 1]?.key ?? '');
    const begins =
      related ||
      instruction ||
      (joint &&
        (follows ||
          (roleWordAt(current, 0, line.lexicon, line.plain) !== undefined &&
            hasVerb(sentence.slice(index + 1), line))));
    if (begins) parts.push([]);
    else if (current.length > 0 || !/^[-–—*|•>»"“¦,;:]+$/u.test(token.text)) current.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

function hasVerb(tokens: readonly Token[], line: Line): boolean {
  const end = tokens.findIndex((token) => token.text === ';');
  const clause = end < 0 ? tokens : tokens.slice(0, end);
  return (
    clause.some((_, index) => index > 0 && roleVerbAt(clause, index, line.lexicon, line.plain)) &&
    !clause.some((_, index) => roleWordAt(clause, index, line.lexicon, line.plain))
  );
}

/** Role first: from one role word to the next. A clause that makes no sense is dropped with all its names. */
function readRoleWords(part: readonly Token[], line: Line): CreditLine {
  const found = findRoleWords(part, line);
  const people: PersonCredited[] = [];
  const organizations: string[] = [];
  for (const [index, marker] of found.entries()) {
    if (marker.word.role === 'photographer' && marker.word.colon) continue;
    const names = part.slice(marker.to, found[index + 1]?.from ?? part.length);
    const single = marker.word.colon || /[:：]/u.test(part[marker.to - 1]?.text ?? '') ? 'alone' : 'never';
    const group: Group = readGroup(cutSegments(names, line.lexicon), line.lexicon, line.text, {
      byline: false,
      single,
    });
    if (!group.clean) continue;
    const place = placeInMarker(part.slice(marker.from, marker.to), marker, line);
    if (hasPlaceInside(marker) && !place) continue;
    if (place) for (const person of group.people) person.place ??= place;
    people.push(...credited(group.people, marker.word.role, line.lexicon.code));
    organizations.push(...group.organizations);
  }
  return { people, organizations };
}

/** "Reporting from Rome by …": the place stands inside the role word. */
export function placeInMarker(tokens: readonly Token[], marker: Found<RoleWord>, line: Line): string | undefined {
  const words = tokens.filter((token) => token.kind === 'word');
  return hasPlaceInside(marker) ? splitPlace(words.slice(0, -1), line.lexicon, line.text).place : undefined;
}

/** "Reporting from … by", but not "Traduit de … par". */
function hasPlaceInside({ word }: Found<RoleWord>): boolean {
  return word.role === 'reporter' && word.words.includes('…');
}

function findRoleWords(part: readonly Token[], line: Line): Found<RoleWord>[] {
  const found: Found<RoleWord>[] = [];
  for (let index = 0; index < part.length; ) {
    const marker = mayBegin(part, index) ? roleWordAt(part, index, line.lexicon, line.plain) : undefined;
    // a bare "By" opens a line and nothing else
    const usable = marker && (index === 0 || !marker.word.byline || marker.to - marker.from > 1);
    if (usable) found.push(marker);
    index = usable ? marker.to : index + 1;
  }
  return found;
}

/** At the start, behind a joint, or capitalised in the middle: "Reporting by Phuong Nguyen Editing by Ed Davies". */
function mayBegin(part: readonly Token[], index: number): boolean {
  const before = part[index - 1];
  const token = part[index];
  if (!before || !token || before.kind !== 'word' || /^(?:and|with)$/u.test(before.key)) return true;
  // "Written by Ann Lee in Nairobi with additional reporting from Bob Poe"
  if (/^(?:with|based|con|com|avec|mit)$/u.test(token.key)) return true;
  return startsUpper(token.text) || !/\p{Lu}|\p{Ll}/u.test(token.text);
}
