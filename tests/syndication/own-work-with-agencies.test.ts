import { expect, test } from 'vitest';
import { analyzePage } from '../pages/analyze-page';
import { openings } from '../pages/openings';
import { type Page, pageOf, paragraphs } from '../pages/story';

const by = (name: string) => `<p class="byline">${name}</p>`;
const storyIn = (lang: string) =>
  Array.from({ length: 5 }, (_, i) => (openings[lang] ? `${openings[lang]} ${i}.` : paragraphs[i])) as string[];

test.each<[page: Page, verdict: string, people: string]>([
  // an agency that helped, said behind whoever wrote it
  [{ lang: 'fr', top: by('Élodie Marchal (avec Belga)') }, 'partly / Belga', 'Élodie Marchal'],
  [{ lang: 'fr', top: by('Élodie Marchal avec l’ATS') }, 'partly / Keystone-ATS', 'Élodie Marchal'],
  [{ lang: 'de', top: by('Jana Lindner (mit Keystone-SDA)') }, 'partly / Keystone-SDA', 'Jana Lindner'],
  [{ lang: 'nl', top: by('Sanne Vermeer (met ANP)') }, 'partly / ANP', 'Sanne Vermeer'],
  [
    { lang: 'el', top: by('Ρεπορτάζ: Ελένη Μάρκου'), end: '<p>Ελένη Μάρκου — με πληροφορίες από ΑΠΕ-ΜΠΕ</p>' },
    'partly / ANA-MPA',
    'Ελένη Μάρκου',
  ],
  [{ lang: 'pl', top: by('Ida Marska, na podstawie PAP') }, 'partly / PAP', 'Ida Marska'],
  // the house itself beside an agency
  [{ lang: 'fi', top: by('Pelican Post–STT') }, 'partly / STT', ''],
  [{ lang: 'tr', end: '<p>(Haber merkezi ve AA)</p>' }, 'partly / Anadolu Ajansı', ''],
  // a credit for more reporting
  [
    { top: by('By Ines Calloway'), end: '<p>Additional reporting by Press Association</p>' },
    'partly / PA Media',
    'Ines Calloway',
  ],
  [{ top: by('By Ines Calloway'), end: '<p>Additional reporting: Reuters</p>' }, 'partly / Reuters', 'Ines Calloway'],
  // the house’s own part, in a label or beside the agency
  [
    { lang: 'nl', top: by('Sanne Vermeer, Belga'), end: '<p>Bron: Belga, eigen berichtgeving</p>' },
    'partly / Belga',
    'Sanne Vermeer',
  ],
  [{ lang: 'cs', top: by('Petra Malá, ČTK'), end: '<p>Zdroj: ČTK, vlastní</p>' }, 'partly / ČTK', 'Petra Malá'],
  [{ lang: 'cs', top: by('ČTK, redakce') }, 'partly / ČTK', ''],
  [{ lang: 'pl', end: '<p>Źródło: PAP, inf. własna</p>' }, 'partly / PAP', ''],
  [{ lang: 'de', end: '<p>(Jana Lindner, APA, 3.2.2031)</p>' }, 'partly / APA', 'Jana Lindner'],
  // the house's arm that writes for advertisers
  [
    {
      top: by('By Ines Calloway'),
      end: '<p>This content was produced by Pelican Studio to a brief agreed with Harbor Energy.</p>',
    },
    'original / ',
    'Ines Calloway',
  ],
  ...['The Pelican Brand Studio', 'Pelican BrandLab', 'Pelican Content Studios', 'Pelican Storylab', 'Pelican Lab'].map(
    (arm): [page: Page, verdict: string, people: string] => [
      {
        top: by('By Ines Calloway'),
        end: `<p>This content was produced by ${arm} to a brief agreed with Harbor Energy.</p>`,
      },
      'original / ',
      'Ines Calloway',
    ],
  ),
  // whoever works for the agency does, and its desk has initials as well
  [{ lang: 'nl', top: by('Sanne Vermeer, Belga') }, 'syndicated / Belga', 'Sanne Vermeer#Belga'],
  [{ lang: 'pl', top: by('Redakcja PAP') }, 'syndicated / PAP', ''],
  [
    {
      lang: 'de',
      head: '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Keystone-SDA"}}</script>',
      opening: '(sda) ',
      end: '<p>sda/krl</p>',
    },
    'syndicated / Keystone-SDA',
    '',
  ],
  // a house is nobody: the one that shows the copy, and the one it is from; who of the agency wrote is found below
  [{ opening: 'LONDON (Reuters) - ', top: by('By Pelican') }, 'syndicated / Reuters', ''],
  [
    {
      lang: 'fr',
      top: by('El Faro de Alcorisa - Ana Palomar'),
      end: '<p>Cet article a été publié à l’origine dans El Faro de Alcorisa.</p>',
    },
    'syndicated / El Faro de Alcorisa',
    'Ana Palomar',
  ],
])('%j: %s', (page, expected, people) => {
  const { verdict, credits } = analyzePage(pageOf({ ...page, story: storyIn(page.lang ?? 'en') })).report;
  expect([verdict.status, verdict.source].join(' / ')).toBe(expected);
  expect(credits.map(({ name, outlet }) => name + (outlet ? `#${outlet}` : '')).join('; ')).toBe(people);
});
