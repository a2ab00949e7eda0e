import { opensWithBy } from '../grammar/labels.ts';
import { readLocally } from '../grammar/local/all-local.ts';
import { emptyLine, mergeLines } from '../grammar/to-credits.ts';
import type { BylineElement, CreditLine } from '../model.ts';
import { pageAuthor } from './page-author.ts';
import type { PageLines } from './page-lines.ts';
import { penAuthor } from './pen-author.ts';
import { composeRow } from './rows/compose-row.ts';
import { saysSomething } from './sign.ts';

/** What the first line of the row that names somebody says, and those behind it that open with "by". */
export function readMarked({ article, read }: PageLines, element: BylineElement): CreditLine {
  const { text, cells } = element;
  const lines = cells ? composeRow(cells, article.language) : [text];
  const all = lines.map((line) => read(bare(line), 'byline'));
  const first = all.findIndex(saysSomething);
  const others = all.filter((_, i) => i > first && opensWithBy(lines[i] ?? '', article.language));
  const { language } = article;
  const authors =
    first < 0
      ? (readLocally(language, (grammar) => grammar.authors?.(element, language)) ??
        penAuthor(element, language) ??
        pageAuthor(element, language))
      : undefined;
  if (authors) return { people: authors.map((name) => ({ name, role: 'reporter' })), organizations: [] };
  return first < 0 ? emptyLine() : others.reduce(mergeLines, all[first] as CreditLine);
}

/**
 * 'By | Ana Ruiz' → 'By Ana Ruiz': the word and the name are often elements of their own. Of a biography the first sentence
 * says who it is: 'Ana Ruiz writes for the Courier. | She majored in Lima, Peru.' → 'Ana Ruiz writes for the Courier'.
 */
const bare = (text: string) =>
  text
    .replace(/^(\S{1,12}):? \| /u, '$1 ')
    .replace(/ \| ([,;&]) \| /g, '$1 ')
    .replace(/(?<=\p{Ll}{3}|\))\.[\s|]+\p{Lu}\p{Ll}*\s\p{Ll}.*$/u, '');
