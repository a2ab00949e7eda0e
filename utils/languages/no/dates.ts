import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    januar februar mars april mai juni juli august september oktober november desember jan feb mar apr
    jun jul aug sep sept okt nov des
  `),
  calendar: words(`
    januar februar mars april mai juni juli august september oktober november desember
    jan feb mars apr mai juni juli aug sep okt nov des
  `),
  weekdays: words('mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor fre lør søn'),
};
