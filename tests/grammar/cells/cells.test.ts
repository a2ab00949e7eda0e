import { describe, expect, test } from 'vitest';
import { isControl } from '../../../utils/grammar/cells/is-control.ts';
import { isWhen } from '../../../utils/grammar/cells/is-when.ts';

describe('a button or a note on who may read', () => {
  test.each([
    'Follow',
    'Twitter',
    'Follow Ana Ruiz',
    'Email the author',
    'For subscribers',
    'SHARE',
    '5 Comments',
    'E-Mail an die Autorin',
    'Écrire à l’auteure',
    'Escribir a la autora',
    'Scrivi all’autrice',
    'Suivre',
    'More by Ana Ruiz',
    '구독',
    'Text Size',
    'Dark Mode',
    'Link Kopieren',
    'Yazı Tipi',
    'Ukuran Huruf',
    'Tamaño Letra',
    'Tamanho Letra',
    'Размер Шрифта',
    'Cỡ Chữ',
    'Mode Gelap',
    '列印',
    '글자 크기',
  ])('%s', (text) => {
    expect(isControl(text.replace(/^\d+ /, ''))).toBe(true);
  });
  test.each([
    'Ana Ruiz',
    'Reporter',
    'Lima',
    'Coral Courier',
    'Mark Following',
    'Share Bennett Jones',
    'Von',
    'Text Sizemore',
    'Mark Print',
  ])('but not %s', (text) => {
    expect(isControl(text)).toBe(false);
  });
});

describe('when, how long, how many', () => {
  test.each<[text: string, language: string]>([
    ['3:15 p.m. ET', 'en'],
    ['8 JUN 2031', 'en'],
    ['16:20, 8 JUN 2031', 'en'],
    ['5 min read', 'en'],
    ['vor 3 Stunden', 'de'],
    ['hace 3 horas', 'es'],
    ['12', 'en'],
    ['vor etwa 3 Stunden', 'de'],
    ['3 a b c d e f', 'en'],
    ['7:02 pm PT', 'en'],
    // of scripts without capitals, in languages with words of their own and without
    ['3 במרץ 2031', 'he'],
    ['منگل، 3 مارچ، 2031', 'ur'],
    ['3 มีนาคม 2574', 'th'],
    ['৩ মার্চ, ২০৩১', 'bn'],
  ])('%s', (text, language) => {
    expect(isWhen(text, language)).toBe(true);
  });
  test.each([
    'Ana Ruiz',
    '7 News',
    'April Sand',
    'Ana Ruiz 3 May 2026',
    'דנה לוי 3 במרץ 2031',
    '3 במרץ 2031 דנה לוי',
    'ET',
    '3 a b c d e f g',
    'vor 3 Stunden heute',
    `${'long '.repeat(12)}3`,
  ])('but not %s', (text) => {
    expect(isWhen(text, 'en')).toBe(false);
  });
});
