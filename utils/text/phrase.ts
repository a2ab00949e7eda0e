import type { Phrase } from '../languages/language.ts';

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const special = /[.*+?^$\\/{}|]/u;

/**
 * The source of a regular expression (flags `iu`) for a phrase in the notation of utils/languages/language.ts:
 * `…` a bounded run, `(a|b)` a choice, `[x]` optional, `{n}` a number, `{org}` an organisation (named group `org`).
 * Plain apostrophes and hyphens also match their typographic forms; a space matches any white space, and none at all
 * in scripts that are written without. Anchors and word boundaries are the caller's. Runs are bounded: linear time.
 */
export function phraseSource(pattern: string): string {
  const gap = unspaced.test(pattern) ? '\\s*' : '\\s+';
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i] ?? '';
    if (sign === '(' || sign === '[') source += '(?:';
    else if (sign === ')') source += ')';
    else if (sign === ']') {
      const spaced = pattern[i + 1] === ' ';
      source += spaced ? '\\s*)?' : ')?';
      if (spaced) i++;
    } else if (sign === ' ') {
      const onlyOptionalLeft = /^(?: ?\[[^\]]*\])+$/u.test(pattern.slice(i + 1));
      source += onlyOptionalLeft || pattern[i + 1] === '{' || pattern[i - 1] === '}' ? '\\s*' : gap;
    } else if (pattern.startsWith('{n}', i)) {
      source += '\\d{1,9}';
      i += 2;
    } else if (pattern.startsWith('{org}', i)) {
      source += '(?<org>[^\\n]{1,160}?)';
      i += 4;
    } else if (sign === '…') source += '[^\\n]{0,200}?';
    else if (sign === '|') source += '|';
    else if (sign === "'") source += "['’ʼ]";
    else if (sign === '-') source += '[-‐‑–—]';
    else source += special.test(sign) ? `\\${sign}` : sign;
  }
  return source;
}

/** The pattern of a phrase, with or without its example. */
export function patternOf(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase[0];
}

/**
 * A test for a whole block: the phrase has to cover it, trailing `: » > … . !` and brackets aside. `…` at an end of
 * the phrase leaves that end open. The text may be as printed; its white space should be folded.
 */
export function wholePhrase(phrase: Phrase): RegExp {
  return new RegExp(`^[\\s(\\[«"“–—>*•]{0,4}${phraseSource(patternOf(phrase))}[\\s:»>…._!)\\]→›"”]{0,6}$`, 'iu');
}
