import type { DateWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const dates: DateWords = {
  months: words(`
    जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर
    दिसंबर दिसम्बर jan feb mar apr may jun jul aug sep oct nov dec
  `),
  calendar: words(`
    जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
    जन॰ फ़र॰ मार्च अप्रैल मई जून जुल॰ अग॰ सित॰ अक्टू॰ नव॰ दिस॰
  `),
  weekdays: words('सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार बृहस्पतिवार'),
};
