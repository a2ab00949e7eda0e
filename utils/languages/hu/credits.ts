import type { CreditWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words: '(Közzétette|Bejegyezte|Beküldte|Beküldő|Feltöltötte|Létrehozta|Az interjút készítette)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words: '(Angolból|Németből|Franciából|Oroszból|Olaszból|Spanyolból) fordította',
      role: 'translator',
      colon: true,
    },
    {
      words: '(Írta és fényképezte|Szöveg és fotó|Összeállította|Készítette)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Szerkesztette|Szerkesztő|Felelős szerkesztő)', role: 'editor', colon: true },
    { words: '(Fordította|Fordítás|Fordító)', role: 'translator', colon: true },
    { words: '(Szerző|Szerzők|Írta|Szöveg|Riporter|Tudósító)', role: 'reporter', byline: true, colon: true },
    { words: '(Közreműködött|Közreműködők)', role: 'contributor', colon: true },
    { words: '(Szerkesztő|Szerkesztette|Felelős szerkesztő)', role: 'editor', colon: true },
    { words: '(Fordította|Fordító|Fordítás)', role: 'translator', colon: true },
    { words: 'Írta', role: 'reporter', byline: true },
    { words: '(Gyártásvezető|Producer)', role: 'producer', colon: true },
    { words: '(Adatok|Adatelemzés|Kutatás)', role: 'researcher', colon: true },
    { words: '(Kritikus|Ajánló)', role: 'writer', byline: true, colon: true },
  ],
  roleVerbs: [],
  and: ['és', 'valamint'],
  placePrepositions: [],
  outletPrepositions: [],
  dateLabels: wordings('megjelent | frissítve | közzétéve | utolsó frissítés | módosítva | publikálva | dátum'),
};
