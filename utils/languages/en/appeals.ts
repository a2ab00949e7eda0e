import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: 'we us our ours',
  reader: 'you your yours',
  offers:
    'newsletter* subscri* app apps email* mail inbox comments donat* member* commission* affiliate* article* story stories tip tips download* sign coverage alerts journalism link*',
  notes: 'updated correct*',
};
