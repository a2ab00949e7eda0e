import { practicePages } from './data-practice-pages.ts';
import { judgePage } from './judge-page.ts';

let isWorthIt = true;

/**
 * Judges the practice pages, once for as long as the background is awake, while the first real page is being read. What is made
 * when it is first asked for (expressions, tables of names, machine code) is two thirds of judging a first page.
 */
export async function practise(): Promise<void> {
  for (const page of practicePages()) {
    if (!isWorthIt) return;
    await judgePage(page, onlyEnglish).catch(() => {});
    // a real page may have come meanwhile
    await new Promise((done) => setTimeout(done));
  }
  endPractice();
}

/** A real page is here, which teaches as much. */
export function endPractice(): void {
  isWorthIt = false;
}

const onlyEnglish = () => Promise.reject(new Error('English only'));
