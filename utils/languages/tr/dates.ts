import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub mar nis may haz
    tem ağu eyl eki kas ara
  `),
  calendar: words(`
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    oca şub mar nis may haz tem ağu eyl eki kas ara
  `),
  weekdays: words('pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz'),
};
