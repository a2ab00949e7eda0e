import { once } from '../text/once.ts';
import type { DamageKind, Sign, Story } from './damage-kind.ts';
import { spunWords } from './data-spun-words.ts';

const known = once(() => {
  const names = new Map(spunWords().names);
  const phrases = new Map(spunWords().phrases);
  return { names, phrases, anyName: anyOf([...names.keys()], 'gu'), anyPhrase: anyOf([...phrases.keys()], 'giu') };
});

/** "”appalled“ … ,” mentioned Mr. Reeve": nobody writes "mentioned" after a quotation. */
const mentionedAfterQuote = /[,?!][”"]\s?mentioned (?=\p{Lu}|the |a |he |she |they )/gu;
/** "rangers mentioned late Monday", "Mr. Reeve mentioned he thought", "officers mentioned for years that". */
const mentionedLikeSaid =
  /(?<!\p{L})(?:(?:officials|officers|police|authorities|spokesman|spokeswoman|[Hh]e|[Ss]he|[Tt]hey) mentioned (?:late |early |on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:\p{Lu}[\p{L}’'-]{1,20}|he|she|they|officers) mentioned (?:he|she|they|for years|there) )/gu;
/** "it mentioned in a press release", but not "as mentioned in a press release" */
const mentionedInPrint =
  /(?<!(?:as|is|was|were|are|be|been|also) )(?<!\p{L})mentioned in (?:a press release|an announcement|an e-?mail)(?!\p{L})/gu;
/** "probably’t", "gained't", "received’t": no verb with a short "not". */
const impossibleNot = /(?<!\p{L})(?!(?:would|could|should|might|ought|shall)n)\p{L}{4,12}(?<!n)[’']t(?!\p{L})/giu;

/** Names and fixed phrases that a synonym dictionary has got at. English only. */
export function findSpunText(story: Story): Sign[] {
  if (story.language !== 'en') return [];
  const { names, phrases, anyName, anyPhrase } = known();
  const signs: Sign[] = [];
  for (const [index, { id }] of story.paragraphs.entries()) {
    for (const sentence of story.sentences[index] ?? []) {
      const add = (kind: DamageKind, why: string) => signs.push({ kind, sentence, why, block: id });
      for (const [spun] of sentence.matchAll(anyName)) add('spun-name', `${spun} → ${names.get(spun)}`);
      for (const [spun] of sentence.matchAll(anyPhrase))
        add('spun-phrase', `${spun} → ${phrases.get(spun.toLowerCase())}`);
      for (const pattern of [mentionedAfterQuote, mentionedLikeSaid, mentionedInPrint, impossibleNot]) {
        for (const [spun] of sentence.matchAll(pattern)) add('spun-phrase', spun.trim());
      }
    }
  }
  return signs;
}

function anyOf(words: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, flags);
}
