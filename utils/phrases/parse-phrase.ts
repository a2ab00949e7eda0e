import { compatible, withoutUnseen } from '../text/fold.ts';

/**
 * One part of a phrase: words as written with the spaces around them; what stands for any text, a number, an organisation and the like;
 * or a choice, which may be left out if it stood in square brackets.
 */
export type Part = string | { wild: Wild } | { choices: Parts[]; optional: boolean };
export type Parts = readonly Part[];
export type Wild = 'run' | 'number' | 'organisation' | 'mark' | 'network';

const wilds: Readonly<Record<string, Wild>> = {
  '…': 'run',
  '{n}': 'number',
  '{org}': 'organisation',
  '{mark}': 'mark',
  '{network}': 'network',
};
const tokens = /\{\w+\}|[…()[\]{}|]|[^…()[\]{}|]+/gu;

/** Whether a phrase is nothing but words: they need no tree and no expression. */
export const isPlain = (phrase: string): boolean => !/[…()[\]{}|]/.test(phrase);

/**
 * The tree of a phrase (see utils/languages/language.ts for how phrases are written); expression, needed words and openings
 * follow from it. `literal` makes the words comparable with the text.
 * Throws on unbalanced brackets, on `…` inside brackets and on unknown braces: such a phrase is a bug in the data.
 */
export function parsePhrase(phrase: string, literal: (text: string) => string): Parts {
  // most credit words are
  if (isPlain(phrase)) return [comparableWords(phrase, literal)];
  // NFKC comes after the split: it would turn the wildcard into three full stops
  const comparable = phrase.split('…').map((part) => comparableWords(part, literal));
  return new Reader(comparable.join('…').match(tokens) ?? [], phrase).readAll();
}

/** Words of a phrase made comparable with a text that was tidied and then treated by `literal`. */
export const comparableWords = (words: string, literal: (text: string) => string): string =>
  literal(withoutUnseen(compatible(words)));

class Reader {
  readonly #tokens: readonly string[];
  readonly #phrase: string;
  #at = 0;

  constructor(found: readonly string[], phrase: string) {
    this.#tokens = found;
    this.#phrase = phrase;
  }

  readAll(): Parts {
    const parts = this.#readParts('');
    if (this.#at < this.#tokens.length) throw this.#error(`Unbalanced ${this.#tokens[this.#at]}`);
    return parts;
  }

  /** Up to the end of the phrase, or inside brackets up to the next bar or the bracket that closes. */
  #readParts(close: string): Parts {
    const parts: Part[] = [];
    for (; this.#at < this.#tokens.length; this.#at++) {
      const token = this.#tokens[this.#at] as string;
      const wild = wilds[token];
      if (token === ')' || token === ']' || (token === '|' && close)) break;
      if (wild === 'run' && close) throw this.#error(`Missing ${close}`);
      if (wild) parts.push({ wild });
      else if (token === '(' || token === '[') parts.push(this.#readChoice(token));
      else if (/[{}]/.test(token)) throw this.#error('Unknown brace');
      else appendWords(parts, token);
    }
    return parts;
  }

  #readChoice(open: string): Part {
    const close = open === '(' ? ')' : ']';
    const choices: Parts[] = [];
    do {
      this.#at++;
      choices.push(this.#readParts(close));
    } while (this.#tokens[this.#at] === '|');
    if (this.#tokens[this.#at] !== close) throw this.#error(`Missing ${close}`);
    return { choices, optional: open === '[' };
  }

  #error = (what: string) => new Error(`${what} in phrase: ${this.#phrase}`);
}

/** A bar outside of brackets is one of the words. */
function appendWords(parts: Part[], words: string): void {
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last + words;
  else parts.push(words);
}
