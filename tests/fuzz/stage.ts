import { pick } from '../bench/names/random.ts';
import { changes } from './changes.ts';
import type { Twin } from './twin.ts';
import { newWords } from './words.ts';

/** Numbers from 0 to 1, one after the other. */
export type Random = () => number;

/** A page that is being changed, its twin, and the elements on which something was done. */
export interface Stage {
  document: Document;
  twin: Twin;
  touched: Set<Node>;
}

/** Changes a page and its twin once, and tells what was done; nothing where it cannot be done. */
export function changeOnce({ document, twin, touched }: Stage, random: Random): string | undefined {
  const name = pick(Object.keys(changes), random);
  const words = pick(newWords, random);
  const elements = Array.from(document.querySelectorAll('body *')).filter((element) => twin.of(element));
  if (elements.length < 2) return undefined;
  const a = pick(elements, random);
  const b = pick(elements, random);
  const [twinA, twinB] = [twin.of(a), twin.of(b)];
  if (!twinA || !twinB || a.contains(b) || b.contains(a)) return undefined;
  const told = `${name}: ${nameOf(a, elements)}, ${nameOf(b, elements)}, ${JSON.stringify(words.slice(0, 20))}`;
  changes[name]?.(a, b, words);
  changes[name]?.(twinA, twinB, words);
  for (const one of [a, b]) touched.add(one);
  // a paragraph of the story that was copied into a list of links is no paragraph there, nor are both of what stands there twice
  for (const { nextElementSibling: copy } of [a, b]) if (copy?.isEqualNode(a)) touched.add(copy);
  twin.renew();
  return told;
}

const nameOf = (element: Element, all: readonly Element[]) => `${element.localName} ${all.indexOf(element)}`;
