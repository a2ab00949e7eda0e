import { findDamage } from '../damage/find-damage.ts';
import type { Digest, StoryText } from '../model.ts';
import { summarize } from '../summary/summarize.ts';
import { countWords } from '../text/split-words.ts';
import { type BringLanguage, withLanguages } from './with-languages.ts';

/** The longest that the options offer. */
const longestSummary = 5;

/** What costs time and is worked out only when somebody looks: a summary in the story's own sentences, its damage, its words. */
export const digestStory = (text: StoryText, bring: BringLanguage): Promise<Digest> =>
  withLanguages(bring, () => digest(text));

function digest({ title, language, story, pieces }: StoryText): Digest {
  const damage = findDamage(story, language);
  return {
    // a reworded page's broken sentences are no summary of the story
    summary: summarize(
      story,
      language,
      longestSummary,
      title,
      damage.map(({ sentence }) => sentence),
    ),
    damage,
    words: { story: story.reduce((sum, { text }) => sum + countWords(text), 0), pieces: pieces.map(countWords) },
  };
}
