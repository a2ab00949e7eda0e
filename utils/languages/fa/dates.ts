import type { DateWords } from '../language.ts';
import { words } from '../words.ts';

export const dates: DateWords = {
  months: words(`
    ژانویه فوریه مارس آوریل مه می ژوئن ژوئیه جولای اوت آگوست سپتامبر اکتبر نوامبر دسامبر فروردین
    اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
  `),
  weekdays: words('شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنج‌شنبه پنجشنبه جمعه'),
};
