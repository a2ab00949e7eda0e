import { opensPhoto } from '../languages/en/origin-forms.ts';
import { byWords, joints } from '../languages/everywhere/everywhere.ts';
import { vocabularyFor } from '../languages/vocabulary.ts';
import { oneOf } from '../text/one-of.ts';
import { knownAgency } from './known-agency.ts';
import { roleWordAt } from './words/find-marker.ts';
import { prepare } from './words/prepare.ts';

/** Whether a line is about a picture: it opens with a photo label, or is "AP Photo/…" or "© picture alliance/dpa". It credits nobody for the text. */
export function isPhotoLine(text: string, language: string): boolean {
  return (opensAsPhoto(text, language) || hasPhotoLabel(text, language)) && !hasOtherRole(text, language);
}

/**
 * "(Imagen de portada: Ida Holm / AFP)", "Photo d’archives: AFP": an agency behind a label that has a word for a picture somewhere, and no
 * other part: "Texto y fotos: Ida Holm / AFP" credits the text.
 */
function hasPhotoLabel(text: string, language: string): boolean {
  const [, label, value] = /^[\s(["'“„[*•–—-]*([^:：]{4,40})[:：]\s?([^:：]{2,60}?)[\s.)\]]*$/u.exec(text) ?? [];
  if (!label || !value || andWord.test(label) || !knownAgency(value.split(/\s?\/\s?/u).at(-1) ?? '')) return false;
  const { tokens, lexicon } = prepare(label, language);
  return tokens.some(({ key }) => lexicon.photoWords.has(key));
}

const andWord = new RegExp(`[&+/,]|\\s${oneOf(joints)}\\s`, 'iu');

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
