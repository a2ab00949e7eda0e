import { once } from '../../text/once.ts';
import { nameWeights } from './data-name-weights.ts';
import { nameFeatures } from './name-features.ts';
import { unpackWeights } from './pack-weights.ts';

const judge = once(() => {
  const { packed, unit, bias } = nameWeights();
  return { weights: unpackWeights(packed), unit, bias };
});

/**
 * How much a text that has the form of a name sounds like one, as log odds: above 0 for "Ines Okafor", below for "Tax Planning".
 * All scripts; capitals and marks tell nothing here. It is one voice beside the form and the words around, and never the only one;
 * {@link soundsLikeNoName} draws the line below which it may object.
 */
export function nameLikeness(name: string): number {
  const { weights, unit, bias } = judge();
  return logOdds(nameFeatures(name), weights, unit, bias);
}

/** Of the names of each of 65 locales at least 99 % stay above it: `npm run train:names -- --measure`. */
const objection = -3.25;

/** Whether next to no name sounds like that: "Riverside Stadium", "Listen Now". */
export const soundsLikeNoName = (name: string) => nameLikeness(name) < objection;

/**
 * Where a house may stand as well, next to nobody is called so. Five in six houses that no record knows lie below it, and of people whose
 * surname papers have, as "Nora Herald", one in ten.
 */
const besideHouses = -2;

/** Whether what a notice or a byline names sounds like a house rather than somebody: "Harbor Main". */
export const soundsLikeHouse = (name: string) => nameLikeness(name) <= besideHouses;

/** In a row that tells other things as well one name in fifty lies below it, and most towns and rubrics do. */
const inRow = -0.6;

/** Whether what stands in a row of several things hardly sounds like a name: "Grand Rapids", "Real Estate". */
export const isUnlikely = (name: string) => nameLikeness(name) < inRow;

/** The weights of a text's features, each list of them counting by the root of its length, plus the bias: a logistic regression. */
export function logOdds(lists: number[][], weights: ArrayLike<number>, unit: number, bias: number): number {
  let sum = 0;
  for (const list of lists) {
    let of = 0;
    for (const feature of list) of += weights[feature] ?? 0;
    if (list.length > 0) sum += of / Math.sqrt(list.length);
  }
  return bias + unit * sum;
}
