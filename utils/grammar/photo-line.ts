import { opensPhoto } from '../languages/en/origin-forms.ts';
import { byWords } from '../languages/everywhere/everywhere.ts';
import { vocabularyFor } from '../languages/vocabulary.ts';
import { oneOf } from '../text/one-of.ts';
import { roleWordAt } from './words/find-marker.ts';
import { prepare } from './words/prepare.ts';

/** Whether a line is about a picture: it opens with a photo label, or is "AP Photo/…" or "© picture alliance/dpa". It credits nobody for the text. */
export function isPhotoLine(text: string, language: string): boolean {
  return opensAsPhoto(text, language) && !hasOtherRole(text, language);
}

/** "Photo: Getty Images Translation: Masako Fukuda" credits a translator. */
function hasOtherRole(text: string, language: string): boolean {
  const line = prepare(text, language);
  return line.tokens.some((_, index) => {
    const role = index > 0 ? roleWordAt(line.tokens, index, line)?.word : undefined;
    return role !== undefined && (role.colon || !role.byline) && role.role !== 'photographer';
  });
}

/** What stands between the label and who took it: "Foto: Ana Ruiz", "Photo by Ana Ruiz". */
const behindLabel = new RegExp(`^\\s?(?:[:：=／/|©]|${oneOf(byWords)} )`, 'u');

function opensAsPhoto(text: string, language: string): boolean {
  const start = text
    .replace(/^[\s("'“„[*•–—-]+/u, '')
    .slice(0, 80)
    .toLowerCase();
  if (opensPhoto.test(start)) return true;
  return vocabularyFor(language).credits.photoLabels.some((label) => {
    const word = label.toLowerCase();
    return start.startsWith(word) && behindLabel.test(start.slice(word.length));
  });
}
