import { spunWords } from '../languages/en/data-spun-words.ts';
import { once } from '../text/once.ts';
import type { DamageKind, Story, Symptom } from './damage-kind.ts';

const known = once(() => {
  const names = new Map(spunWords().names);
  const phrases = new Map(spunWords().phrases);
  return {
    names,
    phrases,
    anyName: anyWordOf([...names.keys()], 'gu'),
    anyPhrase: anyWordOf([...phrases.keys()], 'giu'),
  };
});

/** Names and fixed phrases that a synonym dictionary has got at. Only where the language says which. */
export function findSpunText(story: Story): Symptom[] {
  if (!story.known) return [];
  const patterns = story.known.spun.map((pattern) => new RegExp(pattern, 'gu'));
  const { names, phrases, anyName, anyPhrase } = known();
  const signs: Symptom[] = [];
  for (const [index, { id }] of story.paragraphs.entries()) {
    for (const sentence of story.sentences[index] ?? []) {
      const add = (kind: DamageKind, why: string) => signs.push({ kind, sentence, why, block: id });
      for (const [spun] of sentence.matchAll(anyName)) add('spun-name', `${spun} → ${names.get(spun)}`);
      for (const [spun] of sentence.matchAll(anyPhrase))
        add('spun-phrase', `${spun} → ${phrases.get(spun.toLowerCase())}`);
      for (const pattern of patterns) {
        for (const [spun] of sentence.matchAll(pattern)) add('spun-phrase', spun.trim());
      }
    }
  }
  return signs;
}

function anyWordOf(words: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, flags);
}
