import { expect, test } from 'vitest';
import { helpsIn } from '../../utils/syndication/help-wordings.ts';

test.each<[text: string, name: string, helps: boolean]>([
  ['Ana Ruiz (avec Belga)', 'Belga', true],
  ['Ana Ruiz with reports from Reuters', 'Reuters', true],
  ['Mit Reuters', 'Reuters', true],
  ['Ana Ruiz, Reuters', 'Reuters', false],
  ['Ana Ruiz with Mo Lang, Reuters', 'Reuters', false],
  ['Reuters with Ana Ruiz', 'Reuters', false],
  ['Ana Ruiz with.', 'Reuters', false],
])('%s: %s helped: %s', (text, name, helps) => expect(helpsIn(text, name)).toBe(helps));
