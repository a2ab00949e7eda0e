import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    januari februari mars april maj juni juli augusti september oktober november december jan feb mar
    apr jun jul aug sep sept okt nov dec
  `),
  calendar: words(`
    januari februari mars april maj juni juli augusti september oktober november december
    jan feb mars apr maj juni juli aug sep okt nov dec
  `),
  weekdays: words('måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors tor fre lör sön'),
};
