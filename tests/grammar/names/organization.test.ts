import { expect, test } from 'vitest';
import { isJob, isOrganization } from '../../../utils/grammar/names/organization.ts';
import { lexiconFor } from '../../../utils/grammar/words/lexicon.ts';
import { tokenise } from '../../../utils/grammar/words/token.ts';

const lexicon = lexiconFor('en');
const tokensOf = (text: string) => tokenise(text, lexicon.abbreviations);

test.each([
  'Reuters',
  'coralcourier.com',
  'CORAL',
  'CoralTV',
  'coralTV',
  'ARD-Hauptstadtstudio',
  'ARD-Studio',
  'Coral coralcourier.com',
  'The fine site coralcourier.com',
  'HBCU Coastal Justice',
  'The Local',
  '7 News WKSX',
  '7 coral News',
  'Coral News',
  'Anna-News Coral',
  'Web Desk',
  'University of the Coral Coast of the North',
])('%s is an organisation', (text) => {
  expect(isOrganization(tokensOf(text), lexicon, text)).toBe(true);
});

test.each([
  // places, words, names
  'LIMA',
  'NY',
  'A',
  'ABCDEFG',
  'ARD-Haupt',
  'ABCDEF-Hauptstadtstudio',
  'ARD-studioberlin',
  'news',
  'Ana Ruiz',
  'HBCU coastal Justice',
  'HBCU COASTAL JUSTICE',
  'AB Coastal Justice',
  // no capital where a name begins, too many words or small ones
  'coral News',
  'news of Coral',
  'the University of Coral',
  'of the News',
  'The very fine site coralcourier.com',
  'University of the Coral Coast of the Far North Sea',
  // what somebody is
  'The Coral News Reporter',
  'AP Sports Writer',
  '',
])('%s is none', (text) => {
  expect(isOrganization(tokensOf(text), lexicon, text)).toBe(false);
});

test.each([
  ['AP Sports Writer', true],
  ['The Coral News Reporter', true],
  ['Reporter', false],
  ['Coral News', false],
  ['', false],
])('%s is a job: %s', (text, is) => {
  expect(isJob(tokensOf(text), lexicon)).toBe(is);
});
