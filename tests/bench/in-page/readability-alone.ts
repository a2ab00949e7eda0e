import { Readability } from '@mozilla/readability';

declare global {
  /** Milliseconds that Readability takes for the page as it stands, the copy that it works on included. */
  var bylineReadability: () => number;
}

globalThis.bylineReadability = () => {
  const start = performance.now();
  new Readability(document.cloneNode(true) as Document).parse();
  return performance.now() - start;
};
