import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca
    sierpień sierpnia wrzesień września październik października listopad listopada grudzień grudnia sty
    lut mar kwi cze lip sie wrz paź lis gru
  `),
  calendar: words(`
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
    grudnia
    sty lut mar kwi maj cze lip sie wrz paź lis gru
  `),
  weekdays: words('poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz'),
};
