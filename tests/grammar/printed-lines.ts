import type { Where } from '../../utils/model.ts';

/** Kinds of lines as papers of many countries print them, each with its relatives in other languages, as in edge-lines.ts. */
export const printedLines: Readonly<Partial<Record<Where, Readonly<Record<string, string>>>>> = {
  notice: {
    // the day stands between the verb and the house
    de: `
      Dieser Artikel erschien zuerst am 02.06.2031 auf Talblatt. → © Talblatt
      Dieser Text erschien zuerst am 3. Mai 2031 in der Talzeitung. → © Talzeitung
      Quelle: dpa, 3. Mai 2031 → © dpa
      Quelle: Talblatt vom 3. Mai 2031 → © Talblatt
      Das Foto erschien zuerst auf Freies Blatt. →
      Der Hafen bleibt geschlossen. (Quelle: dpa) → © dpa
      Der Hafen bleibt geschlossen. (Quelle: dpa/AFP) → + dpa + AFP
      Der Hafen bleibt geschlossen. (Quelle: Hafenamt) →
      Der Hafen bleibt geschlossen. (Foto: dpa) →
      Quelle: red/dpa → + dpa
      Quelle - dpa → © dpa
      Quelle - Hafenamt →
      Quelle: dpa/red → + dpa
      Quelle: Hafenamt/dpa → © Hafenamt/dpa
    `,
    en: `
      This article first appeared on 3 May 2031 in The Valley Post. → © The Valley Post
      This article was originally published on May 3, 2031 in The Valley Post. → © The Valley Post
      This article was originally published on May 3, 2031. →
      This article was originally published on May 3, 2031 at 5 pm. →
      This article was originally published on 2031-05-03 in The Valley Post. → © The Valley Post
      Source: Valley Post, March 12, 2031 → © Valley Post
      Source: Studio 2031 → © Studio 2031
      The image was originally published on Free Leaf. →
      This article was originally published in The Times of yesterday. → © The Times
      This article was translated from the German by Max Reed. →
    `,
    es: `
      Este artículo se publicó originalmente el 3 de mayo de 2031 en La Voz del Valle. → © La Voz del Valle
      La entrada El final del verano se publicó primero en Cosas de maíz. → © Cosas de maíz
      La imagen se publicó originalmente en Hoja Libre. →
      Fuente: EFE, 12/03/2031 → © EFE
    `,
    fr: `
      Cet article a été publié initialement le 3 mai 2031 dans Le Courrier du Val. → © Le Courrier du Val
      L’article La fin de l'été est apparu en premier sur Journal du val. → © Journal du val
      La photo a été publiée à l'origine sur Feuille Libre. →
      Cet article est paru dans Le Courrier du Val. → © Le Courrier du Val
      Le livre est paru dans Le Courrier du Val. →
    `,
    it: `
      Questo articolo è stato pubblicato originariamente il 3 maggio 2031 su La Voce della Valle. → © La Voce della Valle
      Questo articolo è uscito su La Voce della Valle. → © La Voce della Valle
      Il romanzo è uscito su La Voce della Valle. →
    `,
    pt: `
      Este artigo foi publicado originalmente em 3 de maio de 2031 no Jornal do Vale. → © Jornal do Vale
      O post O fim do verão apareceu primeiro em Coisas de milho. → © Coisas de milho
    `,
    nl: 'Dit artikel verscheen eerder op 3 mei 2031 in De Valleibode. → © De Valleibode',
    ru: `
      Статья впервые опубликована 3 мая 2031 года в газете «Долина». → © Долина
      Статья впервые опубликована 3 мая 2031 в газете «Долина». → © Долина
      Источник: Долина, 18.03.2031 → © Долина
    `,
    sv: 'Artikeln publicerades först den 3 maj 2031 i Dalbladet. → © Dalbladet',
    pl: `
      Zdjęcie pochodzi z serwisu Wolna Chmura. →
      Artykuł pochodzi z serwisu Wolna Chmura. → © Wolna Chmura
      Źródło: PAP, 12.03.2031 → © PAP
    `,
    id: `
      Artikel ini telah tayang di KabarLembah.example → © KabarLembah.example
      Artikel ini telah terbit di Kabar Lembah → © Kabar Lembah
    `,
    zh: `
      本文原刊於今谷刊 2031/10/26 1088期,轉載請註明 → © 今谷刊
      原文刊於《谷報》 → © 谷報
      来源：海角网－海角日报 → © 海角日报
      [来源] 海角日报 → © 海角日报
      来源：海角网－北 → © 海角网-北
    `,
  },
  tail: {
    ar: 'نص وتصوير: محمد عبد العال → محمد عبد العال/reporter',
    he: 'כתבה וצילום: דן כהן → דן כהן/reporter',
    // somebody asks
    fa: 'خبرنگار: آیا فکر می‌کنید این ممکن است؟ →',
    tr: 'Muhabir: Ne Düşünüyorsunuz? →',
    pl: `
      Dziennikarz: Co Pan o tym sądzi? →
      Autor: Jan Wolski | Kurier Doliny → Jan Wolski/reporter#Kurier Doliny
    `,
    id: 'Wartawan: Apa Pendapat Anda? →',
    it: `
      Autore: Paolo Neri | Gazzetta della Valle → Paolo Neri/reporter#Gazzetta della Valle
      Questo articolo è stato tradotto dall'inglese da Paolo Neri. → Paolo Neri/translator
    `,
    de: `
      Autor: Max Reimann | Kurier Talheim → Max Reimann/reporter#Kurier Talheim
      Quellen: Text und Fotos: Ida Reimann → Ida Reimann/reporter
      Quelle: Text: Ida Reimann → Ida Reimann/reporter
      Foto © dpa →
    `,
    fr: `
      Photo© AFP/Olga Morel →
      Cet article a été traduit de l'anglais par Paul Morel. → Paul Morel/translator
    `,
    en: `
      Photo © Reuters →
      Words by Star Jones → Star Jones/reporter
    `,
    ru: 'Фото © РИА Новости →',
    es: `
      Fuente: Texto y fotos: Pablo Rincón → Pablo Rincón/reporter
      Este artículo fue traducido del inglés por Pablo Rincón. → Pablo Rincón/translator
      Este libro fue traducido del inglés por Pablo Rincón. →
    `,
    pt: 'Este artigo foi traduzido do inglês por João Reis. → João Reis/translator',
    nl: `
      Dit artikel is vertaald uit het Engels door Jan Visser. → Jan Visser/translator
      Tekst van Anna de Vries → Anna de Vries/reporter
    `,
  },
  byline: {
    en: `
      From our correspondent in Paris, Ann Lee → Ann Lee/reporter@Paris
      Ann Lee Defence and security editor → Ann Lee/reporter
      Ann Lee Health and social affairs correspondent → Ann Lee/reporter
      Ann Lee Health and Max Reed → Ann Lee Health/reporter; Max Reed/reporter
    `,
    fr: `
      De notre correspondant à Londres, Paul Morel → Paul Morel/reporter@Londres
      Avec notre envoyée spéciale à Lima, Anne Roux → Anne Roux/reporter@Lima
    `,
    es: `
      De nuestro corresponsal en Londres, Pablo Rincón → Pablo Rincón/reporter@Londres
      Ana Ruiz - Periodista de Europa Press → Ana Ruiz/reporter#Europa Press
    `,
    pt: `
      Da nossa correspondente em Londres, Ana Reis → Ana Reis/reporter@Londres
      João Reis - Repórter da Agência Brasil - Brasília → João Reis/reporter@Brasília#Agência Brasil
      João Reis - Editor do Jornal do Vale → João Reis/reporter
    `,
    pl: 'Od naszego korespondenta w Brukseli, Jan Wolski → Jan Wolski/reporter@Brukseli',
    zh: `
      珊瑚時報╱林大安報導 → 林大安/reporter#珊瑚時報
      特約記者 楚大安 → 楚大安/reporter
      〔即時新聞／綜合報導〕 →
      〔體育中心／綜合報導〕 →
      報導者 → + 報導者
      谷報記者林大安高雄12日電 → 林大安/reporter@高雄#谷報
      作者:林大安(台灣谷地協會) → 林大安/reporter
      文：林大安（攝） →
    `,
  },
};
