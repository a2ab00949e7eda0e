import type { CreditLine, PersonCredited, Role } from '../../model.ts';
import { normalName } from '../names/normal-name.ts';
import { isPersonName } from '../names/person-name.ts';
import { emptyLine } from '../to-credits.ts';
import type { LocalGrammar } from './local-grammar.ts';

/** "Per Mireia Carbonell i Jordi Puig", "Escrit per Nana Boadi", "Traduït per Mireia Carbonell". */
const credit =
  /^(?:(?<author>(?:(?:Text|Un (?:text|article|reportatge)) )?(?:escrit|publicat|fet)? ?per:?|Text(?: de|:))|(?<translator>Tradu(?:ït|cció|cció de|ït del? [\p{L} ]{3,20}?) ?(?:per|:)))\s(?<names>\p{Lu}[^.!?:·|]{3,90})$/iu;
/** "Escrit per Nana Boadi · Traduït per Mireia Carbonell" */
const parting = /\s[·|•–]\s|\.\s/u;

/** Catalan has no folder of its own; "per" is a name elsewhere. */
export const catalanByline: LocalGrammar = { languages: [], onAnyPage: true, people: readCatalanByline };

function readCatalanByline(text: string, language: string): CreditLine | undefined {
  if (!/^ca(?:-|$)/iu.test(language) || text.length > 200) return undefined;
  const people = text.split(parting).flatMap((part) => peopleOf(part.trim(), language));
  return people.length > 0 ? { ...emptyLine(), people } : undefined;
}

function peopleOf(part: string, language: string): PersonCredited[] {
  const { names = '', translator } = credit.exec(part)?.groups ?? {};
  const signers = names.split(/\s(?:i|amb)\s|,\s/u).map((name) => name.trim());
  if (!signers.every((name) => isPersonName(name, language))) return [];
  const role: Role = translator ? 'translator' : 'reporter';
  return signers.map((name) => ({ name: normalName(name, language), role }));
}
