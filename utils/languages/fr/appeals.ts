import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: 'nous notre nos',
  reader: 'vous votre vos installez retrouvez consultez',
  offers: 'abonn* appli* commentaire* don rédaction dossier média',
  notes: 'corrigé* rectifi*',
};
