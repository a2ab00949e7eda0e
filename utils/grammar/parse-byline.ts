import { agencyByCode } from '../agencies/find-agency.ts';
import { smallByline } from '../languages/en/credit-forms.ts';
import { byIdioms } from '../languages/en/data-by-idioms.ts';
import { particles } from '../languages/everywhere/name-parts.ts';
import type { RoleWord } from '../languages/language.ts';
import type { CreditLine } from '../model.ts';
import { once } from '../text/once.ts';
import { startsUpper } from '../text/script.ts';
import { beforeTrimmings } from './before-trimmings.ts';
import { isNoNameCell } from './cells/no-name-cell.ts';
import { knownAgency } from './known-agency.ts';
import { hasHouseForm, isHouseNotPerson } from './names/house-form.ts';
import { nameLikeness } from './names/name-likeness.ts';
import { isTitle } from './names/name-word.ts';
import { placeInMarker } from './read-role-words.ts';
import { textWordSet } from './segments/group.ts';
import { readGroup } from './segments/read-group.ts';
import { cutSegments, type Segment } from './segments/segment.ts';
import { credited, emptyLine, mergeLines } from './to-credits.ts';
import { type Found, roleWordAt } from './words/find-marker.ts';
import { type PreparedLine, prepare } from './words/prepare.ts';
import { printed, type Token } from './words/token.ts';
import { withCapitals } from './words/with-capitals.ts';

/** Longer elements are no bylines but author boxes; the first so many characters are read. */
const longestByline = 600;
/** "Eine Analyse von …", "May 6, 2031|By …": the role word stands within the first words. */
const latestMarker = 8;
const mostSegments = 8;

/**
 * The credits of an element beside the headline: "By A, B and C, The Paper", "Von A, Zürich", "A | USA TODAY". Names are read up
 * to the first stretch that makes no sense. Without a role word the element has to begin with a name or an organisation.
 */
export function parseByline(text: string, language: string): CreditLine {
  if (!smallByline.test(text)) return readByline(text, language);
  const { people } = readByline(withCapitals(text, language), language);
  return { ...emptyLine(), people: people.map((person) => ({ ...person, name: person.name.toLowerCase() })) };
}

function readByline(text: string, language: string): CreditLine {
  const line = prepare(text.slice(0, longestByline), language);
  const read = readPrepared(line);
  // "Sponsored by Marlow Bank", "Content provided by Coral Energy": who paid or provided did not write it
  return line.lexicon.sponsored.test(line.text) ? { ...read, people: [] } : read;
}

function readPrepared(line: PreparedLine): CreditLine {
  const markers = findMarkers(line);
  const first = markers[0];
  if (!first) {
    const read = readNames(line.tokens, 'reporter', line, true);
    return !read.people.length && isSaying(line) ? emptyLine() : read;
  }
  let result = first.from > 0 ? readBefore(line.tokens.slice(0, first.from), line) : emptyLine();
  for (const [index, marker] of markers.entries()) {
    if (marker.word.role === 'photographer' && marker.word.colon) continue;
    const end = markers[index + 1]?.from ?? line.tokens.length;
    const names = line.tokens.slice(marker.to, end);
    const read = readNames(names, marker.word.role, line, false, labelsAPiece(marker, line) ? 'never' : 'alone');
    const place = placeInMarker(line.tokens.slice(marker.from, marker.to), marker, line);
    if (place) for (const person of read.people) person.place ??= place;
    result = mergeLines(result, read);
  }
  return result;
}

/** So many words behind "AP:" are what it says. */
const fewestWords = 3;

/** "AP: Bridge closed because of beavers", "ТАСС: в Вологде закрыли мост": what a house says, in the words of a headline. */
function isSaying({ tokens }: PreparedLine): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  return colon > 0 && tokens.slice(colon).filter(({ kind }) => kind === 'word').length >= fewestWords;
}

/** "Interview: Bundesliga", "Reportage — Agriculture": behind a kind of piece one word is what it is about; "Text: Cher" wrote it. */
const labelsAPiece = ({ word, from, to }: Found<RoleWord>, { tokens, lexicon }: PreparedLine): boolean =>
  word.colon === true && tokens.slice(from, to).every(({ key, kind }) => kind !== 'word' || lexicon.genres.has(key));

const idioms = once(() => new Set(byIdioms()));

/** Before the role word may stand a name ("Jane Doe Editing by …") or anything ("Eine Analyse"). */
function readBefore(tokens: readonly Token[], line: PreparedLine): CreditLine {
  const read = readNames(tokens, 'reporter', line, true);
  // "Valley Post | By Ana Ruiz": the house's row
  const isHouse = read.people.every(
    ({ name }) => isHouseNotPerson(name) || (hasHouseForm(name) && nameLikeness(name) <= 0),
  );
  // "Coral Wire | Edited by Ana Ruiz": a wire is no row of the house's
  const wires = isSaying(line) ? [] : read.organizations.filter((name) => knownAgency(name)?.kind === 'wire');
  return isHouse ? { ...emptyLine(), organizations: wires } : read;
}

