import { expect, it } from 'vitest';
import { normalName } from '../../../utils/grammar/names/normal-name.ts';

it.each([
  ['BEATRICE DUPONT', 'Beatrice Dupont'],
  ["STEVE MCDONALD-O'NEIL III", "Steve McDonald-O'Neil III"],
  ['SEAN MACLEOD', 'Sean MacLeod'],
  ['ANA MACLEOD-RUIZ', 'Ana MacLeod-Ruiz'],
  ['ANA A. RUIZ', 'Ana A. Ruiz'],
  ['ANA B RUIZ', 'Ana B Ruiz'],
  ["D'ANA RUIZ", "D'Ana Ruiz"],
  ["ANA O'R", "Ana O'R"],
  ['O’LUND ANA', 'O’Lund Ana'],
  ['ANA RUIZ IV', 'Ana Ruiz IV'],
  ['ANA J.-P. RUIZ', 'Ana J.-P. Ruiz'],
  ['J. RUIZ', 'J. Ruiz'],
  ['DE LA RUIZ', 'De la Ruiz'],
  ['ANA DE', 'Ana De'],
  ['ABCD', 'Abcd'],
  ['ANA MACHADO', 'Ana Machado'],
  ['JOSÉ DE LA CRUZ', 'José de la Cruz'],
  ['JAN VAN DER BERG', 'Jan van der Berg'],
  ['J.D. SMITH JR.', 'J.D. Smith Jr.'],
  ['JD VANE', 'JD Vane'],
  ['KATHLEEN McGARRITY', 'Kathleen McGarrity'],
  ['JEAN-PAUL PETIT', 'Jean-Paul Petit'],
  ['АННА ИВАНОВА', 'Анна Иванова'],
  ['  ANA  RUIZ ', 'Ana Ruiz'],
  ['AJ RUIZ', 'AJ Ruiz'],
  ['NG WEI', 'Ng Wei'],
  ['ANA IMCLUND', 'Ana Imclund'],
  ['MCA LUND', 'Mca Lund'],
])('un-shouts %s', (shouted, normal) => {
  expect(normalName(shouted, 'en')).toBe(normal);
});

it.each(['AFP', 'AA', 'Baek Sang-min', 'Jean DUPONT', 'bell hooks', 'danah boyd', '张小明', 'Lorenzo da Vinella'])(
  'leaves %s as printed',
  (name) => {
    expect(normalName(name, 'en')).toBe(name);
  },
);

it('lowers a Turkish I to its own small letter', () => {
  expect(normalName('AYŞE YILMAZ', 'tr')).toBe('Ayşe Yılmaz');
});
