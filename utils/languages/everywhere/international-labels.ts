import type { RoleWord } from '../language.ts';
import { longLists } from './data-long-lists.ts';

const choice = (words: readonly string[]) => `(${words.join('|')})`;

/**
 * Labels for an author, an editor or a translator that hold on a page in any language, since many do not say theirs, and in languages
 * that have no folder: "Autori: Anna Ozola", "Avtor: Maja Kovač", "Аутор: Јелена Марић". A colon must follow and a name behind it.
 */
export function internationalLabels(): RoleWord[] {
  const { authorLabels, bareAuthorLabels, editorLabels, bareEditorLabels, translatorLabels, pictureWords } =
    longLists();
  return [
    { words: choice(authorLabels), role: 'reporter', byline: true, colon: true },
    { words: choice(editorLabels), role: 'editor', byline: true, colon: true },
    { words: choice(bareAuthorLabels), role: 'reporter', byline: true },
    { words: choice(bareEditorLabels), role: 'editor' },
    { words: choice(translatorLabels), role: 'translator', byline: true, colon: true },
    { words: choice(pictureWords), role: 'photographer', colon: 'only' },
  ];
}
