import { describe, expect, test } from 'vitest';
import type { Agency } from '@/utils/model';
import { bareOutlet, isSameOutlet, isSubBrand } from '@/utils/syndication/outlet-name';
import { printedHouse } from '@/utils/syndication/printed-house';
import { plainArticle } from '../pages/plain-article';

describe('names of outlets', () => {
  test.each([
    ['The Seattle Times', 'seattletimes.com', true],
    ['Le Monde.fr', 'Le Monde', true],
    ['TIMESOFINDIA.COM', 'Times of India', true],
    ['Handelsblatt Online', 'Handelsblatt', true],
    ['VICE US', 'VICE', false],
    ['Coral Courier (Leeds)', 'Coral Courier', true],
    ['Coral (Leeds) Courier', 'Coral Courier', false],
    ['Io.fr', 'Io.de', false],
    ['Iox.fr', 'Iox.de', true],
    ['Coral Courier', 'Coral Gazette', false],
  ])('%s and %s', (a, b, same) => {
    expect(isSameOutlet(a, b)).toBe(same);
  });

  test.each([
    ['Pressemitteilung Ökologische Fischzucht', 'Ökologische Fischzucht'],
    ['Deutscher Wanderverband (DWV), 04. Februar 2031, Berlin', 'Deutscher Wanderverband'],
    ['Coral Courier on March 3, 2026', 'Coral Courier'],
    ['www.coralcourier.example', 'coralcourier.example'],
    ['Coral Courier', 'Coral Courier'],
  ])('%s is %s', (printed, bare) => {
    expect(bareOutlet(printed)).toBe(bare);
  });
});

test.each<[printed: string, kind: Agency['kind'], name: string, is: boolean]>([
  ['Coral Nation', 'outlet', 'Coral News', true],
  ['Tide Nation', 'outlet', 'Coral News', false],
  ['Coral News Nation', 'outlet', 'Coral News', true],
  ['Coral News Nation', 'wire', 'Coral News', false],
  ['Coral News Online', 'outlet', 'Coral News', false],
  ['CoralNewsNation', 'outlet', 'Coral News', true],
  ['24 7', 'outlet', '24', false],
  ['Coral News', 'outlet', 'Coral News', false],
])('%s is a sub-brand of the %s %s: %s', (printed, kind, name, is) => {
  expect(isSubBrand(printed, { kind, name } as Agency)).toBe(is);
});

describe('the house at an address, as the page prints it', () => {
  const printed =
    (text: string, host = 'www.valleyobserver.example') =>
    () =>
      printedHouse(plainArticle({ head: [{ text, prose: false }] }), host);
  test.each<[what: string, name: () => string | undefined, expected: string | undefined]>([
    ['in a line', printed('From Valley Observer today'), 'Valley Observer'],
    ['with an article', printed('From The Valley Observer'), 'The Valley Observer'],
    [
      'beside a name, and nothing between',
      () =>
        printedHouse(
          plainArticle({
            marked: [
              [
                'Ana RuizValley Observer',
                'class:byline',
                {
                  cells: [
                    { text: 'Ana Ruiz', joint: 'apart', kin: 'b.' },
                    { text: 'Valley Observer', joint: 'apart', kin: 'i.' },
                  ],
                },
              ],
            ],
          }),
          'www.valleyobserver.example',
        ),
      'Valley Observer',
    ],
    ['with a mark', printed('From Valley-Observer'), 'Valley-Observer'],
    ['as one word', printed('From ValleyObserver'), 'ValleyObserver'],
    ['in small letters', printed('From valley observer'), undefined],
    ['in small letters and capitals', printed('From valley Observer'), undefined],
    ['by an address in other letters', printed('From Valléy Observer', 'valléyobserver.example'), undefined],
    ['in capitals as one word', printed('From VALLEYOBSERVER'), undefined],
    ['in capitals as two', printed('From VALLEY OBSERVER'), 'VALLEY OBSERVER'],
    ['as an address', printed('From ValleyObserver.example'), undefined],
    ['in a longer word', printed('From ValleyObservers'), undefined],
    ['in 160 characters', printed(`Valley Observer ${'x'.repeat(144)}`), 'Valley Observer'],
    ['in more', printed(`Valley Observer ${'x'.repeat(145)}`), undefined],
    ['with a hyphen in the address', printed('From Valley Observer', 'valley-observer.example'), 'Valley Observer'],
    ['by a person’s own site', printed('By Ana Ruiz', 'anaruiz.example'), undefined],
    ['by an address of five letters', printed('By Coral', 'coral.example'), 'Coral'],
    ['by a shorter one', printed('By Cora', 'cora.example'), undefined],
    ['by an agency that reads as a person', printed('By Morning Star', 'morningstar.example'), 'Morning Star'],
  ])('%s', (_, name, expected) => expect(name()).toBe(expected));
});
