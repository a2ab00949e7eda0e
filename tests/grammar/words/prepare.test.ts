import { describe, expect, test } from 'vitest';
import { prepare } from '../../../utils/grammar/words/prepare.ts';

/** The tokens of a line, parted by spaces: words and marks bare, others with their kind; '|date' where a date stood. */
const tokensOf = (text: string, language = 'en') =>
  prepare(text, language)
    .tokens.map(({ text: printed, kind, key }) => {
      if (key === 'date') return '|date';
      return kind === 'word' || kind === 'mark' ? printed : `${printed}<${kind}>`;
    })
    .join(' ');

describe('dates', () => {
  test.each([
    ['Ana Ruiz 3 May 2031', 'Ana Ruiz |date'],
    ['Ana Ruiz May 3, 2031 Lima', 'Ana Ruiz |date , |date Lima'],
    ['Ana Ruiz, Monday, May 3', 'Ana Ruiz , |date , |date'],
    ['May 3. Ana Ruiz', '|date . Ana Ruiz'],
    ['3 Sept. Ana', '|date Ana'],
    ['3 June, Ana Ruiz', '|date , Ana Ruiz'],
    ['Ana Ruiz 1 2031 Lima', 'Ana Ruiz |date Lima'],
    ['Ana Ruiz 2031 1 Lima', 'Ana Ruiz |date Lima'],
    ['2031-05-06T14:34:55Z Ana', '|date Ana'],
    ['16/05/2020, Ana', '|date , Ana'],
    ['Published: 3 May', '|date'],
    ['Published 2:17 p.m.', '|date'],
    ['3:15 p.m. ET Ana', '|date Ana'],
    // a month is a name, too
    ['Ana Ruiz May', 'Ana Ruiz May'],
    ['June, Ana Ruiz', 'June , Ana Ruiz'],
    ['3 Ana Ruiz May 3', '| Ana Ruiz |date'],
    // what introduces no date
    ['Published on Ana Ruiz', 'Published on Ana Ruiz'],
    ['Updated: Ana Ruiz', 'Updated : Ana Ruiz'],
    // figures
    ['Doe1, Roe2', 'Doe | , Roe |'],
    ['Ana Ruiz 12 comments', 'Ana Ruiz | comments'],
    ['Ana Ruiz 1 2 Lima', 'Ana Ruiz | Lima'],
    ['7 News WKSX', '7<number> News WKSX'],
    ['123 News WKSX', '|date News WKSX'],
    ['7 news at ten', '| news at ten'],
  ])('%s → %s', (text, tokens) => {
    expect(tokensOf(text)).toBe(tokens);
  });
});

describe('addresses', () => {
  test.each([
    ['ana.ruiz1@coral.example Ruiz', 'ana.ruiz1@coral.example<mail> Ruiz'],
    ['ana@coral.example.', 'ana@coral.example<mail> .'],
    ['Ana [email protected]', 'Ana [email protected]<mail>'],
    ['ana@b.c', 'ana @b.c<handle>'],
    ['@ana_ruiz Ana', '@ana_ruiz<handle> Ana'],
    ['www.coral.example/news today', 'www.coral.example/news<site> today'],
    ['(https://coral.example/a) Ana', '( https://coral.example/a<site> ) Ana'],
    ['Coral.COM', 'Coral.COM<site>'],
    ['Lima.net/ news', 'Lima.net<site> / news'],
    ['ana-ruiz.co.uk', 'ana-ruiz.co.uk<site>'],
    ['coral.comet', 'coral . comet'],
    ['a.com', 'a . com'],
    ['Ana.Ruiz', 'Ana . Ruiz'],
  ])('%s → %s', (text, tokens) => {
    expect(tokensOf(text)).toBe(tokens);
  });
});

describe('words', () => {
  test.each([
    ['K.K. Ruiz', 'K.K. Ruiz'],
    ['J.-P. Ruiz', 'J.-P. Ruiz'],
    ['J-P. Ruiz', 'J-P. Ruiz'],
    ['A.B', 'A . B'],
    ['O’Grady Sang-hun News’ Ana', 'O’Grady Sang-hun News’ Ana'],
    ['בן־שושן יו"ד', 'בן־שושן יו"ד'],
    ['R7 TV2 N12 M6', 'R7 TV2 N12 M6'],
    ['R72', 'R |'],
    ['Calif. Ana', 'Calif. Ana'],
    ['end. Ana', 'end . Ana'],
    ['— Ana -- Ana ___ Ana', '— Ana -- Ana ___ Ana'],
    ['... Ana', '. . . Ana'],
  ])('%s → %s', (text, tokens) => {
    expect(tokensOf(text)).toBe(tokens);
  });
});

describe('words that a page glued together', () => {
  test.each([
    ['Paul WaltonFarida Hassan', 'Paul Walton ¦ Farida Hassan'],
    ['Ana B. WaltonFarida Hassan', 'Ana B. Walton ¦ Farida Hassan'],
    ['Max SandbergReporter', 'Max Sandberg ¦ Reporter'],
    ['Jane MillsPublished May', 'Jane Mills ¦ Published May'],
    ['Jane DoeMay 3, 2021', 'Jane Doe ¦ |date , |date'],
    ['Jane DoeMay Sand', 'Jane Doe ¦ May Sand'],
    ['Jane DoeMonday', 'Jane Doe ¦ Monday'],
    ['Jane DoeMay', 'Jane DoeMay'],
    ['Ana McCoolOur Standards', 'Ana McCool ¦ Our Standards'],
    ['ByAna Ruiz', 'By ¦ Ana Ruiz'],
    ['byAna Ruiz', 'by ¦ Ana Ruiz'],
    // trade names, and names that are written so
    ['Kristen LaMotte', 'Kristen LaMotte'],
    ['BuzzFeed Ana', 'BuzzFeed Ana'],
    ['Ana BuzzFeed', 'Ana BuzzFeed'],
    ['iNews Ana', 'iNews Ana'],
    ['Adam Alderson PortVoice', 'Adam Alderson PortVoice'],
    ['DoeMay Sand', 'DoeMay Sand'],
    // no full name on either side
    ['Ana WaltonFarida', 'Ana WaltonFarida'],
    ['Ana WaltonFarida hassan', 'Ana WaltonFarida hassan'],
    ['Ana WaltonFarida, Hassan', 'Ana WaltonFarida , Hassan'],
    ['ana WaltonFarida Hassan', 'ana WaltonFarida Hassan'],
  ])('%s → %s', (text, tokens) => {
    expect(tokensOf(text)).toBe(tokens);
  });
});
