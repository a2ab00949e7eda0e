import { browser } from 'wxt/browser';
import type { CleanStory, SeenBlock } from '../model.ts';

import { type Answered, readAnswer, type Said, type TabProtocol } from './messages.ts';
import { anyOf, type Check, isBoolean, isNothing, isText, listOf, record } from './schema/check.ts';
import { isPageReport } from './schema/report.ts';
import { isStoryText } from './schema/story-text.ts';

const answers: { [T in keyof TabProtocol]: Check<Answered<T>> } = {
  getReport: isPageReport,
  readAnyway: isPageReport,
  getSeen: listOf(record<SeenBlock>({ zone: anyOf('head', 'body', 'tail'), tag: isText, text: isText })),
  getStoryText: isStoryText,
  getCleanStory: record<CleanStory>({ html: isText, direction: anyOf('ltr', 'rtl') }),
  setHidden: isPageReport,
  setCleaned: isPageReport,
  toggleCleaned: isPageReport,
  copyText: isBoolean,
  reveal: isBoolean,
  giveBack: isNothing,
  isHiding: isBoolean,
  lookAgain: isNothing,
};

/**
 * Asks the reader in a tab. Its process may be another's by now, so what it answers is looked at before anybody takes it.
 * Rejects with what the reader failed of, and where it does not answer or answers something else.
 */
export async function askTab<T extends keyof TabProtocol>(
  tabId: number,
  type: T,
  data?: Said<T>,
): Promise<Answered<T>> {
  const answer = readAnswer(await browser.tabs.sendMessage(tabId, { type, data }));
  if (!answers[type](answer)) throw new Error(`The tab answered ${type} with something else.`);
  return answer as Answered<T>;
}
