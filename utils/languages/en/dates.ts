import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    january february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec
  `),
  calendar: words(`
    january february march april may june july august september october november december
    jan feb mar apr may jun jul aug sep oct nov dec
  `),
  weekdays: words(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
  monthFirst: true,
  datelines: { shouted: true },
};
