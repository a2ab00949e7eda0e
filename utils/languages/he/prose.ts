import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(
    'אבל או אחרי אין אל אם אני את בין גם הוא הזה היא היה הם זה יותר יש כי כך כל לא לפני מה עד על עם רק של',
  ),
  abbreviations: words(`ד"ר. פרופ'. עמ'. מס'. רח'.`),
};
