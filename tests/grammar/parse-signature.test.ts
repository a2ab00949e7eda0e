import { describe, expect, test } from 'vitest';
import { parseSignature } from '../../utils/grammar/parse-signature.ts';

describe('agencies sign', () => {
  test.each([
    ['(ANSA).', 'ANSA'],
    ['[AFP]', 'AFP'],
    ['* AFP *', 'AFP'],
    ['–IANS', 'IANS'],
    ['/ritzau/AFP', 'ritzau + AFP'],
    ['Reuters/dpa', 'Reuters + dpa'],
    ['AFP – EFE', 'AFP + EFE'],
    ['AFP|EFE', 'AFP + EFE'],
    ['AFP=EFE', 'AFP + EFE'],
    ['AFP-EFE', 'AFP + EFE'],
    ['dpa und AFP', 'dpa + AFP'],
    ['AFP  /  EFE', 'AFP + EFE'],
    ['AFP//EFE', 'AFP + EFE'],
    // beside a day and an hour
    ['2031.08.15 10:28 AFP', 'AFP'],
    ['15.08.2031, 10:28 dpa', 'dpa'],
    ['EFE, 15/08/2031', 'EFE'],
    ['dpa | 2031-08-15 10:28', 'dpa'],
    // behind a word for "by"
    ['By AFP', 'AFP'],
    ['春まで何も知らなかったと話した。(共同)', '共同'],
    ['by AFP', 'AFP'],
    ['Von: dpa', 'dpa'],
    // beside the desk's initials
    ['dpa/gem', 'dpa'],
    ['dpa/abcd', 'dpa'],
    ['dpa/an na', 'dpa'],
    ['--IANS vc', 'IANS'],
    ['--IANS vc/bg', 'IANS'],
    ['EFE apv/jac/fp', 'EFE'],
    ['編譯/法新社', '法新社'],
    ['/ΑΠΕ-ΜΠΕ/', 'ΑΠΕ-ΜΠΕ'],
    ['dpa abc/def', 'dpa'],
    ['(askanews) - Cro/Mpd', 'askanews'],
    ['PTI ABC DE', 'PTI'],
    ['PTI ABC DE DE FG HI JK LM', 'PTI'],
    ['ja/ab (AFP, dpa, Reuters)', 'AFP + dpa + Reuters'],
    ['ja, ab, cd, ef (AFP)', 'AFP'],
    ['ja/ab(AFP)', 'AFP'],
    // beside the house's desk, or a code of the house that is in no list
    ['ČTK, redakce', 'ČTK'],
    ['ČTK, REDAKCE', 'ČTK'],
    ['Belga/eigen berichtgeving', 'Belga'],
    ['MDF (lja)/dpa', 'dpa'],
    ['MDF(lja)/dpa', 'dpa'],
    ['AWZ/epd', 'epd'],
    ['AWZ / epd', 'epd'],
    ['(epd, LK).', 'epd'],
    ['dpa/AFP', 'dpa + AFP'],
    // in a bracket that closes the paragraph, however long that is
    ['Er sagte es. (dpa)', 'dpa'],
    ['Er sagte es.(dpa)', 'dpa'],
    ['“We will,” she said.” (AP).', 'AP'],
    ['Sie ging! (dpa)', 'dpa'],
    ['Ging sie? (dpa)', 'dpa'],
    ['« Nous partons. » (AFP)', 'AFP'],
    [`${'The boats lay still. '.repeat(9)}(AFP)`, 'AFP'],
    [`© 2031 Coral Courier. ${'The boats lay still. '.repeat(9)}(AFP)`, 'AFP'],
    [`AFP${' '.repeat(57)}`, 'AFP'],
  ])('%s', (text, agencies) => {
    expect(parseSignature(text)).toEqual({ people: [], organizations: agencies.split(' + ') });
  });
});

describe('no agency signs', () => {
  test.each([
    'gem',
    'redakce',
    'He said so, says AP',
    // somebody else beside it
    'dpa/Anna',
    'dpa/an na lo',
    'dpa/abcde',
    'IANS vcxyz',
    'PTI ABC DE DE FG HI JK LM NO',
    'ja/ab/cd/ef/gh (AFP)',
    'Awz/epd',
    'AWZ/LK',
    'Foto: AWZ/epd',
    '示意圖/中央社',
    'AWZ/epd: Anna',
    'HafenAWZ/epd',
    'AWZhafen/epd',
    'AFP-Efe',
    // a bracket within a sentence, or not at its end
    'Sie ging, (dpa)',
    'Sie ging. (dpa) Er',
    // who holds the rights
    '© AFP',
    'Copyright AFP',
    'AFP ⓒ',
    // more than a signature
    `AFP${' '.repeat(58)}`,
  ])('%s', (text) => {
    expect(parseSignature(text)).toEqual({ people: [], organizations: [] });
  });
});
