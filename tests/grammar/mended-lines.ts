import type { Where } from '../../utils/model.ts';

/** Lines that were once read otherwise than they say, each with its relatives in other languages and forms, as in edge-lines.ts. */
export const mendedLines: Readonly<Partial<Record<Where, Readonly<Record<string, string>>>>> = {
  byline: {
    zh: `
      記者林若宇、陳小明台北報導 → 林若宇/reporter@台北; 陳小明/reporter@台北
      記者林若宇、陳小明報導 → 林若宇/reporter; 陳小明/reporter
      記者林若宇、陳小明綜合報導 → 林若宇/reporter; 陳小明/reporter
      记者王丹和李大明北京报道 → 王丹/reporter@北京; 李大明/reporter@北京
      记者 王丹 李明 北京报道 → 王丹/reporter@北京; 李明/reporter@北京
      记者 王丹、李明 马来西亚吉隆坡报道 → 王丹/reporter; 李明/reporter
      记者 王丹 摄影报道 → 王丹/reporter
    `,
    ja: `
      山田太郎、翻訳:鈴木花子 → 山田太郎/reporter; 鈴木花子/translator
      山田太郎 翻訳:鈴木花子 → 山田太郎/reporter; 鈴木花子/translator
      山田太郎/編集:鈴木花子 → 山田太郎/reporter; 鈴木花子/editor
      山田太郎 写真:鈴木花子 → 山田太郎/reporter
      山田太郎(写真・鈴木花子) → 山田太郎/reporter
      山田太郎、甲野一郎、翻訳:鈴木花子 → 山田太郎/reporter; 甲野一郎/reporter; 鈴木花子/translator
      ワシントン=山田太郎 写真:鈴木花子 → 山田太郎/reporter@ワシントン
      港の写真:鈴木花子 →
      海角新聞 翻訳:鈴木花子 → 鈴木花子/translator#海角新聞
    `,
    ko: `
      김철수 정치부 기자 → 김철수/reporter
    `,
    en: `
      Words Ana Ruiz, Leo Sand → Ana Ruiz/reporter; Leo Sand/reporter
      Words Ana Ruiz, Leo Sand Photography Ida Bloom → Ana Ruiz/reporter; Leo Sand/reporter
      Words Ana Ruiz Portraits Leo Sand → Ana Ruiz/reporter
      Words of Wisdom →
      Story Musgrave →
      Story Time →
      Ana Ruiz Coral Star Reporter → Ana Ruiz/reporter#Coral Star
      Ana Ruiz Coral Star → Ana Ruiz/reporter#Coral Star
      By Ana Ruiz Coral Star → Ana Ruiz/reporter#Coral Star
      Ana María Ruiz Coral Star → Ana María Ruiz/reporter#Coral Star
      Ana Ruiz AP Sports Writer → Ana Ruiz/reporter#AP
      Ana Ruiz García Sol → Ana Ruiz García Sol/reporter
      Emily Jane Post → Emily Jane Post/reporter
      Ana Ruiz Emily Post → Ana Ruiz Emily Post/reporter
      Ana Ruiz CoralWire → Ana Ruiz/reporter#CoralWire
      By Ana Ruiz CoralWire → Ana Ruiz/reporter#CoralWire
      Ana Ruiz, CoralWire → Ana Ruiz/reporter#CoralWire
      Ana Ruiz, CoralWire, Lima → Ana Ruiz/reporter@Lima#CoralWire
      Ana Ruiz CoralWire Reporter → Ana Ruiz/reporter
      Ana María RuizNews Editor → Ana María Ruiz/reporter
      CoralWire →
      By Invitation Only, Ana Ruiz → Ana Ruiz/reporter
      By Land and Sea →
      By Chance, Sea →
      Ada Brenner reports for NPR's Weekend Edition → Ada Brenner/reporter#NPR
      Ada Brenner for NPR's Weekend Edition → Ada Brenner/reporter#NPR
      Ada Brenner reports for Ida Bloom →
      The Bulletin of the Coral Scientists' Ana Ruiz → Ana Ruiz/reporter#The Bulletin of the Coral Scientists
      Ana Ruiz Okafor Star → Ana Ruiz Okafor Star/reporter
      Words Leo → Words Leo/reporter
    `,
    de: `
      Text Anna Huber, Karl Lind → Anna Huber/reporter; Karl Lind/reporter
      Text Anna Huber Fotos Karl Lind → Anna Huber/reporter
      Anna Huber Harzer Kurier → Anna Huber/reporter#Harzer Kurier
      Ressort Politik →
      Anna Huber, Ressort Politik → Anna Huber/reporter
      Ressortleiter Karl Lind → Karl Lind/reporter
      Rubrik Wirtschaft →
    `,
    fr: `
      Textes Anne Roux, Luc Morel → Anne Roux/reporter; Luc Morel/reporter
    `,
    es: `
      Textos Ana Ruiz Fotos Leo Sanz → Ana Ruiz/reporter
      Ana Ruiz escribe para EFE → Ana Ruiz/reporter#EFE
    `,
    it: `
      Testi Anna Rossi, Luca Bianchi → Anna Rossi/reporter; Luca Bianchi/reporter
      Sezione Esteri →
    `,
    th: `
      โดย สมชาย ใจดี → สมชาย ใจดี/reporter
      โดย: สมชาย ใจดี → สมชาย ใจดี/reporter
      โดย สมชาย ใจดี, รอยเตอร์ → สมชาย ใจดี/reporter#รอยเตอร์
      เรื่องโดย สมชาย ใจดี → สมชาย ใจดี/reporter
      เขียนโดย สมชาย ใจดี → สมชาย ใจดี/reporter
      ผู้แปล: สมชาย ใจดี → สมชาย ใจดี/translator
      โดย กองบรรณาธิการ →
    `,
    vi: `
      Theo VnExpress → + VnExpress
      Theo Reuters → + Reuters
      Hoàng Nam (Theo Reuters) → Hoàng Nam/reporter + Reuters
    `,
    cs: `
      ČTK, Jan Novák → Jan Novák/reporter + ČTK
      ČTK, red → + ČTK
      redakce, Jan Novák → Jan Novák/reporter
    `,
    hu: `
      MTI, Nagy Anna → Nagy Anna/reporter + MTI
    `,
  },
  tail: {
    zh: `
      (記者林若宇、陳小明台北報導) → 林若宇/reporter@台北; 陳小明/reporter@台北
      记者 王丹 摄影报道 → 王丹/reporter
      本报记者 王丹 李明 摄影报道 → 王丹/reporter; 李明/reporter
      记者 王丹 文/摄 → 王丹/reporter
      记者 王丹 摄 →
    `,
    ja: `
      山田太郎、翻訳:鈴木花子 → 山田太郎/reporter; 鈴木花子/translator
      (山田太郎、翻訳:鈴木花子) → 山田太郎/reporter; 鈴木花子/translator
      港の祭りが終わった。翻訳:鈴木花子 → 鈴木花子/translator
    `,
    ko: `
      김철수 정치부 기자 → 김철수/reporter
      김철수 사회2부 기자 → 김철수/reporter
      김철수 사회부 선임기자 → 김철수/reporter
      김철수·이영희 산업1부 기자 → 김철수/reporter; 이영희/reporter
      김철수 탐사보도팀 기자 kim@coral.example → 김철수/reporter
      세종=김철수 경제부 기자 → 김철수/reporter@세종
      사회부 정치팀 기자 →
      김철수 정치부 기자는 말했다 →
    `,
    en: `
      (c) Reuters → © Reuters
      On May 3, 2031 Ana Ruiz reported from Lima. →
      Updated May 3, 2031. Ana Ruiz reported from Lima. → Ana Ruiz/reporter@Lima
      Ada Brenner reported for NPR's Weekend Edition. → Ada Brenner/reporter#NPR
      Ada Brenner of NPR's Weekend Edition contributed to this report. → Ada Brenner/contributor#NPR
    `,
  },
  dateline: {
    en: `
      LIMA, Monday — The mayor said → [LIMA|]
      LIMA, Monday (Reuters) - The mayor said → [LIMA|Reuters]
      LIMA, Peru, Monday — The mayor said → [LIMA, Peru|]
      MONDAY — The mayor said →
      SUNDAY RIVER, Maine — The mayor said → [SUNDAY RIVER, Maine|]
    `,
    es: `
      LIMA, lunes (EFE).- El alcalde dijo → [LIMA|EFE]
      Lima, lunes.- El alcalde dijo → [Lima|]
    `,
    de: `
      LIMA, Montag (dpa) - Der Hafen → [LIMA|dpa]
    `,
  },
  notice: {
    en: `
      (c) Reuters → © Reuters
      (C) AFP → © AFP
      Copyright (c) 2031 Reuters → © Reuters
      © (c) Reuters → © Reuters
      Source:: Coral Star → © Coral Star
      Source :: dpa → © dpa
    `,
    de: `
      Quelle:: dpa → © dpa
    `,
  },
};
