import type { Digest, Judgement, PageReport } from '../model.ts';
import { addDigest } from './add-digest.ts';
import { isStory } from './follow-story.ts';
import type { Hiding } from './hide.ts';
import type { JudgedPage } from './hide-safely.ts';
import type { Brain } from './session.ts';
import { storyText } from './story-text.ts';
import type { Waiting } from './waiting.ts';

/** What was read, what was concluded from it, and what writes to the page. */
export interface Opened {
  page: JudgedPage;
  judgement: Judgement;
  hiding: Hiding;
  /** What was worked out for somebody who looked. */
  digest?: Digest;
}

/** The report for somebody who looks. It stands without what costs time, and asks for that once. */
export async function reportOf(
  opened: Opened,
  sentences: number,
  { brain, waiting }: { brain: Brain; waiting: Waiting },
): Promise<PageReport> {
  const { judgement, page } = opened;
  if (isStory(judgement) && !opened.digest) {
    const found = await waiting.forAnswer(brain.digest(storyText(page.reading, judgement))).catch(() => {});
    if (found) opened.digest = found;
  }
  return addDigest(judgement.report, opened.digest, sentences);
}
