import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: words(
    'アナリスト ジャーナリスト ライター 代表 准教授 専務 弁護士 支局長 教授 特派員 研究員 社長 編集委員 編集部 編集長 記者 評論家 論説委員',
  ),
  genres: wordings('コラム | 社説 | 論説'),
  notPeople: words(
    'デジタル編集部 ニュースデスク ニュース編集部 共同 写真部 匿名 取材班 報道部 時事 社説 管理者 編集局 編集部 運営',
  ),
  neverInNames: words(`
    テレビ ニュース 事務所 会員 公開 共同通信 写真 出典 協会 取材班 商店 報道 大学 委員会 提供 撮影 支局 放送 政府 新聞 新聞社 日刊 時事通信 更新 月刊 有料 本社 株式会社
    スタッフ チーム 無断転載 現代 研究所 続き 総局 編集部 記事 警察 通信社 週刊 都内 配信 限定
  `),
};
