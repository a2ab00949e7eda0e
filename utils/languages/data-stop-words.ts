import { languages } from './all-languages.ts';

/** The commonest words of every language, which tell languages apart. */
export const stopWords = (): Record<string, readonly string[]> => all;

const all = Object.fromEntries(Object.values(languages).map((language) => [language.code, language.stopWords]));
