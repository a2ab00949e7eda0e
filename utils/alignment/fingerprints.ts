import type { ComparedWord } from './tokens.ts';

/** What a sentence is recognised by: numbers of features in rising order, and their weights, of length 1 together. */
export interface Fingerprint {
  features: Int32Array;
  weights: Float32Array;
  /** How many words it has. */
  words: number;
  /** Its words without marks and case: equal for sentences that are the same word for word. */
  key: string;
}

/** How often each feature stands on either side. */
export interface Spread {
  original: Int32Array;
  copy: Int32Array;
}

/** Pieces of words count less than words: they are many, and there to tell "attacks" from "attacked" by a little only. */
const pieceWeight = 0.35;
/** Scripts without spaces have short words, which no two ways of cutting part alike: there pairs of characters do. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * The sentences of both stories as vectors: words and runs of three characters (two where nothing stands between words), each
 * weighing the more the rarer it is. A feature that stands once on each side weighs most, so rarity is told by the side on which
 * it is more frequent: log((n + 1) / most), after the inverse document frequency of Spärck Jones (1972).
 */
export function fingerprintsOf(
  original: readonly ComparedWord[][],
  copy: readonly ComparedWord[][],
): { original: Fingerprint[]; copy: Fingerprint[]; spread: Spread } {
  const numbers = new Map<number, number>();
  const read = (tokens: readonly ComparedWord[]) => readFeatures(tokens, numbers);
  const sides = { original: original.map(read), copy: copy.map(read) };
  const spread = {
    original: spreadOf(sides.original, numbers.size),
    copy: spreadOf(sides.copy, numbers.size),
  };
  const most = Math.max(original.length, copy.length);
  const rarity = (feature: number) =>
    Math.log((most + 1) / Math.max(spread.original[feature] ?? 0, spread.copy[feature] ?? 0, 1));
  const weigh = (one: Features) => fingerprintOf(one, rarity);
  return { original: sides.original.map(weigh), copy: sides.copy.map(weigh), spread };
}

/** The cosine of two fingerprints: 1 for the same features, 0 for none in common. */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.features.length && j < b.features.length; ) {
    const one = a.features[i] ?? 0;
    const other = b.features[j] ?? 0;
    if (one === other) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (one < other) i++;
    else j++;
  }
  return sum;
}

interface Features {
  counts: Map<number, number>;
  words: number;
  key: string;
}

function readFeatures(tokens: readonly ComparedWord[], numbers: Map<number, number>): Features {
  const counts = new Map<number, number>();
  const add = (hash: number, weight: number) => {
    const known = numbers.get(hash);
    const feature = known ?? numbers.size;
    if (known === undefined) numbers.set(hash, feature);
    counts.set(feature, (counts.get(feature) ?? 0) + weight);
  };
  const keys = tokens.map(({ key }) => key);
  const key = keys.join(' ');
  for (const word of keys) add(hashOf(word, 0, word.length, wordSeed), 1);
  const isUnspaced = unspaced.test(key);
  const run = isUnspaced ? keys.join('') : ` ${key} `;
  const size = isUnspaced ? 2 : 3;
  for (let at = 0; at + size <= run.length; at++) add(hashOf(run, at, at + size, pieceSeed), pieceWeight);
  return { counts, words: keys.length, key };
}

/** Words and pieces are told apart by where the hash begins. */
const wordSeed = 0x811c9dc5;
const pieceSeed = 0x2f0b4c47;

/** FNV-1a over a part of a text: a number instead of a string for each piece, of which a story has ten thousand. */
function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function spreadOf(sentences: readonly Features[], size: number): Int32Array {
  const spread = new Int32Array(size);
  for (const { counts } of sentences) for (const feature of counts.keys()) spread[feature] = (spread[feature] ?? 0) + 1;
  return spread;
}

function fingerprintOf({ counts, words, key }: Features, rarity: (feature: number) => number): Fingerprint {
  const features = Int32Array.from(counts.keys()).sort();
  const weights = Float32Array.from(features, (feature) => Math.sqrt(counts.get(feature) ?? 0) * rarity(feature));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { features, weights: weights.map((weight) => weight / length), words, key };
}
