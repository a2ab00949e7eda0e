import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: ['con fonte', "con (informazioni|notizie|materiale) (di|da|dell'|della)", 'con agenzie', 'con'],
  sourceLabels: wordings(`Fonte | Fonti | Fornito da | Tratto da | Ripreso da | Contenuto di`),
  photoLabels: words(`Foto Fotografia Fotografie Immagine Immagini Credit Crediti Illustrazione Infografica Grafica`),
  sourceLinks: [
    ...wordings(`
    Leggi l'articolo originale | Leggi l'originale | Articolo originale | Link alla fonte
    Fonte originale | Continua a leggere
  `),
    [
      "Leggi (l'articolo|la notizia|di più) [completo|completa|originale] su …",
      "Leggi l'articolo completo su Corriere del Corallo",
    ],
  ],
  textNouns: words('articolo testo contenuto intervista inchiesta analisi rubrica saggio commento reportage originale'),
  readWords: words('legg'),
  wholeWords: words('integral complet original intero'),
  shownFrom: [
    'originariamente',
    'prima volta',
    '(ripreso|ripubblicato) da',
    '(riprodotto|ripubblicato|ripubblicata|pubblicato) [qui] con',
    'per gentile concessione',
    'nostro partner',
    '(contenuto|articolo|testo) (fornito|prodotto|concesso)',
    '(versione|estratto) (ridott|abbreviat|rivist|da|dal)',
    '(tratt|estratt)(o|a) d',
    'adattato d',
    'tradotto d',
    'originale',
    '(viene|è) distribuit',
    'apparso (su|in|per)',
    'uscit(o|a) (su|in)',
    '(realizzat|prodott)(o|a) da',
  ],
  notices: [
    [
      '(articolo|testo) originale (è|è stato) (pubblicato|apparso|uscito) (su|in|da|sul|sulla) {org}',
      'L’articolo originale è stato pubblicato su Coral Courier.',
    ],
    [
      "Leggi l'(originale|articolo originale|articolo completo) (su|in) {org}",
      'Tradotto dall’inglese. Leggi l’articolo originale su Coral Courier.',
    ],
    [
      'Questo (articolo|pezzo|testo|reportage) è (uscito|apparso|stato pubblicato) (su|sul|sulla) {org}',
      'Questo articolo è uscito su Corriere del Corallo.',
    ],
    ['Tratto da {org}', 'Tratto da Corriere del Corallo'],
    [
      '(articolo|testo|inchiesta|reportage) [è|è stato|è stata] (pubblicato|pubblicata|realizzato|realizzata|prodotto|prodotta) in collaborazione con {org}',
      'Questo articolo è pubblicato in collaborazione con Corriere del Corallo.',
    ],
    ['sembra essere il primo su {org}', 'Dieci consigli sembra essere il primo su Giardino Verde.'],
    [
      '(pubblicato|apparso|uscito|pubblicata) (originariamente|originalmente|inizialmente|per la prima volta|in origine|prima|per primo) (su|in|da|sul|sulla|dal|dalla) {org}',
      'Questo articolo è stato pubblicato originariamente su Valigia Blu.',
    ],
    [
      '(originariamente|originalmente|inizialmente) (pubblicato|apparso) (su|in|da|sul|sulla) {org}',
      'Originariamente pubblicato su Wired Italia.',
    ],
    ["L'articolo … proviene da {org}", "L'articolo Aumentano i prezzi proviene da Gazzetta del Sud."],
    [
      "(riprodotto|ripubblicato|pubblicato) (con il permesso|con autorizzazione|con l'autorizzazione|per gentile concessione) (di|del|della) {org}",
      'Ripubblicato con il permesso di Internazionale.',
    ],
  ],
  disclaimers: [],
};