function findMarkers(line: PreparedLine): Found<RoleWord>[] {
  const found: Found<RoleWord>[] = [];
  for (let index = 0; index < line.tokens.length; ) {
    const marker = roleWordAt(line.tokens, index, line);
    const bare = marker?.word.byline && marker.to - marker.from === 1 && !marker.word.colon;
    const early = index < latestMarker && found.length === 0;
    const behindJoint = line.tokens[index - 1]?.kind === 'mark';
    // "Karl von der Heide", "corrispondente da Bruxelles": inside a line such a word is a particle or a preposition
    const before = line.tokens[index - 1];
    const key = line.tokens[index]?.key ?? '';
    const small = before?.kind === 'word' && !startsUpper(line.tokens[index]?.text ?? '');
    const inName =
      bare && small && (isNamePart(line, index) || particles.has(key) || line.lexicon.prepositions.has(key));
    // "Ana Ruiz, Contributing Writer | Leo Sand", "Ana Ruiz | Reporter | Port Ellery": what stands behind a comma and before a bar is what
    // somebody is, and so is what stands before a place
    const isBarred = marker?.word.colon && [marker.to - 1, marker.to].some((at) => line.tokens[at]?.text === '|');
    const isJob =
      isBarred && index > 0 && (before?.text === ',' || isNoNameCell(cellAt(line, marker.to), line.lexicon));
    const usable = marker && !inName && !isJob && (early || behindJoint || !bare);
    if (usable) found.push(marker);
    index = usable ? marker.to : index + 1;
  }
  return found;
}

/** What stands from a token on, or behind a bar there, to the next mark. */
function cellAt({ tokens, text }: PreparedLine, from: number): string {
  const start = tokens[from]?.text === '|' ? from + 1 : from;
  const end = tokens.findIndex(({ kind }, at) => at > start && kind === 'mark');
  return printed(text, tokens.slice(start, end < 0 ? tokens.length : end));
}

/** "Presented by", "Karl von der Heide" go on; "The Coral Courier by Ana Ruiz" names a house, and then who wrote there. */
function isNamePart({ tokens, text }: PreparedLine, index: number): boolean {
  const bar = tokens.findLastIndex(({ kind }, at) => kind === 'mark' && at < index);
  const house = printed(text, tokens.slice(bar + 1, index));
  return startsUpper(tokens[index - 1]?.text ?? '') && !(hasHouseForm(house) || knownAgency(house));
}

function readNames(
  tokens: readonly Token[],
  role: RoleWord['role'],
  line: PreparedLine,
  unmarked: boolean,
  single: 'never' | 'alone' = 'never',
): CreditLine {
  // "Words Ana Ruiz, Leo Sand": magazines set their labels without a colon
  const labelled = unmarked && textWordSet.has(tokens[0]?.key ?? '') && tokens[2] && startsUpper(tokens[1]?.text ?? '');
  const named = labelled ? tokens.slice(1) : tokens;
  const segments = cutSegments(beforePhotos(beforeTrimmings(named, line.plain), line), line.lexicon);
  const opening = printed(line.text, segments[0]?.tokens ?? []);
  const [first, second] = segments;
  const last = first?.tokens.at(-1);
  // "Author of the book: Ana Ruiz", "Автор книги:", "Penulis buku:": what stands before the colon is no job
  if (second?.joint === ':' && last && /^\p{Ll}{2}/u.test(last.text) && !isTitle(last, line.lexicon))
    return emptyLine();
  const isNone = [line.lexicon.nobody, idioms()].some((words) => words.has(opening.toLowerCase()));
  if (isNone && !(second && (second.joint === ',' || isAgency(second, line)))) return emptyLine();
  // "čtk, Jan Novák", "Redacción / EFE": a desk before the names or an agency is left out, "ČTK, Jan Novák" is an agency
  if (isNone && !agencyByCode(opening)) segments.shift();
  const group = readGroup(segments, line, {
    byline: true,
    single: isNone ? 'never' : single,
    bare: unmarked,
    edits: role === 'editor',
  });
  return {
    people: credited(group.people, role, line.lexicon.code),
    // a longer row is a menu rather than a list of houses
    organizations: segments.length > mostSegments ? [] : group.organizations,
  };
}

const isAgency = ({ joint, tokens }: Segment, { text }: PreparedLine) =>
  /^[/|-]$/.test(joint) && knownAgency(printed(text, tokens)) !== undefined;

/** "Text: Peter Warden Fotos: Diverse": from the label of the pictures on, nobody wrote anything. */
function beforePhotos(tokens: readonly Token[], line: PreparedLine): Token[] {
  const at = tokens.findIndex(
    (token, index) => line.lexicon.photoWords.has(token.key) && tokens[index - 1]?.text !== '(',
  );
  return at < 0 ? [...tokens] : tokens.slice(0, at);
}
