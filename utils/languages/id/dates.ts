import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    januari februari maret april mei juni juli agustus september oktober november desember jan feb mar
    apr jun jul agu agt sep okt nov des mac ogos disember
  `),
  calendar: words(`
    januari februari maret april mei juni juli agustus september oktober november desember
    jan feb mar apr mei jun jul agu sep okt nov des
  `),
  weekdays: words('senin selasa rabu kamis jumat sabtu minggu sen sel rab kam jum sab min'),
};
