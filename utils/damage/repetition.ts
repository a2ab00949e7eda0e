import type { Sign, Story } from './damage-kind.ts';

const said = 'said|says|told|mentioned|added|announced|stated|informed|reported';
/** "the growers said, they said in a letter" */
const saidHeSaid = new RegExp(
  `(?<!\\p{L})(?:${said})(?: \\p{L}{1,20}){0,3}, (?:he|she|they|it) (?:${said})(?!\\p{L})`,
  'u',
);
/** "informed reporters aboard Air Force One, told reporters." */
const toldTwice = new RegExp(
  `(?<!\\p{L})(?:${said})(?!\\p{L})[^“”"]{3,120}, (?:told (?:reporters|journalists|Reuters|AFP|the AP)|said in a statement)\\.?$`,
  'u',
);
/** "said Martin Indyk, vice president of the Brookings Institution, Indyk said." */
const saidXsaid = new RegExp(
  `(?<!\\p{L})(?:${said}) (?:\\p{Lu}[\\p{L}.’'-]{0,20} ){1,3}?(\\p{Lu}[\\p{L}’'-]{2,20})[^“”"]{0,200}, \\1 (?:${said})\\.?$`,
  'u',
);
/** How many words in a row have to come twice. */
const runLength = 5;

/** Attributions that one sentence makes twice: two versions of it were glued together. English only. */
export function findRepetitions(story: Story): Sign[] {
  if (story.language !== 'en') return [];
  const signs: Sign[] = [];
  for (const [index, { id }] of story.paragraphs.entries()) {
    for (const sentence of story.sentences[index] ?? []) {
      const why =
        saidHeSaid.exec(sentence)?.[0] ??
        toldTwice.exec(sentence)?.[0] ??
        saidXsaid.exec(sentence)?.[0] ??
        repeatedAttribution(sentence);
      if (why) signs.push({ kind: 'repetition', sentence, why, block: id });
    }
  }
  return signs;
}

/** "A European official said on Monday that … a European official said on Monday, …" */
function repeatedAttribution(sentence: string): string | undefined {
  const words = sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const seen = new Set<string>();
  for (let i = 0; i + runLength <= words.length; i++) {
    const run = words.slice(i, i + runLength);
    if (!run.some((word) => /^(?:said|says|told|mentioned|announced|stated|reported)$/.test(word))) continue;
    const key = run.join(' ').toLowerCase();
    if (seen.has(key)) return run.join(' ');
    seen.add(key);
  }
  return undefined;
}
