import { lexiconFor } from './lexicon.ts';

/** Whether a line is about a picture: it opens with a photo label, or is "AP Photo/…" or "© picture alliance/dpa". It credits nobody for the text. */
export function isPhotoLine(text: string, language: string): boolean {
  const start = text
    .replace(/^[\s("'“„[*•–—-]+/u, '')
    .slice(0, 80)
    .toLowerCase();
  if (/^(?:ap photo|getty images|©? ?picture alliance|photo by|file photo)/u.test(start)) return true;
  const labels = [...lexiconFor(language).credits.photoLabels, ...lexiconFor('en').credits.photoLabels];
  return labels.some((label) => {
    const word = label.toLowerCase();
    return start.startsWith(word) && /^\s?(?:[:：=／/|]|by |von |par |por |di )/u.test(start.slice(word.length));
  });
}
