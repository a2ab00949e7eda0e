import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    януари февруари март април май юни юли август септември октомври ноември декември яну фев мар апр
    авг сеп окт ное дек
  `),
  calendar: words(`
    януари февруари март април май юни юли август
    септември октомври ноември декември
  `),
  weekdays: words('понеделник вторник сряда четвъртък петък събота неделя пон вто сря чет пет съб нед'),
};
