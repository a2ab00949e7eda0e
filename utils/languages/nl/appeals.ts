import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: 'wij we ons onze',
  reader: 'je jij jou jouw u uw',
  offers: 'nieuws* reacties doneer* kanaal artikel* verhalen',
  notes: 'bijgewerkt gecorrigeerd',
};
