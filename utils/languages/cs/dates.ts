import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    leden ledna únor února březen března duben dubna květen května červen června červenec července srpen
    srpna září říjen října listopad listopadu prosinec prosince led úno bře dub kvě čvn čvc srp zář říj
    lis pro
  `),
  calendar: words(`
    ledna února března dubna května června července srpna
    září října listopadu prosince
  `),
  weekdays: words('pondělí úterý středa čtvrtek pátek sobota neděle po út st čt pá so ne'),
};
