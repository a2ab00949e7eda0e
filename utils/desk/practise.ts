import { completeArticle } from '../masthead/complete-article.ts';
import type { Reading } from '../model.ts';
import { practicePages } from './data-practice-pages.ts';
import { judgePage } from './judge-page.ts';

/**
 * How long the thread is left alone between two steps (ms). A question of a page's comes in several tasks, and a timer that is due
 * goes before each of them: with none to spare the question waited until all was practised.
 */
const hearing = 8;

let isWorthIt = true;

/**
 * Judges the practice pages, once for as long as the background is awake, while the first real page is being read. What is made
 * when it is first asked for (expressions, tables of names, machine code) is two thirds of judging a first page.
 */
export async function practise(): Promise<void> {
  const pages = practicePages();
  // a third of what the first page takes is in reading its masthead: a step of its own
  const steps: (() => Promise<unknown>)[] = [
    async () => completeArticle(pages[0] as Reading),
    ...pages.map((page) => () => judgePage(page, onlyEnglish)),
  ];
  for (const step of steps) {
    if (!isWorthIt) return;
    await step().catch(() => {});
    await new Promise((done) => setTimeout(done, hearing));
  }
  endPractice();
}

/** A real page is here, which teaches as much. */
export function endPractice(): void {
  isWorthIt = false;
}

const onlyEnglish = () => Promise.reject(new Error('English only'));
