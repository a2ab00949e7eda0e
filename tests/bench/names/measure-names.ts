import type { OtherTexts } from './other-phrases.ts';
import { randomFrom } from './random.ts';
import { fullName, isUnseen, type NameWords } from './real-names.ts';

const perList = 2000;
const lines = [-2.5, -3, -3.25, -3.5];

/** Prints the area under the curve, false alarms at fixed shares of names found, and what each line of objection keeps and catches. */
export function measure(
  lists: readonly NameWords[],
  texts: readonly OtherTexts[],
  score: (text: string) => number,
): void {
  const random = randomFrom(34);
  const ours = lists.map((list) => ({
    locale: list.locale,
    scores: Array.from({ length: perList }, () => score(fullName(list, list, random))).sort((a, b) => a - b),
  }));
  const names = ours.flatMap(({ scores }) => scores).sort((a, b) => a - b);
  const kinds = texts.map((kind) => ({
    kind: kind.kind,
    scores: drawUnseen(kind, random).map(score),
  }));
  const others = kinds.flatMap(({ scores }) => scores).sort((a, b) => a - b);
  console.log(
    `names ${names.length}, other texts ${others.length}, area under the curve ${area(names, others).toFixed(4)}`,
  );
  for (const found of [0.9, 0.95, 0.98, 0.99, 0.995]) {
    const line = names[Math.floor((1 - found) * names.length)] ?? 0;
    console.log(
      `at ${percent(found)} of names found (${line.toFixed(2)}): ${percent(above(others, line))} false alarms`,
    );
  }
  for (const line of lines) {
    const kept = ours
      .map(({ locale, scores }) => ({ locale, share: above(scores, line) }))
      .sort((a, b) => a.share - b.share);
    const worst = kept.slice(0, 12).map(({ locale, share }) => `${locale} ${percent(share)}`);
    const caught = kinds.map(({ kind, scores }) => `${kind} ${percent(1 - above(scores, line))}`);
    console.log(
      `line ${line}: of names kept, least ${worst.join(', ')}; of other texts caught ${percent(1 - above(others, line))}: ${caught.join(', ')}`,
    );
  }
}

function drawUnseen(kind: OtherTexts, random: () => number): string[] {
  const drawn: string[] = [];
  for (let tries = 0; drawn.length < perList && tries < perList * 40; tries++) {
    const text = kind.draw(random);
    if (isUnseen(text) && text.includes(' ')) drawn.push(text);
  }
  return drawn;
}

const above = (scores: readonly number[], line: number) =>
  scores.filter((score) => score >= line).length / scores.length;
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

/** How often a name stands above another text; both lists sorted. */
function area(names: readonly number[], others: readonly number[]): number {
  let below = 0;
  let sum = 0;
  for (const score of names) {
    while (below < others.length && (others[below] ?? 0) < score) below++;
    sum += below;
  }
  return sum / names.length / others.length;
}
