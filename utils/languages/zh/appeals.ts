import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: '*我们* *我們* *本站* *本报* *本報*',
  reader: '*您* *你*',
  offers: '*邮* *郵* *订阅* *訂閱* *客户端* *评论* *評論* *捐* *链接* *关注* *文章* *新闻* *新聞*',
  notes: '*更正* *更新于*',
};
