import { vocabularyFor } from '../languages/vocabulary.ts';
import type { CreditLine } from '../model.ts';
import { cutClauses } from './cut-clauses.ts';
import { findRoleWords, opensHelp, readRoleWords } from './read-role-words.ts';
import { readVerbSentence } from './read-verb-sentence.ts';
import { readGroup } from './segments/read-group.ts';
import { cutSegments } from './segments/segment.ts';
import { credited, emptyLine, mergeLines } from './to-credits.ts';
import { roleWordAt } from './words/find-marker.ts';
import type { PreparedLine } from './words/prepare.ts';
import type { Token } from './words/token.ts';

/**
 * The credits of one sentence (see cut-sentences.ts): clauses that begin with a role word, clauses with a role verb, or names with a
 * role word behind them. Empty if it is none of these.
 */
export function readSentence(sentence: readonly Token[], line: PreparedLine): CreditLine {
  let result = known.get(sentence);
  if (!result) {
    result = read(sentence, line);
    known.set(sentence, result);
  }
  return result;
}

/** A sentence is read to find out whether it is a glued credit, and again for what it says. */
const known = new WeakMap<readonly Token[], CreditLine>();

function read(sentence: readonly Token[], line: PreparedLine): CreditLine {
  let result = emptyLine();
  for (const part of cutClauses(sentence, line)) {
    const opening = roleWordAt(part, 0, line);
    const read = opening
      ? readRoleWords(part, line)
      : (readVerbSentence(part, line) ??
        readNamesFirst(part, line) ??
        readColleagues(part, line) ??
        readOfText(part, line));
    if (read) result = mergeLines(result, read);
  }
  return isTeaser(sentence, result, line) ? emptyLine() : result;
}

/** "By Jane Doe" alone, behind the story, belongs to the next one; with an agency ("Von Max Weber, dpa") it signs this one. */
function isTeaser(sentence: readonly Token[], { people, organizations }: CreditLine, line: PreparedLine): boolean {
  const opening = roleWordAt(sentence, 0, line);
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

/**
 * "Avec Ana Ruiz (à Chimay)", "Mit Ana Ruiz in Wien": who else was there, and where. Without a place it may be a cast, or a guest.
 */
function readColleagues(part: readonly Token[], line: PreparedLine): CreditLine | undefined {
  if (!opensHelp.has(part[0]?.key ?? '')) return undefined;
  const group = readGroup(cutSegments(part.slice(1), line.lexicon), line, { byline: false, single: 'never' });
  if (!group.clean || group.organizations.length > 0 || !group.people.every(({ place }) => place)) return undefined;
  return { people: credited(group.people, 'contributor', line.lexicon.code), organizations: [] };
}

/** So far into its sentence stands what it speaks of: "Der Artikel", "Auch dieser lange Text". */
const latestNoun = 4;

/** "Cet article, paru dans le Courrier, a été traduit de l'allemand par Ana Ruiz": what was done to the text, amid what else is said of it. */
function readOfText(part: readonly Token[], line: PreparedLine): CreditLine | undefined {
  const { textNouns } = vocabularyFor(line.lexicon.code).credits;
  const subject = part.slice(0, latestNoun).findIndex(({ key }) => textNouns.some((noun) => key.startsWith(noun)));
  if (subject < 0) return undefined;
  for (let index = subject + 1; index < part.length - 1; index++) {
    const marker = roleWordAt(part, index, line);
    if (marker?.word.role !== 'translator') continue;
    const names = cutSegments(part.slice(marker.to), line.lexicon);
    const group = readGroup(names, line, { byline: false, single: 'never' });
    const isWhole = group.clean && group.people.length > 0 && group.organizations.length === 0;
    return isWhole ? { people: credited(group.people, 'translator', line.lexicon.code), organizations: [] } : undefined;
  }
  return undefined;
}

/** "--A and B, with assistance from C", "(A et B, édité par C)": names alone, then a role word that can only add to them. */
function readNamesFirst(part: readonly Token[], line: PreparedLine): CreditLine | undefined {
  const second = findRoleWords(part, line)[0];
  if (!second || second.from === 0) return undefined;
  const bracketed = line.text.charAt((part[0]?.start ?? 0) - 1) === '(';
  if (second.word.role !== 'contributor' && !bracketed) return undefined;
  const names = cutSegments(part.slice(0, second.from), line.lexicon);
  const group = readGroup(names, line, { byline: false, single: 'never' });
  if (!group.clean || group.people.length + group.organizations.length === 0) return undefined;
  return mergeLines(
    { people: credited(group.people, 'reporter', line.lexicon.code), organizations: [] },
    readRoleWords(part, line),
  );
}
