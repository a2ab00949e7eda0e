import { findDamage } from '../damage/find-damage.ts';
import type { Digest, StoryText } from '../model.ts';
import { summarize } from '../summary/summarize.ts';
import { countWords } from '../text/words.ts';
import { type BringLanguage, withLanguages } from './with-languages.ts';

/** What costs time and is worked out only when somebody looks: a summary in the story's own sentences, its damage, its words. */
export const digestStory = (text: StoryText, bring: BringLanguage): Promise<Digest> =>
  withLanguages(bring, () => digest(text));

function digest({ title, language, sentences, story, pieces }: StoryText): Digest {
  return {
    summary: summarize(story, language, sentences, title),
    damage: findDamage(story, language),
    words: { story: story.reduce((sum, { text }) => sum + countWords(text), 0), pieces: pieces.map(countWords) },
  };
}
