import type { Where } from '../../utils/model.ts';

/** Kinds of lines that once named somebody or something else than they say, each with its relatives, as in edge-lines.ts. */
export const misreadLines: Readonly<Partial<Record<Where, Readonly<Record<string, string>>>>> = {
  byline: {
    en: `
      By Ana Ruiz Illustrated by Leo Sand → Ana Ruiz/reporter; Leo Sand/producer
      Ana Ruiz | Illustrated by Leo Sand → Ana Ruiz/reporter; Leo Sand/producer
      Ana Ruiz/ Coral Superguide → Ana Ruiz/reporter#Coral Superguide
      Ana Ruiz/ Leo Sand → Ana Ruiz/reporter; Leo Sand/reporter
      Ana Ruiz/Coral News, Kestrel Post → Ana Ruiz/reporter#Coral News + Kestrel Post
      Ana Ruiz/Coral News, Emily Post → Ana Ruiz/reporter#Coral News; Emily Post/reporter
      Author of the book: Ana Ruiz →
      Author of the article: Ana Ruiz → Ana Ruiz/reporter
      Book author: Ana Ruiz →
      Director of the film: Ana Ruiz →
      Author: Ana Ruiz → Ana Ruiz/reporter
      Local democracy reporter: Ana Ruiz → Ana Ruiz/reporter
      FRANCE 24 with AFP → + FRANCE 24 + AFP
      Ana Ruiz 24 → Ana Ruiz/reporter
      Ana Ruiz Extension Specialist → Ana Ruiz/reporter
      By Ana Ruiz Harbour Correspondent → Ana Ruiz/reporter
      By Ana Ruiz Local Democracy Reporter → Ana Ruiz/reporter
      By Ana Ruiz Night News Editor → Ana Ruiz/reporter
      By Ana María Ruiz Reporter → Ana María Ruiz/reporter
      By Ana Ruiz Okafor Science Editor → Ana Ruiz Okafor/reporter
      Ana Ruiz | and Ana Ruiz Live Reporter → Ana Ruiz/reporter
    `,
    de: `
      Von Lea Sand Illustriert von Max Reimann → Lea Sand/reporter; Max Reimann/producer
      Autor des Buches: Max Reimann →
    `,
    fr: `
      Par Claire Fontanel Illustré par Paul Morel → Claire Fontanel/reporter; Paul Morel/producer
      Europe 1 avec AFP → + Europe 1 + AFP
    `,
    es: `
      Por Ana Ruiz Ilustrado por Pablo Rincón → Ana Ruiz/reporter; Pablo Rincón/producer
      Director de la película: Pablo Rincón →
    `,
    it: `
      di Anna Neri Illustrato da Paolo Falco → Anna Neri/reporter; Paolo Falco/producer
    `,
    pt: `
      Por Ana Lopes Ilustrado por João Falcão → Ana Lopes/reporter; João Falcão/producer
      Por Ana Lopes e João Falcão, G1 SP — São Paulo → Ana Lopes/reporter@São Paulo#G1 SP; João Falcão/reporter@São Paulo#G1 SP
      Por Ana Lopes, G1 — São Paulo → Ana Lopes/reporter@São Paulo#G1
    `,
    nl: `
      Door Ans Visser Geïllustreerd door Jan Dijk → Ans Visser/reporter; Jan Dijk/producer
    `,
    sv: `
      Av Ida Berg Illustrerad av Nils Lund → Ida Berg/reporter; Nils Lund/producer
      Bokens författare: Nils Lund →
    `,
    da: `
      Af Ida Berg Illustreret af Nils Lund → Ida Berg/reporter; Nils Lund/producer
      Bogens forfatter: Nils Lund →
    `,
    ru: `
      Автор книги: Борис Песков →
      Автор фильма: Борис Песков →
      Автор статьи: Борис Песков → Борис Песков/reporter
    `,
    uk: `
      Автор книги: Іван Пісковий →
      Автор статті: Іван Пісковий → Іван Пісковий/reporter
    `,
    bg: `
      Автор на книгата: Иван Песков →
      Автор на статията: Иван Песков → Иван Песков/reporter
    `,
    tr: `
      Kitabın yazarı: Ayşe Kumcu →
    `,
    id: `
      Penulis buku: Budi Pasir →
      Penulis: Budi Pasir → Budi Pasir/reporter
      Rep: Budi Pasir → Budi Pasir/reporter
      Rep: Budi Pasir/ Red: Rina Wulan → Budi Pasir/reporter; Rina Wulan/editor
      Red: Rina Wulan → Rina Wulan/editor
    `,
    ar: `
      مؤلف الكتاب: سامي الرملي →
    `,
    he: `
      מחבר הספר: דן חולי →
    `,
    hi: `
      पुस्तक के लेखक: राम बालू →
    `,
    zh: `
      谷傳媒記者 吳安 陳大安 發自香港、成都 → 吳安/reporter@香港#谷傳媒; 陳大安/reporter@香港#谷傳媒
      记者 吴安 陈大安 发自北京、成都 → 吴安/reporter@北京; 陈大安/reporter@北京
      谷报记者吴安发自北京 → 吴安/reporter@北京#谷报
      记者 戈安 实习生 何大安 → 戈安/reporter; 何大安/reporter
      记者 深圳 摄影 何大安 →
      本书作者：林大安 →
    `,
  },
  tail: {
    id: `
      Pewarta : Budi Pasir | Liputan Lembah → Budi Pasir/reporter
      Pewarta: Budi Pasir | Kabar Lembah → Budi Pasir/reporter#Kabar Lembah
    `,
    es: `
      Autora: Ana Ruiz | Rincón Marino → Ana Ruiz/reporter
    `,
  },
  dateline: {
    de: `
      BERLIN taz | Am Mittwoch kamen alle in den Hafen. → [BERLIN|taz]
      BERLIN/PARIS taz | Am Mittwoch kamen alle in den Hafen. → [BERLIN/PARIS|taz]
      BERLIN afp/dpa | Am Mittwoch kamen alle in den Hafen. → [BERLIN|afp/dpa]
      BERLIN hafen | Am Mittwoch kamen alle in den Hafen. →
      Berlin (dapd). Der Hafen bleibt zu. → [Berlin|dapd]
      Talheim (dapd). Der Hafen bleibt zu. → [Talheim|dapd]
    `,
    ar: `
      لوس أنجلوس (أ ف ب) عاد القارب إلى الميناء. → [لوس أنجلوس|أ ف ب]
      قال مراسل (أ ف ب) إن القارب عاد إلى الميناء. →
    `,
    zh: `
      本报讯（记者 戈安 实习生 何大安）7月28日，港口重新开放。 → 戈安/reporter; 何大安/reporter
      本报讯（记者 何大安）7月28日，港口重新开放。 → 何大安/reporter
      本报墨西哥城1月28日电记者张大江报道：港口重新开放 → 张大江/reporter@墨西哥城 [墨西哥城|]
      本报北京1月28日讯 记者张大江、李小明报道 港口重新开放 → 张大江/reporter@北京; 李小明/reporter@北京 [北京|]
      本报北京1月28日电 记者了解到，港口重新开放。 → [北京|]
      谷地新闻网2月26日电（记者 何大安）港口重新开放。 → 何大安/reporter [|谷地新闻网]
      谷地新闻2月26日电（记者 何大安）港口重新开放。 → 何大安/reporter [|谷地新闻]
    `,
  },
  notice: {
    en: `
      This article appeared in The Valley Post. → © The Valley Post
      This article appeared in the May 2031 issue of the Valley Post. → © Valley Post
      This article appeared in the Harbour section of the print edition under the headline "Ebb" →
      This article first appeared in the Harbour section of the Valley Post. → © Valley Post
      This article first appeared in the Harbour section. →
      This story was first published in the Coral supplement of our print edition. →
      This story appeared in Section B, Page 3 of the Valley Post. →
      This story appeared in Spanish. →
      The map appeared in The Valley Post. →
      (via valleypost.example) → © valleypost.example
      (via Giphy) →
      Via valleypost.example →
      The harbour is closed via valleypost.example →
    `,
    hu: `
      (via volgyihirlap.example) → © volgyihirlap.example
    `,
    es: `
      Leer noticia completa en La Voz del Valle. → © La Voz del Valle
      Lee el artículo completo en La Voz del Valle. → © La Voz del Valle
      Leer noticia completa en nuestra web. →
      Por su interés, reproducimos este artículo publicado en La Voz del Valle. → © La Voz del Valle
      Reproducimos el artículo de Ana Ruiz publicado en La Voz del Valle. → © La Voz del Valle
      Por su interés, reproducimos el artículo de Ana Ruiz. →
    `,
    fr: `
      Lire l'article complet sur Le Courrier du Val → © Le Courrier du Val
    `,
    it: `
      Leggi l'articolo completo su La Voce della Valle → © La Voce della Valle
    `,
    pt: `
      Leia a notícia completa em Jornal do Vale → © Jornal do Vale
    `,
    nl: `
      Lees het volledige artikel in De Valleibode → © De Valleibode
    `,
  },
};
