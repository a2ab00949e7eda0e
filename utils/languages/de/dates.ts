import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    januar jänner februar märz april mai juni juli august september oktober november dezember jan feb
    mär mrz apr jun jul aug sep sept okt nov dez
  `),
  calendar: words(`
    januar februar märz april mai juni juli august september oktober november dezember
    jan feb märz apr mai juni juli aug sept okt nov dez
  `),
  weekdays: words('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so'),
};
