import { isShown, textBlocks } from './ruler.ts';

/** Runs in the page before anything else, and keeps what the page was until Byline came. */
export interface Watch {
  /** The page's HTML when it had been parsed. */
  html(): string;
  /** Which blocks show now. */
  shown(): boolean[];
  texts(): string[];
  /** Which blocks showed when the page had been parsed. */
  shownAtFirst(): boolean[];
  /** What has been changed since: 'attribute hidden' → 12, 'nodes' → 2. */
  changes(): Record<string, number>;
}

declare global {
  var bylineWatch: Watch;
}

let html = '';
let shownAtFirst: boolean[] = [];
const changes: Record<string, number> = {};
const shown = () => textBlocks(document).map(isShown);

const observer = new MutationObserver((records) => {
  for (const record of records) {
    const what = record.type === 'attributes' ? `attribute ${record.attributeName}` : 'nodes';
    changes[what] = (changes[what] ?? 0) + 1;
  }
});
document.addEventListener('DOMContentLoaded', () => {
  html = document.documentElement.outerHTML;
  shownAtFirst = shown();
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});

globalThis.bylineWatch = {
  html: () => html,
  shown,
  texts: () => textBlocks(document).map((block) => block.text),
  shownAtFirst: () => shownAtFirst,
  changes: () => changes,
};
