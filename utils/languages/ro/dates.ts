import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
    ian feb mar apr iun iul aug sep sept oct noi nov dec
  `),
  calendar: words(`
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie
    decembrie
    ian feb mar apr mai iun iul aug sept oct nov dec
  `),
  weekdays: words('luni marți marţi miercuri joi vineri sâmbătă duminică lun mar mie vin sâm dum'),
};
