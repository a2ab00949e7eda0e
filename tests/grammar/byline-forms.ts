/**
 * Forms of bylines in many languages, with one invented person (or two) for each: line → 'name/role@place#outlet'; nothing behind the
 * arrow where nobody is named.
 */
export const bylineForms: Readonly<Record<string, string>> = {
  en: `
    By Dana Whitcombe | and Dana Whitcombe Live Reporter → Dana Whitcombe/reporter
    By Leo Marsh | Senior Reporter | Dana Whitcombe | and Dana Whitcombe Harbour Life Reporter → Leo Marsh/reporter; Dana Whitcombe/reporter
    By Dana Whitcombe and Leo Marsh | KBN North & Ridgeland → Dana Whitcombe/reporter#KBN North & Ridgeland; Leo Marsh/reporter#KBN North & Ridgeland
    Dana Whitcombe & Leo Marsh → Dana Whitcombe/reporter; Leo Marsh/reporter
    Dana Whitcombe reported from Port Ellery, Maine, and Leo Anselm Marsh from Washington. → Dana Whitcombe/reporter@Port Ellery, Maine; Leo Anselm Marsh/reporter@Washington
    Science & Environment →
    Science & Health →
    Science & Technology | By Dana Whitcombe → Dana Whitcombe/reporter
    By Dana Whitcombe, Reuters & Leo Marsh, AFP → Dana Whitcombe/reporter#Reuters; Leo Marsh/reporter#AFP
    A Post By: Dana Whitcombe → Dana Whitcombe/reporter
    Post by Dana Whitcombe → Dana Whitcombe/reporter
    Posted by: Dana Whitcombe on March 3, 2024 → Dana Whitcombe/reporter
    Words: Dana Whitcombe → Dana Whitcombe/reporter
    By D-A. Whitcombe and Leo Marsh → D-A. Whitcombe/reporter; Leo Marsh/reporter
    By J.-P. Whitcombe → J.-P. Whitcombe/reporter
    Print Managing Editor →
    Dana Whitcombe, Print Managing Editor → Dana Whitcombe/reporter
    Dana Whitcombe | Print Managing Editor → Dana Whitcombe/reporter
    Dana Whitcombe Print Managing Editor → Dana Whitcombe/reporter
    Assistant News Editor →
    Dana Whitcombe, Digital Content Producer → Dana Whitcombe/reporter
    Dana Whitcombe Staff Writer → Dana Whitcombe/reporter
    Dana Whitcombe Senior Staff Writer → Dana Whitcombe/reporter
    By DANA WHITCOMBE | dwhitcombe@harborpost.example | Harbor Post → Dana Whitcombe/reporter#Harbor Post
    By DANA WHITCOMBE Staff Reporter → Dana Whitcombe/reporter
    By Dana Whitcombe For The Harbor Post → Dana Whitcombe/reporter#The Harbor Post
    By Dana Whitcombe / Harbor Post Staff → Dana Whitcombe/reporter#Harbor Post
    By Dana Whitcombe, Local Democracy Reporter → Dana Whitcombe/reporter
    Dana Whitcombe, Local Democracy Reporting Service → Dana Whitcombe/reporter#Local Democracy Reporting Service
    By Dana Whitcombe and Leo Marsh, Harbor Post → Dana Whitcombe/reporter#Harbor Post; Leo Marsh/reporter#Harbor Post
    Written by Dana Whitcombe; edited by Leo Marsh → Dana Whitcombe/reporter; Leo Marsh/editor
    Edited by Leo Marsh → Leo Marsh/editor
    Editor: Leo Marsh → Leo Marsh/editor
    Guest post by Dana Whitcombe → Dana Whitcombe/reporter
    Guest Author: Dana Whitcombe → Dana Whitcombe/reporter
    Opinion by Dana Whitcombe → Dana Whitcombe/reporter
    Analysis by Dana Whitcombe, CNN → Dana Whitcombe/reporter#CNN
    Review by Dana Whitcombe → Dana Whitcombe/reporter
    A column by Dana Whitcombe → Dana Whitcombe/reporter
    An essay by Dana Whitcombe → Dana Whitcombe/reporter
    Interview by Dana Whitcombe → Dana Whitcombe/reporter
    Interview conducted by Dana Whitcombe → Dana Whitcombe/reporter
    Our Foreign Staff →
    Dana Whitcombe in Nairobi and agencies → Dana Whitcombe/reporter@Nairobi
    By Our Correspondent →
    By Express News Service → + Express News Service
    Dana Whitcombe | TNN → Dana Whitcombe/reporter#TNN
    Dana Whitcombe / TNN / Updated: Mar 3, 2024, 10:22 IST → Dana Whitcombe/reporter#TNN
    Reported By: Dana Whitcombe Edited By: Leo Marsh → Dana Whitcombe/reporter; Leo Marsh/editor
    By - Dana Whitcombe → Dana Whitcombe/reporter
    by Dana Whitcombe (Harbor Post) → Dana Whitcombe/reporter#Harbor Post
    Dana Whitcombe (she/her) → Dana Whitcombe/reporter
    Dana Whitcombe She/Her → Dana Whitcombe/reporter
    DANA WHITCOMBE Harbor Post staff → Dana Whitcombe/reporter#Harbor Post
    DANA M. WHITCOMBE Harbor Post staff → Dana M. Whitcombe/reporter#Harbor Post
    AFP | By Dana Whitcombe → Dana Whitcombe/reporter + AFP
    Harbor Post | By Dana Whitcombe → Dana Whitcombe/reporter
    By Dana Whitcombe, MD, PhD → Dana Whitcombe/reporter
    Dr. Dana Whitcombe, Ph.D. → Dana Whitcombe/reporter
    By Dana Whitcombe with Leo Marsh → Dana Whitcombe/reporter; Leo Marsh/reporter
    By Dana Whitcombe, Leo Marsh and 2 others → Dana Whitcombe/reporter; Leo Marsh/reporter
    By Dana Whitcombe + Leo Marsh → Dana Whitcombe/reporter; Leo Marsh/reporter
    Dana Whitcombe & Leo Marsh → Dana Whitcombe/reporter; Leo Marsh/reporter
    Dana Whitcombe Contributor → Dana Whitcombe/reporter
    New Zoning Law Changes →
    Opensource.com → + Opensource.com
    By Opensource.com → + Opensource.com
    Latest Market Update →
    Read Full Bio →
    More From Author →
    Share This Article →
    Sign In →
    Summer Reading List → + ?
    The Morning Briefing → + ?
    Breaking News Team → + ?
    Harbor Post Editorial Board → + Harbor Post Editorial Board
    By The Editors →
    Business Insider Intelligence → + Business Insider Intelligence
    Chief Political Correspondent →
    Dana Whitcombe, Chief Political Correspondent, in Leeds → Dana Whitcombe/reporter@Leeds
  `,
  de: `
    Von K-H. Keller → K-H. Keller/reporter
    Von Jana Keller | und Jana Keller Reporterin Lokales → Jana Keller/reporter
    Von Jana Keller | SRB Nord & Hafenland → Jana Keller/reporter#SRB Nord & Hafenland
    Jana Keller berichtete aus Bremen, Karl Lind aus Rom. → Jana Keller/reporter@Bremen; Karl Lind/reporter@Rom
    Ein Beitrag von Jana Lindner → Jana Lindner/reporter
    Ein Gastbeitrag von Jana Lindner → Jana Lindner/reporter
    Ein Kommentar von Jana Lindner → Jana Lindner/reporter
    Eine Kolumne von Jana Lindner → Jana Lindner/reporter
    Von unserem Redakteur Jana Lindner → Jana Lindner/reporter
    Von unserer Korrespondentin Jana Lindner aus Rom → Jana Lindner/reporter@Rom
    Aus Rom berichtet Jana Lindner → Jana Lindner/reporter@Rom
    Interview: Jana Lindner → Jana Lindner/reporter
    Interview von Jana Lindner und Ole Brandt → Jana Lindner/reporter; Ole Brandt/reporter
    Geschrieben von Jana Lindner → Jana Lindner/reporter
    Veröffentlicht von Jana Lindner am 3. März 2024 → Jana Lindner/reporter
    Autorin: Jana Lindner → Jana Lindner/reporter
    Autor/in: Jana Lindner → Jana Lindner/reporter
    Autor*in: Jana Lindner → Jana Lindner/reporter
    Jana Lindner, Redakteurin → Jana Lindner/reporter
    Jana Lindner, dpa → Jana Lindner/reporter#dpa
    Von Jana Lindner, dpa → Jana Lindner/reporter#dpa
    Von Jana Lindner und Ole Brandt, dpa → Jana Lindner/reporter#dpa; Ole Brandt/reporter#dpa
    Von Jana Lindner, WDR → Jana Lindner/reporter#WDR
    Stv. Chefredakteurin →
    Leiter Wirtschaftsressort →
    Redaktion →
    Mehr zum Thema → + ?
    Jana Lindner · 3 Min. Lesezeit → Jana Lindner/reporter
    Protokoll: Jana Lindner → Jana Lindner/reporter
    Aufgezeichnet von Jana Lindner → Jana Lindner/reporter
  `,
  fr: `
    Par Claire Fontanel | KBF Nord & Littoral → Claire Fontanel/reporter#KBF Nord & Littoral
    Par Élodie Marchal → Élodie Marchal/reporter
    Par J-P. Marchal → J-P. Marchal/reporter
    Édition : M-A. Fontanel → M-A. Fontanel/editor
    Par Élodie Marchal, à Rome → Élodie Marchal/reporter@Rome
    Par Élodie Marchal (à Rome) → Élodie Marchal/reporter@Rome
    Par Élodie Marchal, envoyée spéciale à Goma → Élodie Marchal/reporter@Goma
    Par Élodie Marchal avec AFP → Élodie Marchal/reporter + AFP
    Par Élodie Marchal et Luc Thiébaut → Élodie Marchal/reporter; Luc Thiébaut/reporter
    Élodie Marchal, correspondante à Berlin → Élodie Marchal/reporter@Berlin
    Publié par Élodie Marchal le 3 mars 2024 → Élodie Marchal/reporter
    Écrit par Élodie Marchal → Élodie Marchal/reporter
    Propos recueillis par Élodie Marchal → Élodie Marchal/reporter
    Texte : Élodie Marchal → Élodie Marchal/reporter
    Article rédigé par Élodie Marchal → Élodie Marchal/reporter
    La rédaction →
    Rédactrice en chef adjointe →
    Auteur : Élodie Marchal → Élodie Marchal/reporter
    Auteure : Élodie Marchal → Élodie Marchal/reporter
    Élodie Marchal - France Littoral → Élodie Marchal/reporter#France Littoral
    Par Élodie Marchal, FRANCE LITTORAL → Élodie Marchal/reporter#FRANCE LITTORAL
  `,
  es: `
    Por Lucía Ferrer | y Lucía Ferrer Sociedad → Lucía Ferrer/reporter
    Lucía Ferrer informó desde Madrid y Pablo Soto desde Lima. → Lucía Ferrer/reporter@Madrid; Pablo Soto/reporter@Lima
    Por Anabel Corrales → Anabel Corrales/reporter
    Por: Anabel Corrales → Anabel Corrales/reporter
    Escrito por Anabel Corrales → Anabel Corrales/reporter
    Redactado por Anabel Corrales → Anabel Corrales/reporter
    Publicado por Anabel Corrales → Anabel Corrales/reporter
    Una crónica de Anabel Corrales → Anabel Corrales/reporter
    Anabel Corrales, corresponsal en Roma → Anabel Corrales/reporter@Roma
    Anabel Corrales / Enviada especial a Kiev → Anabel Corrales/reporter@Kiev
    Anabel Corrales / EFE → Anabel Corrales/reporter#EFE
    Anabel Corrales Madrid → Anabel Corrales/reporter@Madrid
    Anabel Corrales (Madrid) → Anabel Corrales/reporter@Madrid
    Redacción →
    Jefa de Redacción → + ?
    Entrevista de Anabel Corrales → Anabel Corrales/reporter
    Autora: Anabel Corrales → Anabel Corrales/reporter
    Anabel Corrales Periodista → Anabel Corrales/reporter
    Anabel Corrales - El Faro del Sur → Anabel Corrales/reporter#El Faro del Sur
  `,
  it: `
    Di Laura Conti | KBI Nord & Riviera → Laura Conti/reporter#KBI Nord & Riviera
    di Piera Lorenzetti → Piera Lorenzetti/reporter
    Di Piera Lorenzetti e Dario Monti → Piera Lorenzetti/reporter; Dario Monti/reporter
    A cura della redazione →
    Scritto da Piera Lorenzetti → Piera Lorenzetti/reporter
    dal nostro inviato Piera Lorenzetti → Piera Lorenzetti/reporter
    dalla nostra corrispondente Piera Lorenzetti → Piera Lorenzetti/reporter
    di Piera Lorenzetti, inviata a Kiev → Piera Lorenzetti/reporter@Kiev
    di Piera Lorenzetti - GAZZETTA SORNA → Piera Lorenzetti/reporter#GAZZETTA SORNA
    Piera Lorenzetti | Ansa → Piera Lorenzetti/reporter#Ansa
    Autore: Piera Lorenzetti → Piera Lorenzetti/reporter
    Pubblicato da Piera Lorenzetti → Piera Lorenzetti/reporter
    Intervista di Piera Lorenzetti → Piera Lorenzetti/reporter
  `,
  pt: `
    Por Thaís Moreno → Thaís Moreno/reporter
    Por Thaís Moreno, g1 — Recife → Thaís Moreno/reporter@Recife#g1
    Escrito por Thaís Moreno → Thaís Moreno/reporter
    Thaís Moreno, da Redação → Thaís Moreno/reporter
    Da Redação →
    Texto de Thaís Moreno → Thaís Moreno/reporter
    Thaís Moreno, em São Paulo → Thaís Moreno/reporter@São Paulo
    Reportagem: Thaís Moreno → Thaís Moreno/reporter
    Thaís Moreno, Folhapress → Thaís Moreno/reporter#Folhapress
    Do UOL, em São Paulo → + UOL
    Thaís Moreno Do UOL, em São Paulo → Thaís Moreno/reporter@São Paulo#UOL
  `,
  nl: `
    Door Maaike Verhulst → Maaike Verhulst/reporter
    Door: Maaike Verhulst → Maaike Verhulst/reporter
    Door onze redacteur Maaike Verhulst → Maaike Verhulst/reporter
    Geschreven door Maaike Verhulst → Maaike Verhulst/reporter
    Van onze verslaggever →
    Auteur: Maaike Verhulst → Maaike Verhulst/reporter
    Maaike Verhulst, ANP → Maaike Verhulst/reporter#ANP
  `,
  sv: `
    Av Signe Åkerblom → Signe Åkerblom/reporter
    Av: Signe Åkerblom → Signe Åkerblom/reporter
    Signe Åkerblom/TT → Signe Åkerblom/reporter#TT
    Skriven av Signe Åkerblom → Signe Åkerblom/reporter
    Publicerad av Signe Åkerblom → Signe Åkerblom/reporter
  `,
  no: `
    Av Ingrid Solbakken → Ingrid Solbakken/reporter
    Skrevet av Ingrid Solbakken → Ingrid Solbakken/reporter
    Journalist Ingrid Solbakken → Ingrid Solbakken/reporter
  `,
  da: `
    Af Freja Holmgaard → Freja Holmgaard/reporter
    Skrevet af Freja Holmgaard → Freja Holmgaard/reporter
    Af Freja Holmgaard, Ritzau → Freja Holmgaard/reporter#Ritzau
    Tekst: Freja Holmgaard → Freja Holmgaard/reporter
  `,
  fi: `
    Teksti: Aino Kallioniemi → Aino Kallioniemi/reporter
    Kirjoittaja: Aino Kallioniemi → Aino Kallioniemi/reporter
    Toimittaja Aino Kallioniemi → Aino Kallioniemi/reporter
    Aino Kallioniemi, STT → Aino Kallioniemi/reporter#STT
  `,
  pl: `
    Autor: Kinga Morawska → Kinga Morawska/reporter
    Autorka: Kinga Morawska → Kinga Morawska/reporter
    Tekst: Kinga Morawska → Kinga Morawska/reporter
    Napisane przez Kinga Morawska → Kinga Morawska/reporter
    Dodał: Kinga Morawska → Kinga Morawska/reporter
    Rozmawiała Kinga Morawska → Kinga Morawska/reporter
    Kinga Morawska, PAP → Kinga Morawska/reporter#PAP
  `,
  cs: `
    Autor: Jitka Vondrášková → Jitka Vondrášková/reporter
    Napsala Jitka Vondrášková → Jitka Vondrášková/reporter
    Jitka Vondrášková, ČTK → Jitka Vondrášková/reporter#ČTK
  `,
  hu: `
    Írta: Bárány Kinga → Bárány Kinga/reporter
    Szerző: Bárány Kinga → Bárány Kinga/reporter
    Szerkesztő: Bárány Kinga → Bárány Kinga/editor
  `,
  ro: `
    de Ilinca Munteanu → Ilinca Munteanu/reporter
    Scris de Ilinca Munteanu → Ilinca Munteanu/reporter
    Autor: Ilinca Munteanu → Ilinca Munteanu/reporter
    Publicat de Ilinca Munteanu → Ilinca Munteanu/reporter
  `,
  ru: `
    Автор: Марина Лебедева → Марина Лебедева/reporter
    Текст: Марина Лебедева → Марина Лебедева/reporter
    Марина Лебедева, корреспондент → Марина Лебедева/reporter
    Подготовила Марина Лебедева → Марина Лебедева/reporter
    Беседовала Марина Лебедева → Марина Лебедева/reporter
    Редактор: Марина Лебедева → Марина Лебедева/editor
  `,
  uk: `
    Автор: Оксана Гриценко → Оксана Гриценко/reporter
    Автор статті: Оксана Гриценко → Оксана Гриценко/reporter
    Підготувала Оксана Гриценко → Оксана Гриценко/reporter
  `,
  bg: `
    Автор: Ивана Колева → Ивана Колева/reporter
    От Ивана Колева → Ивана Колева/reporter
  `,
  el: `
    Του Νίκου Σταματίου → Νίκου Σταματίου/reporter
    Γράφει η Ελένη Σταματίου → Ελένη Σταματίου/reporter
    Συντάκτης: Ελένη Σταματίου → Ελένη Σταματίου/reporter
  `,
  tr: `
    Yazan: Zeynep Karaca → Zeynep Karaca/reporter
    Haber: Zeynep Karaca → Zeynep Karaca/reporter
    Zeynep Karaca / İstanbul → Zeynep Karaca/reporter@İstanbul
    Haber Merkezi →
    Yayınlayan: Zeynep Karaca → Zeynep Karaca/reporter
  `,
  ar: `
    كتب: سامر الخطيب → سامر الخطيب/reporter
    كتبت ليلى الحداد → ليلى الحداد/reporter
    بقلم سامر الخطيب → سامر الخطيب/reporter
    بقلم: سامر الخطيب → سامر الخطيب/reporter
    إعداد: سامر الخطيب → سامر الخطيب/reporter
  `,
  fa: `
    نویسنده: سارا کریمی → سارا کریمی/reporter
  `,
  he: `
    מאת: נועה ברק → נועה ברק/reporter
    מאת נועה ברק → נועה ברק/reporter
  `,
  id: `
    Oleh Ratna Wibisono → Ratna Wibisono/reporter
    Penulis: Ratna Wibisono → Ratna Wibisono/reporter
    Penulis: Ratna Wibisono | Editor: Bagus Santoso → Ratna Wibisono/reporter; Bagus Santoso/editor
    Reporter: Ratna Wibisono → Ratna Wibisono/reporter
    Ditulis oleh Ratna Wibisono → Ratna Wibisono/reporter
  `,
  vi: `
    Tác giả: Nguyễn Thu Hằng → Nguyễn Thu Hằng/reporter
  `,
  hi: `
    लेखक: सीमा वर्मा → सीमा वर्मा/reporter
    द्वारा सीमा वर्मा → सीमा वर्मा/reporter
    Written by: सीमा वर्मा → सीमा वर्मा/reporter
  `,
  ja: `
    文：佐藤美咲 → 佐藤美咲/reporter
    文=佐藤美咲 → 佐藤美咲/reporter
    取材・文：佐藤美咲 → 佐藤美咲/reporter
    佐藤美咲 記者 → 佐藤美咲/reporter
    著者：佐藤美咲 → 佐藤美咲/reporter
    編集部 →
  `,
  ko: `
    김서연 기자 → 김서연/reporter
    김서연 기자 seoyeon@ilbo.example → 김서연/reporter
    [한빛일보 김서연 기자] → 김서연/reporter#한빛일보
  `,
  zh: `
    记者 李晓梅 → 李晓梅/reporter
    文/李晓梅 → 李晓梅/reporter
    作者：李晓梅 → 李晓梅/reporter
    文｜李晓梅 编辑｜王强 → 李晓梅/reporter; 王强/editor
    撰文：李晓梅 → 李晓梅/reporter
    记者：李晓梅 编辑：王强 → 李晓梅/reporter; 王强/editor
  `,
};
