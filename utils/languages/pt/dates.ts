import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar
    abr mai jun jul ago set out nov dez
  `),
  calendar: words(`
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    jan fev mar abr mai jun jul ago set out nov dez
  `),
  weekdays: words(`
    segunda segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira
    sábado domingo
  `),
};
