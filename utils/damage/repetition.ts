import type { Story, Symptom } from './damage-kind.ts';

/** How many words in a row have to come twice. */
const runLength = 5;

/** Attributions that one sentence makes twice: two versions of it were glued together. Only where the language says how. */
export function findRepetitions(story: Story): Symptom[] {
  if (!story.known) return [];
  const signs: Symptom[] = [];
  const saidTwice = story.known.saidTwice.map((twice) => new RegExp(twice, 'u'));
  const verbs = new Set(story.known.sayingVerbs.split('|'));
  for (const [index, { id }] of story.paragraphs.entries()) {
    for (const sentence of story.sentences[index] ?? []) {
      const twice = saidTwice.flatMap((pattern) => pattern.exec(sentence)?.[0] ?? []);
      const why = twice[0] ?? repeatedAttribution(sentence, verbs);
      if (why) signs.push({ kind: 'repetition', sentence, why, block: id });
    }
  }
  return signs;
}

/** "The harbour master said on Monday that … the harbour master said on Monday, …" */
function repeatedAttribution(sentence: string, verbs: ReadonlySet<string>): string | undefined {
  const words = sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const seen = new Set<string>();
  for (let i = 0; i + runLength <= words.length; i++) {
    const run = words.slice(i, i + runLength);
    if (!run.some((word) => verbs.has(word))) continue;
    const key = run.join(' ').toLowerCase();
    if (seen.has(key)) return run.join(' ');
    seen.add(key);
  }
  return undefined;
}
