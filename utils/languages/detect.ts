import { countsOf, shareOf, type WordCounts } from '../text/word-counts.ts';
import { stopWords } from './data-stop-words.ts';
import { codeFor } from './language-for.ts';

/** The opening of a story tells its language; more only costs time. */
const longestSample = 6000;
/** Fewer words than this and a declared tag is believed, as long as the script fits. */
const enoughWords = 25;

/** Scripts that give the language away if nothing better is declared. ISO 15924 code → tag. */
const scripts: readonly (readonly [script: string, letters: RegExp, language: string])[] = [
  ['Latn', /\p{sc=Latin}+/gu, ''],
  ['Cyrl', /\p{sc=Cyrillic}+/gu, ''],
  ['Arab', /\p{sc=Arabic}+/gu, ''],
  ['Kore', /\p{sc=Hangul}+/gu, 'ko'],
  // before the Han letters that they stand among
  ['Jpan', /[\p{sc=Hiragana}\p{sc=Katakana}]+/gu, 'ja'],
  ['Hans', /\p{sc=Han}+/gu, 'zh'],
  ['Deva', /\p{sc=Devanagari}+/gu, 'hi'],
  ['Hebr', /\p{sc=Hebrew}+/gu, 'he'],
  ['Grek', /\p{sc=Greek}+/gu, 'el'],
  ['Thai', /\p{sc=Thai}+/gu, 'th'],
  ['Beng', /\p{sc=Bengali}+/gu, 'bn'],
  ['Taml', /\p{sc=Tamil}+/gu, 'ta'],
  ['Telu', /\p{sc=Telugu}+/gu, 'te'],
  ['Gujr', /\p{sc=Gujarati}+/gu, 'gu'],
  ['Guru', /\p{sc=Gurmukhi}+/gu, 'pa'],
  ['Mlym', /\p{sc=Malayalam}+/gu, 'ml'],
  ['Knda', /\p{sc=Kannada}+/gu, 'kn'],
  ['Sinh', /\p{sc=Sinhala}+/gu, 'si'],
  ['Geor', /\p{sc=Georgian}+/gu, 'ka'],
  ['Armn', /\p{sc=Armenian}+/gu, 'hy'],
  ['Khmr', /\p{sc=Khmer}+/gu, 'km'],
  ['Laoo', /\p{sc=Lao}+/gu, 'lo'],
  ['Mymr', /\p{sc=Myanmar}+/gu, 'my'],
  ['Ethi', /\p{sc=Ethiopic}+/gu, 'am'],
];

/**
 * The language of a story. In: some of its text, at best the body, and what the page declares ('de-AT', '' or undefined).
 * Out: a primary tag; the declared one as long as the text does not contradict it (themes ship with lang="en-US" and stay so),
 * else what script, letters and function words say, 'und' if they do not say enough.
 */
export function detectLanguage(text: string, declared?: string): string {
  const sample = text.slice(0, longestSample).toLowerCase();
  const primary = /^[a-z]{2,3}(?=$|[-_])/.exec((declared ?? '').trim().toLowerCase())?.[0] ?? 'und';
  const script = scriptOf(sample);
  if (!script) return primary;
  const fits = primary !== 'und' && scriptsOf(primary).includes(script.code);
  if (script.language) return fits ? primary : script.language;
  const words = sample.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const counts = countsOf(words);
  const [best, bestShare] = bestByWords(counts, script.code);
  if (fits && words.length < enoughWords) return primary;
  const marked = languageByLetters(sample, script.code);
  if (fits && isSpokenFor(primary, counts, bestShare)) return primary;
  if (marked) return marked;
  // function words are a fifth to a half of any prose
  return words.length >= 8 && bestShare >= 0.12 ? best : 'und';
}

/** True if the words agree with the declared language about as well as with the best. One without a list stands unless another is plain. */
function isSpokenFor(primary: string, words: WordCounts, bestShare: number): boolean {
  const code = codeFor(primary);
  const isListed = code !== 'en' || primary === 'en';
  if (!isListed) return bestShare < 0.2;
  return shareOf(words, stopWords()[code] ?? []) >= Math.max(0.6 * bestShare, 0.03);
}

/** One letter of Chinese, Japanese or Korean says as much as so many others: names of products do not make a page English. */
const dense = 2;

/** The script that says most. A few kana among the Han make it Japanese; a few Hangul do not make Chinese Korean. */
function scriptOf(sample: string): { code: string; language: string } | undefined {
  let most = 0;
  let found: { code: string; language: string } | undefined;
  const counts = new Map<string, number>();
  for (const [code, letters, language] of scripts) {
    const letterCount = sample.match(letters)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
    const count = /^(?:Kore|Jpan|Hans)$/.test(code) ? letterCount * dense : letterCount;
    counts.set(code, count);
    if (count > most) {
      most = count;
      found = { code, language };
    }
    // no other can have more
    if (count > (sample.length - letterCount) * dense) break;
  }
  if (found?.code === 'Hans' && (counts.get('Jpan') ?? 0) * 12 > most) return { code: 'Jpan', language: 'ja' };
  return found;
}

/** The scripts in which a language is written, by the likely subtags of Unicode; Serbs and others write two. */
function scriptsOf(primary: string): string[] {
  if (['sr', 'bs', 'uz', 'az', 'kk', 'tk', 'mn', 'sh', 'tg'].includes(primary)) return ['Latn', 'Cyrl'];
  if (['zh', 'yue', 'wuu', 'cmn'].includes(primary)) return ['Hans'];
  if (primary === 'ku' || primary === 'pa') return ['Latn', 'Arab', 'Guru'];
  try {
    return [new Intl.Locale(primary).maximize().script ?? ''];
  } catch {
    return [];
  }
}

/** Letters that only one of the languages of a script has. */
function languageByLetters(sample: string, script: string): string | undefined {
  if (script === 'Cyrl' && /[іїєґ].*[іїєґ]/su.test(sample)) return /ў/u.test(sample) ? 'be' : 'uk';
  if (script === 'Arab' && /[ٹڈڑےں].*[ٹڈڑےں]/su.test(sample)) return 'ur';
  if (script === 'Arab' && /[پچژگ].*[پچژگ]/su.test(sample)) return 'fa';
  return undefined;
}

function bestByWords(words: WordCounts, script: string): [language: string, share: number] {
  let best: [string, number] = ['und', 0];
  for (const [code, known] of Object.entries(stopWords())) {
    const share = shareOf(words, known);
    if (share > best[1] && scriptsOf(code).includes(script)) best = [code, share];
  }
  return best;
}
