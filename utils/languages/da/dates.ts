import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    januar februar marts april maj juni juli august september oktober november december jan feb mar apr
    jun jul aug sep sept okt nov dec
  `),
  calendar: words(`
    januar februar marts april maj juni juli august september oktober november december
    jan feb mar apr maj jun jul aug sep okt nov dec
  `),
  weekdays: words('mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor tors fre lør søn'),
};
