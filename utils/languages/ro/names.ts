import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: wordings(`
    analist | comentator | corespondent | corespondentă | editorialist | fotograf | jurnalist
    jurnalistă | profesor | redactor | redactor-șef | reporteră | senior editor
  `),
  formsOfAddress: words(`as. av. avocat conf. ec. lect. psih. univ.`),
  genres: wordings('analiză | comentariu | interviu | opinie | reportaj'),
  notPeople: wordings(`
    agenții | autor | comunicat de presă | echipa | invitat
    necunoscut | redactia | redactor | redacția | stiri | știri
  `),
  neverInNames: words(`
    actualizat agenția agenții asociația astăzi azi care citeste citeşte citește comentarii compania că data
    din distribuie drepturile este fost foto fundația guvernul ieri mai ministerul mult mâine nu pe pentru
    poliția primăria publicat publicitate redactia redacția revista stiri sunt sursa sursă televiziunea
    toate ultima ziar ziarul în şi ştiri și știri
  `),
};
