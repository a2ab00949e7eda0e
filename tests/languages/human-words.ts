import { withoutComments } from '../source-files.ts';

const imports = /^(?:import|export)\b[^;]*?\sfrom\s'[^']*';/gm;
const expression = /(?<![\p{L}\p{N}_)\]'"`]\s?)\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/gu;
const text = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

/** All that stands in an expression and is no word: classes, escapes, names of groups, what is put in, how addresses begin. */
const syntax =
  /\$\{[^}]*\}|\\{1,2}[pP]\{[^}]*\}|\\{1,2}u\{?[\da-fA-F]+\}?|\\{1,2}k<\w+>|\(\?<\w+>|\[(?:[^\]\\]|\\.)*\]|\\{1,2}[a-zA-Z]|https?/g;
/** How names of classes begin and end in an expression. */
const edges = /\(\?:(?:\^|\$)\|\\s\)|\(\?:\\s\|\$\)/g;

const wordsOf = (source: string) => source.replace(syntax, ' ').match(/\p{L}{2,}/gu) ?? [];

/**
 * The words of some human language that stand in a source's expressions, and in the texts that become one. By convention an expression
 * that reads what people wrote has the flag u; one for names of classes, tags and addresses has not, and no white space either.
 */
export function wordsInExpressions(source: string): string[] {
  const code = withoutComments(source).replace(imports, '');
  const isOfPeople = (body: string, flags: string) =>
    flags.includes('u') || /\s|\\s/.test(body.replace(/\[(?:[^\]\\]|\\.)*\]/g, '').replace(edges, ''));
  const literals = [...code.matchAll(expression)].flatMap(([, body = '', flags = '']) =>
    isOfPeople(body, flags) ? wordsOf(body) : [],
  );
  const built = [...code.replace(expression, "''").matchAll(text)]
    .map(([, one, two, three]) => one ?? two ?? three ?? '')
    .filter((body) => /\\\\[pPsSdD]|\(\?[:=!<]/.test(body))
    .flatMap(wordsOf);
  return [...literals, ...built];
}

/** The words with which code compares one of a text: `token.key === 'the'`. */
export const wordsCompared = (source: string): string[] =>
  [
    ...withoutComments(source).matchAll(
      /\b(?:token|next|before|first|last|second|\])\??\.(?:key|text) ?[!=]== '(\p{L}{2,})'/gu,
    ),
  ].map(([, word = '']) => word);

const lists =
  /(?:'([^'\n]+)'|"([^"\n]+)"|`([^`$]+)`),?\s*\)?\s*\.split\(\s*['/]|\bword(?:s|ings)\(\s*(?:'([^']+)'|`([^`]+)`)/g;

/** The words of lists that stand in one text: `'the a an'.split(' ')`. */
export const wordsInLists = (source: string): string[] =>
  [...withoutComments(source).matchAll(lists)].flatMap((found) => wordsOf(found.slice(1).join(' ')));

/** What is for people who mend the program, the names of rules, and the inside of a template. */
const noText = /\bError\([^)]*\)|\brule: '[^']*'|\$\{[^}]*\}/g;
/** A word that stands alone or among others, and is no part of a kind, a tag or a name: 'back-to-top', '<a href', 'heading:of'. */
const alone = /(?<![\p{L}\p{N}_:<=.\\-])\p{L}{2,}(?![\p{L}\p{N}_:>=-])/gu;

/** Those of some small words that stand in any other text: `word + ' de '`, `new Set(['&', 'and'])`. */
export const smallWordsIn = (source: string, isSmall: (word: string) => boolean): string[] =>
  [...withoutComments(source).replace(imports, '').replace(noText, ' ').matchAll(text)].flatMap((found) =>
    (found.slice(1).join('').match(alone) ?? []).filter(isSmall),
  );
