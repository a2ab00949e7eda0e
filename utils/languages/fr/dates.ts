import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr
    juil sept oct nov déc
  `),
  calendar: words(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    janv févr mars avr mai juin juil août sept oct nov déc
  `),
  weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
};
