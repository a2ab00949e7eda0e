import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: ['cu informații (de la|din)', 'cu materiale de la'],
  sourceLabels: wordings(`
    Sursa | Sursă | Surse | Sursa articolului | Sursa foto | Furnizat de | Preluat de pe
    Preluat din | Preluat de la | Preluare
  `),
  photoLabels: wordings('Foto | Fotografie | Sursa foto | Sursă foto | Fotograf | Imagine | Ilustrație | Grafică'),
  sourceLinks: [
    ...wordings(`
    Sursa | Articolul original | Citește articolul original | Citește articolul integral | Link sursă
    Citește știrea originală | Continuarea
  `),
    [
      '(Citește|Citiți) (articolul integral|mai departe|[toată] știrea|continuarea) (pe|în|la) …',
      'Citește mai departe pe Portul Liber',
    ],
  ],
  textNouns: words(
    'articol text material interviu știre analiz reportaj comentari editorial eseu investigați original',
  ),
  readWords: words('citi cite'),
  wholeWords: words('integral original complet întreg'),
  shownFrom: [
    'inițial',
    'prima dată',
    '(preluat|reprodus|republicat|publicat) (cu|sub)',
    'cu acordul',
    'prelua(t|tă|te) (de pe|de la|din)',
    'partenerul nostru',
    'versiune (prescurtată|editată)',
    'fragment d',
    'extras d',
    'traducere d',
    'tradus d',
    'adapta(t|re) d',
    'prelua(t|tă)',
    'original',
    'mai întâi',
    'apăru',
    'este (distribuit|republicat)',
    'prin amabilitatea',
    'realizat(ă|) de',
  ],
  notices: [
    [
      '(Articolul|Textul|Ancheta) (a fost|este) (realizat|realizată|publicat|publicată) în (parteneriat|colaborare) cu {org}',
      'Articolul a fost realizat în parteneriat cu Portul Liber.',
    ],
    [
      '(publicat|publicată|apărut|apărută) (inițial|pentru prima dată|original) (pe|în|de) {org}',
      'Articolul a fost publicat inițial pe Portul Liber.',
    ],
    ['Articolul … apare prima dată în {org}', 'Articolul Podul închis apare prima dată în Portul Liber.'],
  ],
  disclaimers: [],
};
