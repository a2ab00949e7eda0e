import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words('tháng giêng một hai ba tư năm sáu bảy tám chín mười chạp'),
  weekdays: words('hai ba tư năm sáu bảy chủ nhật'),
};
