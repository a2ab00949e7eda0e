import type { RoleWord } from '../../languages/language.ts';
import type { Found } from './find-marker.ts';
import { endOfMarker, markersAt } from './marker-index.ts';
import type { PreparedLine } from './prepare.ts';
import type { Token } from './token.ts';

const mostWords = 4;
const colon = /^[:：]$/u;
const capital = /^\p{Lu}/u;

/**
 * A label of several words around one that the language knows as a label: "Production editor:", "Deputy editors:" end in it,
 * "Editora general:", "Edição de vídeo:", "Editor de fotografía:" begin with it. What stands before it must be a field or rank
 * that stands in jobs ("Best reporter:" is a prize), what stands behind it is in lower case (names are not).
 */
export function widerLabelAt(tokens: readonly Token[], from: number, line: PreparedLine): Found<RoleWord> | undefined {
  const { lexicon } = line;
  let to = from;
  while (to - from <= mostWords && tokens[to]?.kind === 'word') to++;
  // nearly every place of a line has no colon near it, and is asked
  if (to - from < 2 || to - from > mostWords || !colon.test(tokens[to]?.text ?? '')) return undefined;
  const words = tokens.slice(from, to);
  const last = words.at(-1) as Token;
  const first = words[0] as Token;
  const isRank = words.slice(0, -1).every(({ key }) => lexicon.beats.has(key));
  const isField = words.slice(1).every(({ text }) => !capital.test(text));
  const ranked = isRank ? labelOf(last, line) : undefined;
  const opening = isField ? labelOf(first, line) : undefined;
  // "Autor del libro: …" wrote something else
  const word = ranked ?? (opening?.role === 'reporter' ? undefined : opening);
  return word && { word, from, to: to + 1 };
}

/** The role of a word that is a label where a colon follows it. */
function labelOf({ key }: Token, { lexicon }: PreparedLine): RoleWord | undefined {
  const label = `${key}:`;
  for (const marker of markersAt(lexicon.roleWords, label, 0))
    if (marker.word.colon && marker.word.role !== 'photographer' && endOfMarker(marker, label, 0) === label.length)
      return marker.word;
  return undefined;
}
