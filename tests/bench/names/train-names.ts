/**
 * Trains the judge of names and writes its weights: `npm run train:names`. The same commit gives the same file. `-- --measure` writes
 * nothing, keeps one family name and one other text in eight from the training, and prints how well these are told apart.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isForWord, nameFeatures, places } from '../../../utils/grammar/names/name-features.ts';
import { logOdds } from '../../../utils/grammar/names/name-likeness.ts';
import { packWeights } from '../../../utils/grammar/names/pack-weights.ts';
import { measure } from './measure-names.ts';
import { type OtherTexts, otherTexts } from './other-phrases.ts';
import { pick, randomFrom } from './random.ts';
import { familiesWhere, fullName, isUnseen, type NameWords, nameWords } from './real-names.ts';

const measuring = process.argv.includes('--measure');
/** Judges of different luck are averaged: a single one errs by chance on names that lie near a line. */
const seeds = Array.from({ length: 7 }, (_, at) => at + 12);
const rounds = 900_000;
/** Steps by AdaGrad, https://jmlr.org/papers/v12/duchi11a.html, with a pull of each weight towards none. */
const pace = 0.12;
const pull = 2e-6;
/** So often a whole word is not looked at: its pieces have to learn as well. */
const unlooked = 0.3;
/** Weights are rounded to this many steps on each side of 0; one in two hundred lies beyond the last. */
const steps = 6;
const beyond = 0.005;

const lists = nameWords();
const others = otherTexts(new Set(lists.flatMap(({ given }) => given.map((name) => name.toLowerCase()))));
const trained = seeds.map((seed) =>
  train(measuring ? lists.map((list) => familiesWhere(list, (word) => !isUnseen(word))) : lists, others, seed),
);
const mean = (of: (judge: Judge) => number) => trained.reduce((sum, judge) => sum + of(judge), 0) / trained.length;
const weights = Array.from({ length: places }, (_, place) => mean((judge) => judge.weights[place] ?? 0));
const bias = mean((judge) => judge.bias);
const limit = weights.map(Math.abs).sort((a, b) => a - b)[Math.floor(places * (1 - beyond))] ?? 1;
const unit = Number((limit / steps).toPrecision(4));
const rounded = weights.map((weight) => Math.max(-steps, Math.min(steps, Math.round(weight / unit))));
const packed = packWeights(rounded);
if (measuring) {
  measure(
    lists.map((list) => familiesWhere(list, isUnseen)),
    others,
    (text) => logOdds(nameFeatures(text), rounded, unit, bias),
  );
} else {
  const text = `/** The judge of names, as \`npm run train:names\` made it; see pack-weights.ts. Not to be edited. */
export const nameWeights = () => ({
  unit: ${unit},
  bias: ${Number(bias.toPrecision(4))},
  packed:
    '${packed}',
});
`;
  writeFileSync('utils/grammar/names/data-name-weights.ts', text);
  console.log(`${gzipSync(text, { level: 9 }).length} bytes gzipped`);
}

interface Judge {
  weights: Float64Array;
  bias: number;
}

function train(names: readonly NameWords[], texts: readonly OtherTexts[], seed: number): Judge {
  const random = randomFrom(seed);
  const weighted = names.flatMap((list) => Array.from({ length: list.share }, () => list));
  const drawn = texts.flatMap((kind) => Array.from({ length: kind.share }, () => kind));
  const weights = new Float64Array(places);
  const squares = new Float64Array(places).fill(1e-2);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const isName = random() < 0.5;
    const text = isName
      ? fullName(pick(weighted, random), pick(names, random), random)
      : pick(drawn, random).draw(random);
    if (measuring && !isName && isUnseen(text)) continue;
    const features = nameFeatures(text).filter(([first]) => !isForWord(first ?? 0) || random() >= unlooked);
    const error = 1 / (1 + Math.exp(-logOdds(features, weights, 1, bias))) - (isName ? 1 : 0);
    bias -= 0.001 * error;
    for (const list of features) {
      for (const feature of list) {
        const weight = weights[feature] ?? 0;
        const slope = error / Math.sqrt(list.length) + pull * Math.sign(weight);
        const square = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = square;
        const moved = weight - (pace * slope) / Math.sqrt(square);
        weights[feature] = isForWord(feature) ? Math.min(0, moved) : moved;
      }
    }
  }
  return { weights, bias };
}
