import type { CreditWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words: '(この記事を書いた人|記事を書いた人|この記事の著者|この記事の執筆者|この記事のライター)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(By|Text by|Words by|Written by|Interview by|TEXT)', role: 'reporter', byline: true },
    {
      words: '(取材・文・撮影|取材・文・写真|文・撮影|撮影・文|文・イラスト|Text|Words)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words:
        '(文と写真|写真と文|取材・執筆|投稿者|作成者|著者|筆者|ライター|執筆者|執筆|取材・構成|取材・文|構成・文|聞き手・構成|聞き手・|記者・|文・|構成・|聞き手=|構成=|文責・|文責)',
      role: 'reporter',
      byline: true,
    },
    { words: '(翻訳・編集|編訳)', role: 'translator' },
    {
      words:
        '(文|執筆|執筆者|著者|筆者|取材|取材・文|取材／文|文・写真|文/写真|文／写真|取材・執筆|記者|ライター|記事|構成|聞き手|インタビュー|テキスト|寄稿|文・構成|取材・構成)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(取材協力|協力)', role: 'contributor', colon: true },
    { words: '(編集|編集者|編集・構成|校閲|監修|担当|デスク)', role: 'editor', colon: true, byline: true },
    {
      words: '(翻訳|訳|訳者|翻訳者|翻訳・編集|翻訳編集|翻訳校正|翻訳・校正|編訳)',
      role: 'translator',
      colon: true,
      byline: true,
    },
    { words: '(制作|図版|図表|デザイン|プロデューサー|ディレクター)', role: 'producer', colon: true },
    { words: '(調査|リサーチ)', role: 'researcher', colon: true },
  ],
  roleVerbs: [
    {
      words: '(記者|特派員|通信員|編集委員|論説委員|支局長|総局長|専門記者|論説副主幹|ライター|支社長)',
      role: 'reporter',
    },
    { words: '(訳|翻訳)', role: 'translator' },
    { words: '編集', role: 'editor' },
  ],
  checkerLabels: wordings('監修 | 監修者'),
  and: words('、 ・ ， / ／ と 共同'),
  placePrepositions: [],
  outletPrepositions: [],
  dateLabels: ['公開', '更新', '掲載', '時刻'],
};
