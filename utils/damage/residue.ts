import { eastAsian } from '../grammar/local/east-asian/east-asian.ts';
import type { Story, Symptom } from './damage-kind.ts';
import { sentenceAt } from './quotation-marks.ts';

/** UTF-8 read as something else: "donâ€™t", "cafÃ©", "β€” and", "ГўВҖВ", and the mark for what could not be read. */
const mojibake = /â€[™œ¦“”˜\u009d\u0093\u0094\u0099]|Ã[©¨¤¶¼±§³¡ª´«]|Â[«»©®°£]|β€[”“™œ¦]|Гў[ВЂ]|ï¿½|\ufffd/gu;
/** "[パリ 28日 ロイター] –" at the start, "　" as indent, "２０２２": left over from an East Asian page. */
const eastAsianRest =
  /^[[［【(（][^\])］】）]{0,40}[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Hangul}][^\])］】）]{0,40}[\])］】）]?|\u3000|[０-９]/u;

/** Traces of another character set or script in a text. They tell of careless machinery, but not by themselves of rewording. */
export function findResidue(story: Story): Symptom[] {
  const signs: Symptom[] = [];
  const eastAsianPage = eastAsian.languages.includes(story.language);
  for (const [index, { text, id }] of story.paragraphs.entries()) {
    const found = Array.from(text.matchAll(mojibake)).slice(0, 5);
    const stray = eastAsianPage ? null : eastAsianRest.exec(text);
    for (const match of stray ? [...found, stray] : found) {
      const sentence = sentenceAt(text, story.sentences[index] ?? [], match.index);
      signs.push({ kind: 'residue', sentence, why: match[0], block: id });
    }
  }
  return signs;
}
