import { describe, expect, test } from 'vitest';
import { bareOutlet, isSameName } from '@/utils/syndication/outlet-name';

describe('names of outlets', () => {
  test.each([
    ['The Seattle Times', 'seattletimes.com', true],
    ['Le Monde.fr', 'Le Monde', true],
    ['TIMESOFINDIA.COM', 'Times of India', true],
    ['Handelsblatt Online', 'Handelsblatt', true],
    ['VICE US', 'VICE', false],
    ['Coral Courier', 'Coral Gazette', false],
  ])('%s and %s', (a, b, same) => {
    expect(isSameName(a, b)).toBe(same);
  });

  test.each([
    ['Pressemitteilung Ökologische Tierzucht', 'Ökologische Tierzucht'],
    ['Deutscher Wanderverband (DWV), 02. Februar 2022, Berlin', 'Deutscher Wanderverband'],
    ['Coral Courier on March 3, 2026', 'Coral Courier'],
    ['Coral Courier', 'Coral Courier'],
  ])('%s is %s', (printed, bare) => {
    expect(bareOutlet(printed)).toBe(bare);
  });
});
