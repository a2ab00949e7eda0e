import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words('一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'),
  weekdays: words('星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日'),
};
