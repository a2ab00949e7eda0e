import type { RoleWord } from './language.ts';

/** Jobs that Danish, Norwegian and Swedish papers print alike. */
export const scandinavianJobs: readonly string[] = ['korrespondent', 'fotograf', 'skribent'];

/** Abbreviations of all three languages. */
export const scandinavianAbbreviations: readonly string[] = 'bl.a. m.m. dvs. osv. kl. ca. nr. kr. st. prof. dr.'.split(
  ' ',
);

/** What stands before a name in a credit of one of the languages; choices as in phrases. */
interface ScandinavianCredits {
  /** 'Af' */
  by: string;
  /** 'Tekst', with or without a colon */
  text: string;
  /** 'Tekst af' */
  textBy: string;
  /** 'Journalist:' */
  reporter: string;
  /** 'Medvirkende:' */
  contributor: string;
  /** 'Redaktør:' */
  editor: string;
  /** 'Oversættelse:' */
  translation: string;
  /** 'Oversat af' */
  translatedBy: string;
}

/** The role words of one of the languages: they differ in their spelling, not in what needs a colon and what may open a byline. */
export function scandinavianRoleWords(words: ScandinavianCredits): RoleWord[] {
  return [
    { words: words.text, role: 'reporter', byline: true },
    { words: words.reporter, role: 'reporter', byline: true, colon: true },
    { words: words.editor, role: 'editor', colon: true },
    { words: words.translation, role: 'translator', colon: true },
    { words: words.by, role: 'reporter', byline: true },
    { words: words.textBy, role: 'reporter', byline: true },
    { words: words.contributor, role: 'contributor', colon: true },
    { words: words.translatedBy, role: 'translator' },
  ];
}
