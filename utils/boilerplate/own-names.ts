import { siteNames } from '../evidence/own-name.ts';
import type { Article } from '../model.ts';
import { lettersOf } from '../text/letters.ts';

const shortest = 3;

/** What a site calls itself, in letters alone: its name, as its pages have it, and its address. */
export const ownNames = (article: Article): string[] => {
  const { hostname } = article;
  const names = [...siteNames(article), hostname, hostname.split('.')[0] ?? ''].map(lettersOf);
  return [...new Set(names)].filter((name) => name.length >= shortest);
};

/** Shorter ones are in other words. */
const longEnough = 5;

/** Makes the test whether a text names the site on which it stands. */
export function namesSite(article: Article): (text: string) => boolean {
  const names = ownNames(article).filter((name) => name.length >= longEnough || /[^\p{sc=Latin}]/u.test(name));
  return (text) => {
    const letters = lettersOf(text);
    return names.some((name) => letters.includes(name));
  };
}
