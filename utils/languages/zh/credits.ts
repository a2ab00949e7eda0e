import type { CreditWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words: '(发布者|發佈者|發布者|张贴者|張貼者|撰文者|图文|圖文|文・攝影|文・摄影|整理)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words:
        '(记者|記者|本报记者|本報記者|本网记者|本刊记者|首席记者|见习记者|实习记者|實習記者|特约记者|通讯员|通訊員|实习生|特派记者|特派員|特派记者|特派員記者|驻外记者|采访|採訪採訪撰文|财经记者|作者|特约撰稿人|特约撰稿|特約撰稿|专栏作家|特约评论员|文/图|图/文|文图|图文|執筆記者|执笔记者)',
      role: 'reporter',
      byline: true,
    },
    {
      words: '(作者|撰文|文|文字|报道|報導|撰稿|撰稿人|执笔|原作者|供稿|采写|采访|採訪|撰寫|主笔|專欄作家)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(参与采写|参与报道|參與報導|参与记者|對本文亦有貢獻|协助采写)', role: 'contributor', colon: true },
    {
      words:
        '(编辑|編輯|责任编辑|責任編輯|责编|責編|值班编辑|主编|主編|审核|審核|编审|校对|校對|统筹|监制|總編|核稿|核稿編輯|值班主任|责任校对|二审|三审|初审|终审|终审|編審|新闻编辑|新媒体编辑)',
      role: 'editor',
      colon: true,
      byline: true,
    },
    { words: '(责任编辑|責任編輯|责编|責編|編輯|编辑|校对|校對)', role: 'editor', byline: true },
    { words: '(参与记者|參與記者|实习生参与|参与采写)', role: 'contributor' },
    { words: '(翻译|翻譯|编译|編譯|译者|譯者|校译)', role: 'translator', colon: true, byline: true },
    { words: '(编译|編譯|譯者|译者)', role: 'translator' },
    { words: '(影音|视频制作|影片剪辑|影片剪輯|制作|制图|策划|出品|設計|设计|監製)', role: 'producer', colon: true },
    { words: '(研究|数据)', role: 'researcher', colon: true },
  ],
  roleVerbs: [
    { words: '(报道|報導|報道|综合报道|綜合報導|专题报道|即時報導|连线报道|采访报道|採訪報導)', role: 'reporter' },
    { words: '(撰文|文|撰稿)', role: 'reporter' },
    { words: '(编译|編譯|译|譯)', role: 'translator' },
    { words: '(对本文亦有贡献|對本文有貢獻|对此文有贡献)', role: 'contributor' },
  ],
  checkerLabels: words('审核'),
  and: words('、 和 与 與 及 ， ／ /'),
  placePrepositions: words('发自 發自 在 自'),
  outletPrepositions: [],
  dateLabels: words('发布日期 发布时间 发布于 更新 发布 發佈日期 發佈時間'),
};
