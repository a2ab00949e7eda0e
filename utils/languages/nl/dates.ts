import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    januari februari maart april mei juni juli augustus september oktober november december jan feb mrt
    apr jun jul aug sep sept okt nov dec
  `),
  calendar: words(`
    januari februari maart april mei juni juli augustus september oktober november december
    jan feb mrt apr mei jun jul aug sep okt nov dec
  `),
  weekdays: words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo'),
};
