import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Läs hela artikeln | Läs originalartikeln | Originalartikel | Till originalartikeln
  `),
    [
      '(Artikeln|Texten|Denna artikel|Den här artikeln) (publicerades|är|har) (ursprungligen|först) …',
      'Artikeln publicerades ursprungligen i Hamnposten.',
    ],
    ['Inlägget … dök först upp på …', 'Inlägget Bron stängd dök först upp på Hamnposten.'],
    ['… alla rättigheter förbehållna …', '© Hamnposten. Alla rättigheter förbehållna.'],
    ['Alla rättigheter (förbehålls|reserverade) …', 'Alla rättigheter förbehålls'],
  ],
  promo: [
    ...wordings(`
    Bli medlem | Bli prenumerant | Följ | Följ oss | Följer | Har du redan ett konto? | Ladda ner appen
    Ladda ner vår app | Logga in | Läs hela artikeln med | Prenumerera | Prenumerera nu
    Redan prenumerant? | Registrera dig | Skapa konto | Stöd oss | Swisha | Är du redan prenumerant?
  `),
    ['Följ oss (på|i) ({network}|sociala medier) …', 'Följ oss på Facebook'],
    ['Följ … på {network} …', 'Följ Hamnposten på Instagram'],
    ['(Logga in|Prenumerera|Bli prenumerant) (för att|och) …', 'Logga in för att läsa vidare'],
    [
      '(Den här artikeln|Artikeln) är (för|bara för|endast för|låst för) prenumeranter …',
      'Den här artikeln är för prenumeranter',
    ],
    ['(Endast|Bara|Exklusivt) för (prenumeranter|medlemmar)', 'Endast för prenumeranter'],
  ],
  related: [
    ['[Läs] fler nyheter (från|om) …', 'Läs fler nyheter från Hamnö'],
    ...leadIns(
      'Läs också',
      'Läs även',
      'Läs mer',
      'Läs mer om',
      'Läs vidare',
      'Se även',
      'Se också',
      'Missa inte',
      'Relaterat',
      'Föregående artikel',
      'Nästa artikel',
      'Föregående inlägg',
      'Nästa inlägg',
    ),
    ...labelLines('Läs'),
    ...wordings(`
    Andra läser | Du kanske gillar | Du kanske också gillar | Du kanske är intresserad av
    Fler artiklar | Fler nyheter | Fortsätt läsa | Föregående | Inläggsnavigering | Just nu | Ladda fler
    Läs senare | Mer | Mer från | Mer i ämnet | Mer läsning | Mer nyheter | Mer om | Mer om ämnet
    Relaterade ämnen
    Mest delat | Mest läst | Mest lästa | Nästa | Populärast | Populärt | Rekommenderad läsning
    Rekommenderat | Senaste | Senaste artiklarna | Senaste inläggen | Senaste nyheterna | Senaste nytt
    Till startsidan | Toppnyheter | Visa fler | Visa mer
  `),
    ['[Fler|Andra] (relaterade|liknande|rekommenderade|senaste) (artiklar|inlägg|nyheter)', 'Relaterade artiklar'],
  ],
  share: [
    ...wordings(`
    Dela | Dela artikel | Dela artikeln | Dela den här artikeln | Dela denna artikel | Dela detta
    Dela inlägg | Dela med sig | Dela på | Dela via | E-post | E-posta | Gilla | Gilla detta
    Kopiera länk | Kopiera länken | Laddar | Länk kopierad | Läser in | Maila | Mejla | Skicka
    Skriv ut | Spara | Spara artikel | Spara artikeln | Tipsa | Tweeta
  `),
    ['Dela [artikeln|artikel] (på|via|med|i) {network}', 'Dela på Facebook'],
    ['Klicka … (dela|skriva ut|e-posta) …', 'Klicka för att dela på Facebook (Öppnas i ett nytt fönster)'],
    ['Öppnas i ett nytt fönster', 'Öppnas i ett nytt fönster'],
    ['Spara (till|för) senare', 'Spara till senare'],
  ],
  newsletter: [
    ...wordings(`
    Din e-post | Din e-postadress | E-postadress | Nyhetsbrev | Nyhetsbrevet
  `),
    ['(Prenumerera|Anmäl dig|Registrera dig) … (nyhetsbrev|nyhetsbrevet) …', 'Prenumerera på vårt nyhetsbrev'],
  ],
  comments: [
    'Läsarkommentarer',
    ['För att kommentera … (logga in|inloggad) …', 'För att kommentera måste du logga in.'],
    ['… (Skriv|Dela|Berätta) … (kommentarsfältet|kommentarerna) …', 'Vad tycker du? Skriv i kommentarsfältet.'],
    ...wordings(`
    Alla kommentarer | Avbryt | Avbryt svar | Delta i diskussionen | Inga kommentarer | Kommentar
    Kommentarer | Kommentarer inaktiverade | Kommentera | Lämna en kommentar | Lämna ett svar
    Obligatoriska fält är märkta * | Publicera kommentar | Skicka kommentar | Skriv en kommentar | Svara
    Visa kommentarer
  `),
    [
      'Din e-postadress kommer inte [att] publiceras …',
      'Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *',
    ],
    [
      'Spara mitt namn, … i denna webbläsare …',
      'Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.',
    ],
    ['[Visa] {n} (kommentarer|kommentar|svar)', '12 kommentarer'],
    [
      'Du måste (vara inloggad|logga in) … (kommentar|kommentera) …',
      'Du måste vara inloggad för att publicera en kommentar.',
    ],
    ['(Meddela|Skicka) mig … (kommentarer|inlägg|e-post) …', 'Meddela mig om nya kommentarer via e-post.'],
    ['Denna webbplats använder Akismet …', 'Denna webbplats använder Akismet för att minska skräppost.'],
  ],
  ad: [
    [
      '(Artikeln|Texten|Sidan) innehåller (annonslänkar|reklamlänkar|affiliatelänkar) …',
      'Artikeln innehåller annonslänkar.',
    ],
    ...wordings(`
    Annons | Annonser | Annonsera | Annonsinnehåll | Annonslänk | Betalt innehåll
    Innehåll från annonsör | Reklam | Sponsrad | Sponsrat | Sponsrat innehåll | Stäng annons
  `),
    [
      '(Artikeln|Texten) fortsätter (efter|under|nedanför) (annonsen|bilden|videon|klippet|grafiken)',
      'Artikeln fortsätter efter annonsen',
    ],
  ],
  tags: [
    ...wordings(`
    Etiketter | I artikeln | Kategori | Kategorier | Nyckelord | Tagg | Taggar | Ämne | Ämnen
  `),
    ['(Taggar|Ämnen|Nyckelord|Etiketter|Kategorier|Kategori|Ämnen i artikeln)[ ]:…', 'Taggar: hamn, bro'],
  ],
  'author-box': [
    ...wordings(`
    Fler artiklar av författaren | Kontakta reportern | Mer av författaren | Mer från författaren
    Om författaren | Om författarna | Om reportern | Om skribenten | Visa alla inlägg
  `),
    ['Visa alla (inlägg|artiklar) av …', 'Visa alla inlägg av admin'],
  ],
  'back-to-top': wordings(
    'Gå till toppen | Till sidans topp | Till toppen | Tillbaka till toppen | Tillbaka upp | Upp',
  ),
  other: [
    ...wordings('Textstorlek | Teckenstorlek'),
    ['Lyssna {n} min', 'Lyssna (3 min)'],

    ...wordings(`
    Cookiepolicy | Förstora bild | Hem | Hittat fel? | Hoppa till innehåll | Innehållsförteckning
    Integritetspolicy | Kontakta oss | Lyssna | Lyssna på artikeln | Lästid | Meny | Rapportera fel
    Rätta fel | Rättelse | Se video | Spela upp | Stäng | Sök
  `),
    ['{n} (min|minuter|minut) (lästid|läsning)', '3 min läsning'],
    ['Lästid[:] [ca] {n} (min|minuter|minut)', 'Lästid: 3 minuter'],
    ['(Har du|Såg du|Hittade du) … (fel|stavfel) …? …', 'Har du hittat ett fel? Mejla oss'],
  ],
};
