import type { StoryText } from '../../model.ts';
import { isText, listOf, record } from './check.ts';
import { isBlock } from './reading.ts';

/** Whether what a tab sent is a story that may be digested. */
export const isStoryText = record<StoryText>({
  title: isText,
  language: isText,
  story: listOf(isBlock),
  pieces: listOf(isText),
});
