import { opensAfterAcronym } from '../languages/en/prose-forms.ts';
import { languageFor } from '../languages/language-for.ts';
import type { StorySentence, StoryText } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { type BringLanguage, withLanguages } from './with-languages.ts';

/** The sentences of a story in their order, cut as its language cuts them. */
export const cutStory = ({ language, story }: StoryText, bring: BringLanguage): Promise<StorySentence[]> =>
  withLanguages(bring, () => {
    const { abbreviations } = languageFor(language);
    return story.flatMap(({ id, text }) =>
      splitSentences(text, abbreviations, opensAfterAcronym).map((text) => ({ text, block: id })),
    );
  });
