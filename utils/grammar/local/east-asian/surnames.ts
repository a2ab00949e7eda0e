import { once } from '../../../text/once.ts';
import { eastAsianNames } from './data-east-asian-names.ts';

/** The commonest Chinese surnames, simplified and traditional: they tell "记者张三" from "记者了解" (the reporter learned). */
export const chineseSurnames = once(() => new Set(eastAsianNames().chineseSurnames.split('')));

/** Surnames of two characters; a name with one of them has up to four. */
export const doubleSurnames = once(() => new Set(eastAsianNames().doubleSurnames.split(' ')));

/** Korean surnames, each one syllable. */
export const koreanSurnames = once(() => new Set(eastAsianNames().koreanSurnames.split('')));

/** Korean surnames of two syllables, where the first alone is none. */
export const doubleKoreanSurnames = once(() => new Set(eastAsianNames().doubleKoreanSurnames.split(' ')));

/** Korean places that stand before a reporter's name: "부산 김철수 기자". */
export const koreanPlaces = once(() => new Set(eastAsianNames().koreanPlaces.split(' ')));
