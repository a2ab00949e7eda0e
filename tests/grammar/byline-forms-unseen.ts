/**
 * Forms of bylines that were thought of before a page showed them: houses and offices by their form, jobs between names, who made the
 * pictures, towns that nobody knows. The notation is that of byline-forms.ts.
 */
export const unseenBylineForms: Readonly<Record<string, string>> = {
  en: `
    By Dana Whitcombe, Senior Reporter, and Leo Marsh, Political Editor → Dana Whitcombe/reporter; Leo Marsh/reporter
    Dana Whitcombe Political Editor and Leo Marsh Data Journalist → Dana Whitcombe/reporter; Leo Marsh/reporter
    By Dana Whitcombe (Health Correspondent) and Leo Marsh (Data Editor) → Dana Whitcombe/reporter; Leo Marsh/reporter
    By Dana Whitcombe in Nairobi, Leo Marsh in Accra and Ida Bloom in Dakar → Dana Whitcombe/reporter@Nairobi; Leo Marsh/reporter@Accra; Ida Bloom/reporter@Dakar
    By DANA WHITCOMBE, LEO MARSH AND IDA BLOOM → Dana Whitcombe/reporter; Leo Marsh/reporter; Ida Bloom/reporter
    By Dana Whitcombe, Illustrations by Leo Marsh → Dana Whitcombe/reporter; Leo Marsh/producer
    By Dana Whitcombe; Video by Leo Marsh → Dana Whitcombe/reporter; Leo Marsh/producer
    By Dana Whitcombe and Leo Marsh Visuals by Ida Bloom → Dana Whitcombe/reporter; Leo Marsh/reporter; Ida Bloom/producer
    Words: Dana Whitcombe. Pictures: Leo Marsh → Dana Whitcombe/reporter
    Words Dana Whitcombe Photography Leo Marsh → Dana Whitcombe/reporter
    Written by Dana Whitcombe | Medically reviewed by Ida Bloom, MD → Dana Whitcombe/reporter; Ida Bloom/editor
    Written by Dana Whitcombe, Fact-checked by Ida Bloom → Dana Whitcombe/reporter; Ida Bloom/editor
    By Odile Crane, as told to Dana Whitcombe → Odile Crane/reporter; Dana Whitcombe/reporter
    Interview by Dana Whitcombe; Translated by Leo Marsh → Dana Whitcombe/reporter; Leo Marsh/translator
    Translated from the Spanish by Leo Marsh → Leo Marsh/translator
    By Dana Whitcombe, translated by Leo Marsh → Dana Whitcombe/reporter; Leo Marsh/translator
    Dana Whitcombe, The Colloquy → Dana Whitcombe/reporter#The Colloquy
    Dana Whitcombe, University of Tolland → Dana Whitcombe/reporter#University of Tolland
    By Dana J. Whitcombe Jr. and Leo Marsh III → Dana J. Whitcombe Jr./reporter; Leo Marsh III/reporter
    By J.P. van der Merwe and Ann-Marie O'Keefe → J.P. van der Merwe/reporter; Ann-Marie O'Keefe/reporter
    By D. K. Raghavan → D. K. Raghavan/reporter
    R. Meenakshi → R. Meenakshi/reporter
    By Meenakshi P. → Meenakshi P./reporter
    By Dana WhitcombeMay 6, 2031 → Dana Whitcombe/reporter
    By Dana WhitcombePublished May 6, 2031 → Dana Whitcombe/reporter
    Dana Whitcombe6 hours ago → Dana Whitcombe/reporter
    By Dana WhitcombeUpdated 3 hours ago → Dana Whitcombe/reporter
    By Dana Whitcombe5 min read → Dana Whitcombe/reporter
    By Florence Paris → Florence Paris/reporter
    By Austin Dallas and Sydney Lima → Austin Dallas/reporter; Sydney Lima/reporter
    By London Breedlove → London Breedlove/reporter
    Dana Whitcombe Reuters Correspondent → Dana Whitcombe/reporter#Reuters
    Dana Whitcombe, Science & Environment Reporter → Dana Whitcombe/reporter
    Science & Environment | Dana Whitcombe → Dana Whitcombe/reporter
    By Dana Whitcombe, Onitsha → Dana Whitcombe/reporter@Onitsha
    From Dana Whitcombe in Abuja → Dana Whitcombe/reporter@Abuja
    From Dana Whitcombe, Abuja → Dana Whitcombe/reporter@Abuja
    Stories by Dana Whitcombe and Leo Marsh, Kaduna → Dana Whitcombe/reporter@Kaduna; Leo Marsh/reporter@Kaduna
    By Dana Whitcombe, Abuja and Leo Marsh, Lagos → Dana Whitcombe/reporter@Abuja; Leo Marsh/reporter@Lagos
    By Aldermoor Therapeutics → + Aldermoor Therapeutics
    Aldermoor Therapeutics → + Aldermoor Therapeutics
    Tolland Biosciences → + Tolland Biosciences
    By Calder Partners → + Calder Partners
    Harrow Pharmaceuticals → + Harrow Pharmaceuticals
    Ellery Capital Management →
    By Ellery Holdings → + Ellery Holdings
    Penrose Technologies → + Penrose Technologies
    Sorna Consulting → + Sorna Consulting
    By Sorna Police Department → + Sorna Police Department
    Tolland County Sheriff →
    Marlow Community Hospital → + Marlow Community Hospital
    Ellery Chamber of Commerce → + Ellery Chamber of Commerce
    Tolland Historical Society → + Tolland Historical Society
    Marlow Foundation → + Marlow Foundation
    Calder Institute → + Calder Institute
    Penrose Museum → + Penrose Museum
    Ellery Realty → + Ellery Realty
    Sorna Logistics → + Sorna Logistics
    Calder Robotics → + Calder Robotics
    Marlow Brewing Company → + Marlow Brewing Company
    Penrose Ventures → + Penrose Ventures
    Sponsored by Ellery Motors → + ?
    Presented by Calder Insurance →
    Content provided by Sorna Energy → © Sorna Energy
    Paid for by Marlow Bank →
    Dana Whitcombe and Leo Marsh for Harbor Post → Dana Whitcombe/reporter#Harbor Post; Leo Marsh/reporter#Harbor Post
    By Dana Whitcombe, Contributing Writer | Leo Marsh, Staff Writer → Dana Whitcombe/reporter; Leo Marsh/reporter
    By Dana Whitcombe, Leo Marsh, Ida Bloom, and Max Stern, Harbor Post → Dana Whitcombe/reporter#Harbor Post; Leo Marsh/reporter#Harbor Post; Ida Bloom/reporter#Harbor Post; Max Stern/reporter#Harbor Post
    Reporting by Dana Whitcombe; Graphics by Leo Marsh; Additional reporting by Ida Bloom; Edited by Max Stern → Dana Whitcombe/reporter; Leo Marsh/producer; Ida Bloom/contributor; Max Stern/editor
    Hosted by Dana Whitcombe. Produced by Leo Marsh → Dana Whitcombe/producer; Leo Marsh/producer
    By Prof. Dana Whitcombe → Dana Whitcombe/reporter
    By Sen. Dana Whitcombe → Dana Whitcombe/reporter
    By Rabbi Leo Marsh → Leo Marsh/reporter
    By Dana Whitcombe, RN, BSN → Dana Whitcombe/reporter
    Compiled by Dana Whitcombe → Dana Whitcombe/writer
    By Dana Whitcombe Associated Press → Dana Whitcombe/reporter#Associated Press
    By Dana Whitcombe The Harbor Post (TNS) → Dana Whitcombe/reporter#The Harbor Post + TNS
    By Dana Whitcombe, Port Ellery → Dana Whitcombe/reporter@Port Ellery
    By Dana Whitcombe, Santa Marsh → Dana Whitcombe/reporter; Santa Marsh/reporter
    Provided by Harbor Post → © Harbor Post
  `,
  de: `
    Von Anna Falkner und Oskar Wend → Anna Falkner/reporter; Oskar Wend/reporter
    Von Anna Falkner, Hafenstadt, und Oskar Wend, Berlin → Anna Falkner/reporter@Hafenstadt; Oskar Wend/reporter@Berlin
    Anna Falkner (Text) und Oskar Wend (Fotos) → Anna Falkner/reporter
    Von Anna Falkner (Text) und Oskar Wend (Illustration) → Anna Falkner/reporter
    Text: Anna Falkner, Fotos: Oskar Wend, Video: Ida Sand → Anna Falkner/reporter
    Ein Interview von Anna Falkner → Anna Falkner/reporter
    Interview: Anna Falkner und Oskar Wend → Anna Falkner/reporter; Oskar Wend/reporter
    Protokoll: Anna Falkner → Anna Falkner/reporter
    Aufgezeichnet von Anna Falkner → Anna Falkner/reporter
    Gastbeitrag von Anna Falkner → Anna Falkner/reporter
    Aus dem Englischen von Oskar Wend → Oskar Wend/translator
    Von Anna Falkner. Aus dem Englischen von Oskar Wend → Anna Falkner/reporter; Oskar Wend/translator
    Polizeidirektion Wesermünde → + Polizeidirektion Wesermünde
    Von Polizeidirektion Wesermünde → + Polizeidirektion Wesermünde
    Hauptzollamt Tolland → + Hauptzollamt Tolland
    Feuerwehr Tolland → + Feuerwehr Tolland
    Kreisverwaltung Ellern → + Kreisverwaltung Ellern
    Stadtwerke Ellern → + Stadtwerke Ellern
    Landratsamt Ellern → + Landratsamt Ellern
    Bundespolizeiinspektion Ellern → + Bundespolizeiinspektion Ellern
    Hochschule Ellern → + Hochschule Ellern
    Sparkasse Ellern → + Sparkasse Ellern
    Kreissparkasse Ellern → + Kreissparkasse Ellern
    Verbraucherzentrale Ellern → + Verbraucherzentrale Ellern
    Staatsanwaltschaft Ellern → + Staatsanwaltschaft Ellern
    Handwerkskammer Ellern → + Handwerkskammer Ellern
    Landkreis Ellern → + Landkreis Ellern
    Gemeinde Ellern → + Gemeinde Ellern
    Fraunhofer Institut Ellern → + Fraunhofer Institut Ellern
    Von Anna Falkner, dpa, und Oskar Wend → Anna Falkner/reporter#dpa; Oskar Wend/reporter
    Von unserer Korrespondentin Anna Falkner aus Brüssel → Anna Falkner/reporter@Brüssel
    Anna Falkner, Redakteurin → Anna Falkner/reporter
    Dr. med. Anna Falkner → Anna Falkner/reporter
    Von Dr. Anna Falkner, Fachärztin für Innere Medizin → Anna Falkner/reporter
    Stand: 03.05.2026 | Von Anna Falkner | Lesedauer: 4 Minuten → Anna Falkner/reporter
    Ein Kommentar von Anna Falkner → Anna Falkner/reporter
    Karl-Heinz von der Mühlen → Karl-Heinz von der Mühlen/reporter
  `,
  fr: `
    Par Anne Fallières et Léo Martel → Anne Fallières/reporter; Léo Martel/reporter
    Par Anne Fallières (à Lyon) et Léo Martel (à Lille) → Anne Fallières/reporter@Lyon; Léo Martel/reporter@Lille
    Par Anne Fallières (texte) et Léo Martel (photos) → Anne Fallières/reporter
    Propos recueillis par Anne Fallières → Anne Fallières/reporter
    Propos recueillis par Anne Fallières et Léo Martel → Anne Fallières/reporter; Léo Martel/reporter
    Texte : Anne Fallières / Photos : Léo Martel → Anne Fallières/reporter
    Anne Fallières avec AFP → Anne Fallières/reporter + AFP
    Par Anne Fallières Envoyée spéciale à Tolland → Anne Fallières/reporter@Tolland
    Traduit de l'anglais par Léo Martel → Léo Martel/translator
    Préfecture de Tolland → + Préfecture de Tolland
    Mairie de Tolland → + Mairie de Tolland
    Université de Tolland → + Université de Tolland
    Par Groupe Tolland → + Groupe Tolland
    Laboratoires Tolland → + Laboratoires Tolland
    Par Anne Fallières, journaliste → Anne Fallières/reporter
    Tribune de Léo Martel → Léo Martel/reporter
    Par Jean-Baptiste de La Rochette → Jean-Baptiste de La Rochette/reporter
  `,
  es: `
    Por Ana Fuentes y Leo Marín → Ana Fuentes/reporter; Leo Marín/reporter
    Ana Fuentes / Leo Marín → Ana Fuentes/reporter; Leo Marín/reporter
    Ana Fuentes | Leo Marín → Ana Fuentes/reporter
    Texto: Ana Fuentes Fotos: Leo Marín → Ana Fuentes/reporter
    Ana Fuentes (texto) y Leo Marín (fotos) → Ana Fuentes/reporter
    Entrevista de Ana Fuentes → Ana Fuentes/reporter
    Ana Fuentes, corresponsal en París → Ana Fuentes/reporter@París
    Ana Fuentes e Ignacio Marín → Ana Fuentes/reporter; Ignacio Marín/reporter
    Ana Fuentes. Albuera → Ana Fuentes/reporter@Albuera
    Traducción de Leo Marín → Leo Marín/translator
    Ayuntamiento de Tolland → + Ayuntamiento de Tolland
    Universidad de Tolland → + Universidad de Tolland
    Grupo Tolland → + Grupo Tolland
    Laboratorios Tolland → + Laboratorios Tolland
    Policía Municipal → + Policía Municipal
    Fundación Tolland → + Fundación Tolland
  `,
  pt: `
    Por Ana Ferreira — São Bento → Ana Ferreira/reporter@São Bento
    Por Ana Ferreira, de São Bento → Ana Ferreira/reporter@São Bento
    Ana Ferreira, enviada especial a Lisboa → Ana Ferreira/reporter@Lisboa
    Ana Ferreira e Leo Matos → Ana Ferreira/reporter; Leo Matos/reporter
    Entrevista por Ana Ferreira → Ana Ferreira/reporter
    Prefeitura de São Bento → + Prefeitura de São Bento
    Polícia Civil → + Polícia Civil
  `,
  it: `
    di Anna Fontana e Leo Martini → Anna Fontana/reporter; Leo Martini/reporter
    di Anna Fontana, inviata a Valdorsa → Anna Fontana/reporter@Valdorsa
    dal nostro inviato Leo Martini → Leo Martini/reporter
    Testo di Anna Fontana, foto di Leo Martini → Anna Fontana/reporter
    Intervista di Anna Fontana → Anna Fontana/reporter
    di Anna Fontana (ha collaborato Leo Martini) → Anna Fontana/reporter; Leo Martini/contributor
    Traduzione di Leo Martini → Leo Martini/translator
    Anna Fontana ed Elio Martini → Anna Fontana/reporter; Elio Martini/reporter
    Comune di Valdorsa → + Comune di Valdorsa
    Università di Valdorsa → + Università di Valdorsa
    Ufficio Stampa → + Ufficio Stampa
  `,
  nl: `
    Door Anna Fontijn en Leo Maas → Anna Fontijn/reporter; Leo Maas/reporter
    Tekst: Anna Fontijn, beeld: Leo Maas → Anna Fontijn/reporter
    Anna van den Fontijn en Leo de Maas → Anna van den Fontijn/reporter; Leo de Maas/reporter
    Vertaling: Leo Maas → Leo Maas/translator
    Gemeente Tolland → + Gemeente Tolland
    Politie Tolland → + Politie Tolland
  `,
  sv: `
    Text: Anna Forsén Foto: Leo Mård → Anna Forsén/reporter
    Anna Forsén och Leo Mård → Anna Forsén/reporter; Leo Mård/reporter
    Av Anna Forsén, Leo Mård → Anna Forsén/reporter; Leo Mård/reporter
  `,
  da: `
    Af Anne Frost og Leo Mørk → Anne Frost/reporter; Leo Mørk/reporter
    Oversat af Leo Mørk → Leo Mørk/translator
  `,
  no: `
    Av Anne Frøland og Leo Mork → Anne Frøland/reporter; Leo Mork/reporter
    Tekst: Anne Frøland Foto: Leo Mork → Anne Frøland/reporter
  `,
  fi: `
    Anna Forsström ja Leo Mäkelä → Anna Forsström/reporter; Leo Mäkelä/reporter
    Teksti: Anna Forsström, kuvat: Leo Mäkelä → Anna Forsström/reporter
  `,
  pl: `
    Anna Falska, Leon Mróz → Anna Falska/reporter; Leon Mróz/reporter
    Anna Falska i Leon Mróz → Anna Falska/reporter; Leon Mróz/reporter
    autor: Leon Mróz → Leon Mróz/reporter
    Rozmawiała Anna Falska → Anna Falska/reporter
    Tłumaczenie: Leon Mróz → Leon Mróz/translator
    Komenda Powiatowa Policji → + Komenda Powiatowa Policji
  `,
  cs: `
    Anna Fialová a Leoš Marek → Anna Fialová/reporter; Leoš Marek/reporter
    Text: Anna Fialová, foto: Leoš Marek → Anna Fialová/reporter
  `,
  ru: `
    Анна Филатова, Лев Мальцев → Анна Филатова/reporter; Лев Мальцев/reporter
    Анна Филатова и Лев Мальцев → Анна Филатова/reporter; Лев Мальцев/reporter
    Анна Филатова; Лев Мальцев, Екатеринбург → Анна Филатова/reporter; Лев Мальцев/reporter@Екатеринбург
    Автор: Анна Филатова, фото: Лев Мальцев → Анна Филатова/reporter
    Беседовала Анна Филатова → Анна Филатова/reporter
    Перевод: Лев Мальцев → Лев Мальцев/translator
  `,
  uk: `
    Розмовляла Ганна Федорів → Ганна Федорів/reporter
    Ганна Федорів, Лев Мельник → Ганна Федорів/reporter; Лев Мельник/reporter
  `,
  tr: `
    Ayşe Fidan ve Levent Mutlu → Ayşe Fidan/reporter; Levent Mutlu/reporter
    Haber: Ayşe Fidan - Kamera: Levent Mutlu → Ayşe Fidan/reporter
  `,
  id: `
    Penulis: Dewi → Dewi/reporter
    Penulis : Dewi Anggraini | Editor : Heru → Dewi Anggraini/reporter; Heru/editor
    Reporter: Dewi Anggraini Editor: Budi Santoso → Dewi Anggraini/reporter; Budi Santoso/editor
    Laporan: Dewi → Dewi/reporter
    Oleh Suryanto → Suryanto/reporter
    Oleh: Suryanto → Suryanto/reporter
  `,
  vi: `
    Trần Minh Anh - Lê Văn Hùng → Trần Minh Anh/reporter; Lê Văn Hùng/reporter
    Bài và ảnh: Trần Minh Anh → Trần Minh Anh/reporter
  `,
  ja: `
    桐山千尋　大槻悠馬 → 桐山千尋/reporter; 大槻悠馬/reporter
    桐山千尋 大槻悠馬 → 桐山千尋/reporter; 大槻悠馬/reporter
    桐山 千尋 → 桐山 千尋/reporter
    文・桐山千尋　写真・大槻悠馬 → 桐山千尋/reporter
    取材・文＝桐山千尋 → 桐山千尋/reporter
    執筆：桐山千尋、編集：大槻悠馬 → 桐山千尋/reporter; 大槻悠馬/editor
  `,
  zh: `
    记者 王晓明 李文 → 王晓明/reporter; 李文/reporter
    文／王曉明 圖／李文 → 王曉明/reporter
    作者：王晓明　编辑：李文 → 王晓明/reporter; 李文/editor
  `,
  ko: `
    김민준 기자, 이서연 기자 → 김민준/reporter; 이서연/reporter
    김민준·이서연 기자 → 김민준/reporter; 이서연/reporter
  `,
  ar: `
    كتبت ليلى منصور → ليلى منصور/reporter
    ليلى منصور وسمير عطية → ليلى منصور/reporter; سمير عطية/reporter
    كتب: سمير عطية → سمير عطية/reporter
    ترجمة: سمير عطية → سمير عطية/translator
  `,
  hi: `
    लेखक: रागिनी तिवारी → रागिनी तिवारी/reporter
    Written by: रागिनी तिवारी → रागिनी तिवारी/reporter
    सतवारा | लेखक: रागिनी तिवारी → रागिनी तिवारी/reporter
  `,
  el: `
    Της Άννας Φωτίου → Άννας Φωτίου/reporter
    Άννα Φωτίου, Λέων Μάρκου → Άννα Φωτίου/reporter; Λέων Μάρκου/reporter
  `,
  hu: `
    Fekete Anna és Molnár Leó → Fekete Anna/reporter; Molnár Leó/reporter
    Írta: Fekete Anna, fotó: Molnár Leó → Fekete Anna/reporter
  `,
  ro: `
    Ana Florescu și Leo Marinescu → Ana Florescu/reporter; Leo Marinescu/reporter
    de Ana Florescu → Ana Florescu/reporter
  `,
  fa: `
    نویسنده: آنا فرهادی → آنا فرهادی/reporter
  `,
  he: `
    מאת דנה לוי → דנה לוי/reporter
    דנה לוי ויוסי כהן → דנה לוי/reporter; יוסי כהן/reporter
  `,
  ca: `
    Escrit per Nana Ekua Boadi · Traduït per Mireia Carbonell Puig → Nana Ekua Boadi/reporter; Mireia Carbonell Puig/translator
    Per Mireia Carbonell i Jordi Puig → Mireia Carbonell/reporter; Jordi Puig/reporter
  `,
};
