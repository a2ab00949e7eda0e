import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    ene feb mar abr may jun jul ago sep sept oct nov dic
  `),
  calendar: words(`
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    ene feb mar abr may jun jul ago sept oct nov dic
  `),
  weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
  datelines: { stopBeforeDash: true },
};
