import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    január február március április május június július augusztus szeptember október november december
    jan feb febr már ápr máj jún júl aug szept okt nov dec
  `),
  calendar: words(`
    január február március április május június július augusztus szeptember október november
    december
    jan febr márc ápr máj jún júl aug szept okt nov dec
  `),
  weekdays: words('hétfő kedd szerda csütörtök péntek szombat vasárnap'),
};
