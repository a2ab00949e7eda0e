import type { CreditWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: '[(نوشته شده|ارسال شده|منتشر شده|نگاشته شده)] توسط', role: 'reporter', byline: true },
    { words: 'نویسنده', role: 'reporter', byline: true },
    {
      words: '(توسط|نوشته شده توسط|ارسال شده توسط|گردآوری|گردآورنده|نگارش|نگارنده)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words: '(متن|متن و عکس|گزارش و عکس|گفتگو|گزارش از|نوشته|گفت‌وگو از|مصاحبه|خبرنگار اعزامی)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(مترجم|ترجمه|برگردان)', role: 'translator', byline: true, colon: true },
    { words: '(ویراستار|دبیر|تنظیم)', role: 'editor', colon: true },
    {
      words: '(نویسنده|نویسندگان|به قلم|گزارش|گزارشگر|خبرنگار|تهیه و تنظیم|تهیه‌کننده|گفت‌وگو)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(به قلم|نوشته|نوشتهٔ|گزارش از)', role: 'reporter', byline: true },
    { words: '(با همکاری|همکاران)', role: 'contributor', colon: true },
    { words: 'ویرایش', role: 'editor', colon: true },
    { words: 'ترجمه از', role: 'translator', byline: true, colon: true },
  ],
  roleVerbs: [],
  and: ['و', '،'],
  placePrepositions: ['از', 'در'],
  outletPrepositions: ['برای'],
  dateLabels: wordings('تاریخ انتشار | منتشر شده | به‌روزرسانی | آخرین به‌روزرسانی | انتشار | تاریخ'),
};
