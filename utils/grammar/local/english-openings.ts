import type { CreditLine, Where } from '../../model.ts';
import { parseByline } from '../parse-byline.ts';
import type { LocalGrammar } from './local-grammar.ts';

/** "From Ana Ruiz, Abuja", "From Ana Ruiz and Leo Sand in Lagos": how papers in Nigeria and India sign. "From Lima to Rome" is none. */
const from = /^From (?<rest>\p{Lu}[\p{L}\p{M} .,'’-]{4,80}?(?:,| in) \p{Lu}[\p{L} ]{2,30})\.?$/u;
/** "Words Ana Ruiz", "Words Ana Ruiz Photography Leo Sand": magazines set their labels without a colon. */
const labels =
  /^(?:Words|Text) (?<writer>\p{Lu}[^,:|]{4,40}?)(?: (?:Photography|Photographs|Photos|Pictures|Images|Illustrations?|Portraits?)(?: by)? \p{Lu}[^:]{3,60})?$/u;

/** Openings of English bylines that are bylines only with what follows them. */
export const englishOpenings: LocalGrammar = { languages: ['en'], people: readOpening };

function readOpening(text: string, language: string, where: Where): CreditLine | undefined {
  const { rest } = from.exec(text)?.groups ?? {};
  if (rest) {
    const line = parseByline(`By ${rest}`, language);
    return line.people.length > 0 && line.people.every(({ place }) => place) ? line : undefined;
  }
  const { writer } = (where === 'byline' && labels.exec(text)?.groups) || {};
  const line = writer ? parseByline(`By ${writer}`, language) : undefined;
  return line?.people.length ? line : undefined;
}
