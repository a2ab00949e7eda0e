import type { ProseWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const prose: Omit<ProseWords, 'leaning'> = {
  stopWords: words(`
    an and are as been but by for from has have he his is it not of said that the their they this to was
    were which who with would
  `),
  abbreviations: words(`
    mr. mrs. ms. dr. prof. kr. md. mohd. wm. sen. rep. gov. gen. col. sgt. lt. capt. rev. hon. st. mt. sens.
    ft. jr. sr. co. corp. inc. ltd. vs. no. no.1 u.s. u.k. u.n. d.c. a.m. p.m. e.g. i.e. etc. jan. feb. mar.
    apr. aug. sept. sep. oct. nov. dec. fig. approx. dept. est. ave. blvd.
  `),
  definite: words('the this these those'),
};
