import { expect, test } from 'vitest';
import { resembles } from '../../utils/article/find-headline.ts';

test.each<[is: boolean, heading: string, title: string]>([
  [true, 'Quarrel in the harbour How a crane divides a town', 'Harbour: How a crane divides a town - Reef Week'],
  [true, 'Streit um den Hafen Wie ein Kran die Stadt teilt', 'Hafen: Wie ein Kran die Stadt teilt - DER WOCHENKAHN'],
  [
    true,
    'Tras la tormenta El muelle sigue cerrado hasta mayo',
    'Temporal: El muelle sigue cerrado hasta mayo | El Coral',
  ],
  [false, 'How a crane is built', 'Harbour: How a crane divides a town - Reef Week'],
  [false, 'A crane for the town', 'Harbour: How a crane divides a town - Reef Week'],
  [false, 'More about the town', 'More about the weather in the harbour of Port Ellery'],
  [false, 'Love goes through the stomach', 'Beef with apples and onions in red wine | Love goes through the stomach'],
  [false, 'Reef Week', 'Harbour: How a crane divides a town - Reef Week'],
])('%s: "%s" is "%s" but for its kicker', (is, heading, title) => {
  expect(resembles([title])(heading)).toBe(is);
});
