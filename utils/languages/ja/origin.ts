import type { OriginWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [],
  sourceLabels: words('出典 提供 配信 引用元 情報源 記事提供 参照元 転載元 元記事 ソース 引用 提供元 配信元'),
  photoLabels: words('写真 撮影 画像 画像提供 写真提供 イラスト 図 動画 photo フォト カメラ 写真・ ゲッティ'),
  sourceLinks: words('元記事 元記事を読む 元の記事 続きを読む（元記事） 原文を読む 引用元の記事 原文'),
  notices: [
    [
      '(この記事は|本記事は|本稿は)[、]{org}で…(掲載|公開|配信|転載)',
      '本記事は、山川ニュースで2017年6月8日に掲載した記事からの転載です。',
    ],
    [
      '(この記事は|本記事は|本稿は) {org} (に掲載|より転載|からの転載|からの引用|で公開|に初出|に寄稿|が配信|から提供|提供)',
      'この記事は東洋経済オンラインからの転載です。',
    ],
    ['{org} (より転載|から転載|からの転載|提供記事|に掲載された記事)', '現代ビジネスより転載'],
  ],
  disclaimers: [],
};
