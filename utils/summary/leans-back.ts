import type { ProseWords } from '../languages/language.ts';
import { foldText, plainMarks } from '../text/fold.ts';
import { oncePerObject } from '../text/once.ts';
import { isEastAsian } from '../text/script.ts';

const anyExpressionOf = (words: readonly string[]) => `(?:${words.join('|') || '(?!)'})`;
const wordEnds = '(?![\\p{L}\\p{M}\\p{N}])';

const expressionsOf = /* @__PURE__ */ oncePerObject(({ leaning, definite }: ProseWords) => {
  const behind = (mark: string) =>
    leaning.filter((word) => word.startsWith(mark)).map((word) => word.slice(mark.length));
  const openings = leaning.filter((word) => !word.startsWith('…'));
  const words = openings.filter((word) => !isEastAsian(word));
  const afterComma = behind('…, ').filter((word) => !word.endsWith('.'));
  const ends = behind('…, ').flatMap((word) => (word.endsWith('.') ? [word.slice(0, -1)] : []));
  const pointing = [...words.filter((word) => word.length > 2 && definite.includes(word)), ...afterComma];
  const within = anyExpressionOf(behind('… '));
  return {
    // "Dieser Streit …", and "In diesem Streit …", "When she …"
    opens: new RegExp(
      `^[^\\p{L}\\p{N}]*((?:${anyExpressionOf(words)}|\\p{L}{1,7} ${anyExpressionOf(pointing)})${wordEnds}|${anyExpressionOf(openings.filter(isEastAsian))})`,
      'u',
    ),
    // "Am Montag sagte er, …", "„Nebel“ heißt eins davon, …"
    firstClause: new RegExp(`^(?:"[^"]*" )?[^,:;"(]{0,100} ${anyExpressionOf(behind('…: '))}${wordEnds}`, 'u'),
    // ", but late" says it of its own sentence, ", however, …" and "…, however." do not
    within: new RegExp(`[^,] ${within}${wordEnds}|, ${within}[,.]`, 'u'),
    afterComma: new RegExp(`^[^,]{0,100}, ${anyExpressionOf(afterComma)}${wordEnds}`, 'u'),
    // "“We have no ships,” she recalls, …"
    speaks: new RegExp(
      `[,"'] ?-? ?${anyExpressionOf(ends)}[.]$|(?:"[,.]? -? ?${anyExpressionOf(ends)}|(?:[,.]"|",) ${anyExpressionOf(afterComma)})${wordEnds}`,
      'u',
    ),
  };
});

/** "“We have no ships,” she said.", in any language with capitals: behind the quotation no name and hardly a word. */
const speakerUnsaid = /^".*" ?,? ?(?:- ?)?\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?\.$/u;

/** Before the first comma: "After Nora Quill resigned, …". */
const fullName = /^.[^,]*\p{Lu}[^\s,\p{Lu}]* \p{Lu}/u;

/**
 * Whether a sentence needs the one before it: "But …", "“She …", "Both …", "The company …", "The council, however, …", "Last week,
 * he …" where nobody is named before, "…, she said." `leaning` are such wordings of its language, plain letters
 * all, or an expression (languages/language.ts).
 */
export function leansBack(text: string, language: ProseWords, opensStory: boolean): boolean {
  const expressions = expressionsOf(language);
  const start = foldText(text.slice(0, 60));
  const [, opening = ''] = expressions.opens.exec(start) ?? [];
  const [article = '', noun] = opening.split(' ');
  // of the headline's things: "The decision of Nora Quill …"
  if (opening && !(opensStory && noun && language.definite.includes(article) && fullName.test(text))) return true;
  const marked = plainMarks(text);
  const plain = marked.toLowerCase();
  const first = plain.slice(0, 120);
  if (speakerUnsaid.test(marked)) return true;
  // with its capitals: "Sie" speaks to the reader
  if (!opensStory && expressions.firstClause.test(marked)) return true;
  if (expressions.within.test(first) || expressions.speaks.test(plain)) return true;
  // one name alone may be a day, a place or a paper: "On Friday, she …"
  return expressions.afterComma.test(first) && !(language.capitalNouns ? /^.[^,]*\p{Lu}/u : fullName).test(text);
}
