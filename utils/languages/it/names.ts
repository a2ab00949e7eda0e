import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: wordings(`
    avvocato | caporedattore | collaboratore | corrispondente | corrispondenti | critico
    dal nostro corrispondente | dal nostro inviato | dalla nostra inviata | direttore | direttrice
    economista | editorialista | giornalista | giornalisti | inviata | inviati | inviato
    nostra inviata | nostro inviato | professore | redattore | redattrice
  `),
  formsOfAddress: words(`arch. avvocato dott dott.ssa dottor dottoressa dr.ssa geom. prof.ssa rag. sig.ra`),
  genres: wordings(
    "analisi | commento | editoriale | il commento | inchiesta | intervista | l'analisi | l'editoriale | l'intervista | la recensione | opinione | recensione | reportage | ritratto",
  ),
  notPeople: wordings(`
    agenzia | agenzie | comunicato stampa | la redazione | ospite | redazione
    redazione online | redazione sport | redazione web
  `),
  neverInNames: words(`
    agenzia agenzie aggiornato anche associazione azienda camera canale che come condividi corriere cronaca
    cultura diritti fonte foto giornale gli governo gruppo il immagine laboratori leggi lettura
    minuti non nostro notizie ore più politica polizia prefettura pubblicato quando questa questo
    questura quotidiano redazione riproduzione riservata riservati rivista sindacato sport stampa
    televisione tutti un una
  `),
  townOpenings: words('monte porto san santa'),
};
