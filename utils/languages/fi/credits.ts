import type { CreditWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: '(Kirjoittanut|Kirjoittaja|Julkaissut|Lähettänyt|Lähettäjä)', role: 'reporter', byline: true },
    {
      words: '(Kirjoittajat|Tekijä|Tekijät|Julkaissut|Lähettänyt|Lähettäjä|Vieraskynä|Vierasblogi|Teksti ja valokuvat)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Suomentanut|Kääntänyt)', role: 'translator' },
    { words: '(Teksti|Teksti ja kuvat|Teksti ja kuva)', role: 'reporter', byline: true },
    {
      words: '(Teksti & kuvat|Teksti/kuvat|Arvostelu|Kirjoittanut)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Suomennos|Kääntäjä|Käännös)', role: 'translator', colon: true },
    {
      words: '(Teksti|Toimittaja|Toimittajat|Kirjoittaja|Juttu|Toimitus|Teksti ja kuvat)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Juttuun osallistui|Juttuun osallistuivat|Avustaja)', role: 'contributor', colon: true },
    { words: '(Editointi|Editoija|Toimitussihteeri)', role: 'editor', colon: true },
    { words: '(Suomentaja|Suomentanut)', role: 'translator', colon: true },
    { words: '(Tuottaja|Tuottajat|Tuotanto)', role: 'producer', colon: true },
    { words: '(Datan keruu|Data|Data-analyysi|Tietojen keruu)', role: 'researcher', colon: true },
    { words: '(Arvostelija|Arvio)', role: 'writer', byline: true, colon: true },
  ],
  roleVerbs: [],
  sponsorLabels: wordings('kaupallinen yhteistyö'),
  and: ['ja', 'sekä'],
  placePrepositions: [],
  outletPrepositions: [],
  dateLabels: wordings('julkaistu | päivitetty | muokattu | viimeksi päivitetty | klo'),
};
