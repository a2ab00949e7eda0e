import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: '*私たち* *当サイト* *編集部*',
  reader: '*ください* *皆さ* *あなた* *お待ちし*',
  offers: '*ニュース* *登録* *アプリ* *コメント* *メール* *寄付* *リンク* *記事*',
  notes: '*訂正* *更新しました*',
};
