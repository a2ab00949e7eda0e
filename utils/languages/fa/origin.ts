import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [],
  sourceLabels: wordings(`
    منبع | منابع | منبع خبر | به نقل از | برگرفته از | ارائه شده توسط
  `),
  photoLabels: words('عکس تصویر عکاس تصاویر ویدیو فیلم اینفوگرافیک کاریکاتور'),
  sourceLinks: [
    ...wordings('منبع | مطلب اصلی | لینک منبع | خواندن مطلب اصلی | لینک خبر اصلی'),
    ['(ادامه مطلب|متن کامل|ادامه خبر|مطلب اصلی) [را] (در|از) …', 'متن کامل در روزنامه بندر'],
  ],
  textNouns: words('مقاله گزارش خبر مطلب'),
  shownFrom: ['(نخستین|اولین) بار', 'بازنشر', 'با اجازه'],
  notices: [['نخستین بار (در|توسط) {org} منتشر (شد|شده)', 'این مقاله نخستین بار در روزنامه بندر منتشر شده است.']],
  disclaimers: [],
};
