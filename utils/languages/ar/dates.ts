import type { DateWords } from '../language.ts';
import { words } from '../words.ts';

export const dates: DateWords = {
  months: words(`
    يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار
    نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري أفريل ماي جوان جويلية أوت
  `),
  weekdays: words('الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'),
};
