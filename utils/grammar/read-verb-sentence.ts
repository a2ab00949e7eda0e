import { didAsWell } from '../languages/en/credit-forms.ts';
import { isThe } from '../languages/en/name-forms.ts';
import { sentenceArticles } from '../languages/everywhere/small-words.ts';
import type { RoleVerb } from '../languages/language.ts';
import type { CreditLine, PersonCredited } from '../model.ts';
import { isParticle } from './names/name-word.ts';
import { isOrganization } from './names/organization.ts';
import type { Named } from './segments/group.ts';
import { readGroup } from './segments/read-group.ts';
import { cutSegments } from './segments/segment.ts';
import { credited } from './to-credits.ts';
import { type Found, roleVerbAt } from './words/find-marker.ts';
import type { PreparedLine } from './words/prepare.ts';
import type { Token } from './words/token.ts';

/**
 * Name first: "A reported from X, and B from Y. C contributed research." The verbs are taken out, and what is left is one
 * list of names and places, because the verb is not repeated ("…, and Marc Salgado from New York"). Then each name gets the verb
 * that its group stands by. Undefined if the sentence has no such verb, or anything else in it.
 */
export function readVerbSentence(tokens: readonly Token[], line: PreparedLine): CreditLine | undefined {
  const verbs = findVerbs(tokens, line);
  const first = verbs[0];
  if (!first) return undefined;
  if (verbs.some((verb) => tellsStory(tokens, verb, line))) return undefined;
  if (verbs.some(({ word }) => word.beside) && !hasFirmVerb(line)) return undefined;
  const list = withoutVerbs(tokens, verbs);
  const group = readGroup(cutSegments(list, line.lexicon), line, {
    byline: false,
    single: 'surname',
  });
  if (!group.clean || (group.people.length === 0 && group.organizations.length === 0)) return undefined;
  // "Smith reported." alone says too little; a place, an object of the verb or "staff writers" before it makes it a credit
  const bare = verbs.every((verb) => verb.to - verb.from === 1);
  const placed = group.people.some((person) => person.place || (person.led && first.word.role === 'contributor'));
  if (bare && !placed) return undefined;
  const people: PersonCredited[] = [];
  for (const [index, person] of group.people.entries()) {
    const verb = verbOf(person, group.people.slice(index + 1), verbs, tokens) ?? first;
    people.push(...credited([person], verb.word.role, line.lexicon.code));
  }
  return { people, organizations: group.organizations };
}

/**
 * "Bis zum Ende der Messe berichtet er …", "Seit 2019 berichtet sie aus Moskau": a sentence that opens with a function word, has a
 * date before its verb, or goes on behind it with a small word that opens no place, tells a story.
 */
function tellsStory(tokens: readonly Token[], verb: Found<RoleVerb>, line: PreparedLine): boolean {
  const { lexicon } = line;
  const opening = tokens[0]?.key ?? '';
  const next = tokens[verb.to];
  const goesOn =
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    !forHouse(tokens, verb.to, line) &&
    !lexicon.prepositions.has(next.key) &&
    !lexicon.and.has(next.key) &&
    !isParticle(next);
  // "On May 3, 2031 Ana Ruiz reported …": the date before the first word is no part of the clause
  const before = line.tokens[line.tokens.findIndex(({ start }) => start === tokens[0]?.start) - 1];
  const dated = [before, ...tokens.slice(0, verb.from)].some((token) => token?.key === 'date');
  const small = lexicon.functionWords.has(opening) || lexicon.prepositions.has(opening);
  return goesOn || dated || (small && !sentenceArticles.has(opening));
}

/** "Ana Ruiz stated from Lima. Leo Sand contributed reporting.": two words or more that only credits say. */
function hasFirmVerb(line: PreparedLine): boolean {
  return findVerbs(line.tokens, line).some(({ word, from, to }) => !word.beside && to - from > 1);
}

/** "Mark Lund reported this story for the Associated Press." */
function forHouse(tokens: readonly Token[], at: number, { lexicon, text, plain }: PreparedLine): boolean {
  lexicon.outletPreposition.lastIndex = tokens[at]?.start ?? 0;
  const found = lexicon.outletPreposition.exec(plain);
  const behind = tokens.slice(at + 1).filter((token) => token.start >= lexicon.outletPreposition.lastIndex);
  const house = isThe(behind[0]?.key) ? behind.slice(1) : behind;
  return found !== null && isOrganization(house, lexicon, text);
}

function findVerbs(tokens: readonly Token[], line: PreparedLine): Found<RoleVerb>[] {
  const verbs: Found<RoleVerb>[] = [];
  for (let index = 1; index < tokens.length; ) {
    const verb = roleVerbAt(tokens, index, line);
    if (verb) verbs.push(verb);
    index = verb ? verb.to : index + 1;
  }
  return verbs;
}

/** Between two verbs without a joint ("… contributed reporting and B contributed research") the "and" stays the joint. */
function withoutVerbs(tokens: readonly Token[], verbs: readonly Found<RoleVerb>[]): Token[] {
  return tokens.filter(
    (token, index) =>
      !verbs.some((verb) => index >= verb.from && index < verb.to) &&
      !isDidAsWell(token, tokens[index + 1]) &&
      !isDidAsWell(tokens[index - 1], token),
  );
}

const isDidAsWell = (first: Token | undefined, second: Token | undefined) =>
  first?.key === didAsWell[0] && second?.key === didAsWell[1];

/** The verb before a name, unless the name stands, placeless, right before the next verb. */
function verbOf(
  person: Named,
  later: readonly Named[],
  verbs: readonly Found<RoleVerb>[],
  tokens: readonly Token[],
): Found<RoleVerb> | undefined {
  const next = verbs.find((verb) => (tokens[verb.from]?.start ?? 0) > person.at);
  const before = verbs.findLast((verb) => (tokens[verb.from]?.start ?? 0) < person.at);
  if (!next) return before;
  if (!before) return next;
  const nextStart = tokens[next.from]?.start ?? 0;
  const between = later.filter((other) => other.at < nextStart);
  return !person.place || between.length === 0 ? next : before;
}
