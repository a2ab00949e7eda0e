import { startsUpper } from '../../text/script.ts';
import { isName } from '../names/person-name.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/token.ts';

/** What is left of a stretch without the kind of piece in front of a name: "Guest column Ana Ruiz", "Édito de Luc Morel". */
export function withoutGenre(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const [one, two] = tokens.slice(0, 2).map(({ key }) => key);
  const width = lexicon.genres.has(`${one} ${two}`) ? 2 : lexicon.genres.has(one ?? '') ? 1 : 0;
  const rest = tokens.slice(width);
  const [first, ...others] = rest;
  if (width === 0 || !first || others.length === 0) return tokens;
  if (others.length > 1 && !startsUpper(first.text) && isName(others, lexicon)) return others;
  return isName(rest, lexicon) ? rest : tokens;
}
