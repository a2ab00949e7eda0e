import type { CreditLine } from '../../model.ts';
import { parseByline } from '../parse-byline.ts';
import type { LocalGrammar } from './local-grammar.ts';

/** "From Ana Ruiz, Abuja", "From Ana Ruiz and Leo Sand in Lagos": how papers in Nigeria and India sign. "From Lima to Rome" is none. */
const from = /^From (?<rest>\p{Lu}[\p{L}\p{M} .,'’-]{4,80}?(?:,| in) \p{Lu}[\p{L} ]{2,30})\.?$/u;
/** An opening of English bylines that is one only with what follows it. */
export const englishOpenings: LocalGrammar = { languages: ['en'], people: readOpening };

function readOpening(text: string, language: string): CreditLine | undefined {
  const { rest } = from.exec(text)?.groups ?? {};
  const line = rest ? parseByline(`By ${rest}`, language) : undefined;
  return line?.people.length && line.people.every(({ place }) => place) ? line : undefined;
}
