import { plainLower } from '../grammar/words/plain-lower.ts';
import { checkerLabels } from '../languages/en/data-checker-labels.ts';
import { doctor, signsReview } from '../languages/en/name-forms.ts';
import { vocabularyFor } from '../languages/vocabulary.ts';
import type { Article, PersonCredited, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { headBlocks, openingBlocks } from './places.ts';

/** In a longer text somebody is told of. */
const longestText = 260;
/** Longer than this a line of its own is no label. */
const longestLabel = 40;
/**
 * Takes those out of the signs who checked the facts, or reviewed the text as physicians do: they are no authors. Who is named so
 * beside the headline is meant wherever the name stands again, for its link is often marked as an author's. If nobody else is
 * named, who is "reviewed by" stays: a review may be signed so.
 */
export function withoutCheckers(article: Article, signs: readonly Sign[]): Sign[] {
  if (!signs.some(({ line }) => line.people.length > 0)) return [...signs];
  const labels = [...(vocabularyFor(article.language).own.credits.checkerLabels ?? []), ...checkerLabels()];
  const texts = textsAbove(article);
  const before = (name: string, lines: readonly string[]) => labelBefore(name, lines, labels);
  // 'Faktencheck: Leo Sand' in a list of all who worked on it has a role of its own
  const labelOf = ({ name, role }: PersonCredited, { evidence }: Sign) =>
    role === 'researcher'
      ? undefined
      : (before(name, [...textsAt(article, evidence.block), evidence.text]) ?? before(name, texts));
  const others = signs.some((sign) => sign.line.people.some((one) => !labelOf(one, sign)));
  return signs.flatMap((sign) => {
    const people = sign.line.people.filter((one) => {
      const label = labelOf(one, sign);
      return !label || (!others && signsReview.test(label));
    });
    if (people.length === sign.line.people.length) return [sign];
    return people.length ? [{ ...sign, line: { ...sign.line, people } }] : [];
  });
}

/** 'By' 'Ana Ruiz' 'Fact checked by' 'Leo Sand' 'Updated': of a row each box by itself */
const textsAbove = (article: Article): string[] =>
  [...headBlocks(article, 12), ...openingBlocks(article, 2)].flatMap(({ text, cells }) =>
    cells ? cells.map((cell) => cell.text) : [text],
  );

/** The block before a sign's, and its own. */
const textsAt = ({ blocks }: Article, id = ''): string[] =>
  blocks
    .slice(0, indexOf(id) + 1)
    .filter(({ visible }) => visible)
    .slice(-2)
    .map(({ text }) => text);

/** What stands right before a name, if it ends in a label, in the same text or as all of the one before it: 'By Ana Ruiz | Fact checked by: Dr.' */
function labelBefore(name: string, texts: readonly string[], labels: readonly string[]): string | undefined {
  for (const [i, text] of texts.entries()) {
    const at = text.length > longestText ? -1 : text.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0) continue;
    const inLine = text.slice(0, at).trim();
    const plain = plainLower(inLine || (texts[i - 1] ?? ''))
      .replace(doctor, '')
      .replace(/(?<![\s:：|])[\s:：|]+$/u, '');
    const opens = (label: string) => !/[\p{Lu}\p{Ll}]/u.test(plain.at(-label.length - 1) ?? '');
    if ((inLine || plain.length < longestLabel) && labels.some((one) => plain.endsWith(one) && opens(one)))
      return plain;
  }
  return undefined;
}
