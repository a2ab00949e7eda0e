import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen
    feb mar apr mag giu lug ago set ott nov dic
  `),
  calendar: words(`
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    gen feb mar apr mag giu lug ago set ott nov dic
  `),
  weekdays: words('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
};
