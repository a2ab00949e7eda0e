import type { CreditWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words:
        '(Vložil|Vložila|Publikoval|Publikovala|Zveřejnil|Zveřejnila|Přidal|Přidala|Sepsal|Sepsala|Ptal se|Ptala se|Ptali se|Píše|Od)',
      role: 'reporter',
      byline: true,
    },
    {
      words: '(Vložil|Vložila|Přidal|Přidala|Publikoval|Publikovala|Ptal se|Ptala se)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: 'Z … (přeložil|přeložila)', role: 'translator' },
    {
      words: '(Text a foto|Text a fotografie|Rozhovor vedla|Píše)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Rozhovor vedl|Rozhovor vedla)', role: 'reporter', byline: true },
    { words: '(Přeložil|Přeložila|Přeložili)', role: 'translator' },
    {
      words:
        '(Autor|Autorka|Autoři|Text|Napsal|Napsala|Redaktor|Redaktorka|Zpracoval|Zpracovala|Připravil|Připravila|Rozhovor vedl)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Napsal|Napsala|Zpracoval|Zpracovala|Připravil|Připravila)', role: 'reporter', byline: true },
    { words: '(Spolupráce|Spolupracoval|Spolupracovala|Ve spolupráci s)', role: 'contributor', colon: true },
    {
      words:
        '(Na (textu|článku|reportáži) (se podílel|se podílela|se podíleli|spolupracoval|spolupracovala|spolupracovali)|Přispěl|Přispěla|Přispěli|Přispěli také)',
      role: 'contributor',
    },
    { words: '(Editor|Editorka|Editoval|Editovala|Redakce)', role: 'editor', colon: true },
    { words: '(Překlad|Přeložil|Přeložila|Překladatel)', role: 'translator', colon: true },
    { words: '(Produkce|Producent|Producentka)', role: 'producer', colon: true },
    { words: 'Do češtiny (převedl|převedla|přeložil|přeložila)', role: 'translator' },
    { words: '(autorem|autorkou) je', role: 'reporter' },
    { words: '(Rešerše|Analýza dat|Data)', role: 'researcher', colon: true },
  ],
  roleVerbs: [],
  and: wordings('a | a také | i'),
  placePrepositions: words('z v ve ze'),
  outletPrepositions: ['pro'],
  dateLabels: wordings('publikováno | aktualizováno | vydáno | zveřejněno | poslední aktualizace | dnes'),
};
