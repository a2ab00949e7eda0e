/**
 * TextRank: how central each sentence is to the text, 0 to 1 (1 for the most central).
 * In: the words that count of each sentence. Sentences vote for those they share words with, as pages vote by links.
 * Source: Mihalcea and Tarau, "TextRank: Bringing Order into Texts" (EMNLP 2004), similarity as in section 4, damping 0.85.
 */
export function textRank(sentences: readonly (readonly string[])[]): number[] {
  const sets = sentences.map((words) => new Set(words));
  const similarity = sets.map((a, i) => sets.map((b, j) => (i === j ? 0 : sharedWords(a, b))));
  const outgoing = similarity.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = sets.map(() => 1);
  for (let round = 0; round < 30; round++) {
    const before = ranks;
    ranks = similarity.map((row) => {
      const votes = row.reduce(
        (sum, weight, j) => sum + (weight ? (weight / (outgoing[j] ?? 1)) * (before[j] ?? 0) : 0),
        0,
      );
      return 0.15 + 0.85 * votes;
    });
  }
  const highest = Math.max(...ranks, Number.MIN_VALUE);
  return ranks.map((rank) => rank / highest);
}

/** Words in common over the lengths' logarithms, so that long sentences win nothing by being long. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 2 || b.size < 2) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (Math.log(a.size) + Math.log(b.size));
}
