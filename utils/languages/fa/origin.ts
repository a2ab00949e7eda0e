import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [],
  sourceLabels: wordings('منبع | منابع | به نقل از | برگرفته از'),
  photoLabels: words('عکس تصویر عکاس تصاویر ویدیو فیلم اینفوگرافیک کاریکاتور'),
  sourceLinks: wordings('منبع | مطلب اصلی | لینک منبع | خواندن مطلب اصلی | لینک خبر اصلی'),
  notices: [['نخستین بار (در|توسط) {org} منتشر (شد|شده)', 'این مقاله نخستین بار در روزنامه بندر منتشر شده است.']],
  disclaimers: [],
};
