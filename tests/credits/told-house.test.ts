import { describe, expect, test } from 'vitest';
import { isHouse, isSomewhere, isWorkplace } from '../../utils/credits/told-house.ts';
import { sign } from '../../utils/evidence/sign.ts';
import type { Article } from '../../utils/model.ts';

const link = (text: string, href: string) => ({ text, links: [{ text, href }] });
const page = (language: string, hostname = 'coralportal.example'): Article =>
  ({
    host: 'Coral Portal',
    hostname,
    language,
    metadata: { siteName: 'Coral Portal' },
    bylines: [],
    blocks: [
      { id: 'b0', ...link('Science', `https://${hostname}/science`) },
      { id: 'b1', ...link('Gadgets', `https://${hostname}/gadgets`), text: 'Written by Ana Ruiz in Gadgets on 1 June' },
      { id: 'b2', ...link('Port Ellery', 'https://kestrel.example/port-ellery') },
    ],
  }) as unknown as Article;

describe('what is credited beside nobody', () => {
  test.each([
    'The Associated Press',
    'Kestrel Post',
    'Coral News Desk',
    'Rheinthaler Bote',
    'kestrelpost.example',
    'Sorna-Marseille Université',
    'Alpine Institute of Geophysics',
    '江岸日报',
  ])('%s is a house', (name) => {
    expect(isHouse(name, page('en'))).toBe(true);
  });

  test.each([
    'CEO',
    'Resource',
    'Editorial Process',
    'Updated August',
    'Learn about The Coral Kitchen',
    'Reporting From Newark',
    'Los Gallardos',
    'Smart Shopping',
    'From:',
    'Image Source: Coral News',
    'http://kestrelpost.example',
  ])('%s is none', (name) => {
    expect(isHouse(name, page('en'))).toBe(false);
  });

  test('of a paper that is called by an everyday word not what the site calls a rubric', () => {
    expect(isHouse('Science', page('en'))).toBe(false);
    expect(isHouse('science', page('en'))).toBe(false);
    expect(isHouse('Science', { ...page('en'), blocks: [] })).toBe(true);
  });
});

describe('what stands beside somebody', () => {
  const beside = (text: string, name: string, language = 'en', hostname?: string) =>
    isWorkplace(name, page(language, hostname), sign('byline', text, { block: 'b1', where: 'head' }));

  test.each<[text: string, name: string, language?: string, hostname?: string]>([
    ['By Ana Ruiz, Elmore City Observatory', 'Elmore City Observatory'],
    ['Ana Ruiz, Staff Attorney, HBCU Coastal Justice Program', 'HBCU Coastal Justice Program'],
    ['Ana Ruiz / Zillwood', 'Zillwood'],
    ['Ana Ruiz (Zillwood)', 'Zillwood'],
    ['By Ana Ruiz, Zillwood', 'Zillwood'],
    ['By Ana Ruiz for Zillwood', 'Zillwood'],
    ['Von Lea Sand für Zillwald', 'Zillwald', 'de'],
    ['By Ana Ruiz, AP', 'AP'],
    ['By Ana Ruiz, WKSX Reporter', 'WKSX', 'en', 'wksx.example'],
  ])('%s: a house', (text, name, language, hostname) => {
    expect(beside(text, name, language, hostname)).toBe(true);
  });

  test.each<[text: string, name: string, language?: string]>([
    ['Publicado por: Ana Ruiz - Categoria: Saúde - Tags', 'Saúde', 'pt'],
    ['By Ana Ruiz | Zillwood', 'Zillwood'],
    ['By Ana Ruiz, SEO Editor', 'SEO'],
    ['By Ana Ruiz, NFL Reporter', 'NFL'],
    ['By Ana Ruiz, WKSX Reporter', 'WKSX'],
    ['Ana Ruiz, Content Marketing Coordinator', 'Content Marketing Coordinator'],
    ['Ana Ruiz, The First Financial Advisor', 'The First Financial Advisor'],
    ['Ana Ruiz - http://anaruiz.example', 'http://anaruiz.example'],
    ['Ana Ruiz, Gadgets', 'Gadgets'],
    ['Ana Ruiz, Science', 'Science'],
    ['Ana Ruiz, Madrid', 'Madrid'],
    ['Ana Ruiz, Subscribe', 'Subscribe'],
    ['Ana Ruiz, National Security', 'National Security'],
    ['Ana Ruiz, Rédactrice', 'Rédactrice', 'fr'],
  ])('%s: none', (text, name, language) => {
    expect(beside(text, name, language)).toBe(false);
  });
});

test.each<[text: string, place: string, language: string, is: boolean]>([
  ['By Ana Ruiz in Madrid', 'Madrid', 'en', true],
  ['By Ana Ruiz in Port Ellery', 'Port Ellery', 'en', true],
  ['Written by Ana Ruiz in Gadgets on 1 June', 'Gadgets', 'en', false],
  ['Ana Ruiz, Coral Portal', 'Coral Portal', 'en', false],
  ['By Ana Ruiz in Sports', 'Sports', 'en', false],
  ['Lea Sand im Gespräch mit Jan Wolter', 'Gespräch', 'de', false],
])('%s: is %s somewhere?', (text, place, language, is) => {
  expect(isSomewhere(place, page(language), sign('byline', text, { block: 'b1', where: 'head' }))).toBe(is);
});

test('a town that leads elsewhere is no rubric', () => {
  const sent = sign('byline', 'By Ana Ruiz in Port Ellery', { block: 'b2', where: 'head' });
  expect(isSomewhere('Port Ellery', page('en'), sent)).toBe(true);
});
