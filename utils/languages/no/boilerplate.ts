import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Les hele artikkelen | Les hele saken | Les originalartikkelen | Les originalsaken | Originalartikkel
  `),
    [
      '(Saken|Artikkelen|Denne saken|Denne artikkelen|Teksten) (ble|er) (opprinnelig|først) publisert …',
      'Saken ble opprinnelig publisert i Havneavisa.',
    ],
    ['Innlegget … dukket først opp på …', 'Innlegget Broen stengt dukket først opp på Havneavisa.'],
    ['… alle rettigheter (forbeholdt|reservert) …', '© Havneavisa. Alle rettigheter forbeholdt.'],
  ],
  promo: [
    ...wordings(`
    Abonner | Abonner nå | Allerede abonnent? | Bli abonnent | Bli medlem | Er du allerede abonnent?
    For abonnenter | Følg | Følg oss | Har du allerede konto? | Kjøp abonnement | Kun for abonnenter
    Last ned appen | Last ned vår app | Logg inn | Opprett konto | Registrer deg | Støtt oss | Vipps oss
  `),
    ['Følg oss (på|i) ({network}|sosiale medier) …', 'Følg oss på Facebook'],
    ['Følg … på {network} …', 'Følg Havneavisa på Instagram'],
    ['(Logg inn|Abonner|Bli abonnent) (for å|og) …', 'Logg inn for å lese videre'],
    ['(Denne saken|Denne artikkelen|Saken) er [kun] for abonnenter …', 'Denne saken er for abonnenter'],
  ],
  related: [
    ...leadIns(
      'Les også',
      'Les mer',
      'Les mer om',
      'Les videre',
      'Se også',
      'Relatert',
      'Forrige artikkel',
      'Neste artikkel',
      'Forrige innlegg',
      'Neste innlegg',
      'Ikke gå glipp av',
    ),
    ...labelLines('Les'),
    ...wordings(`
    Akkurat nå | Anbefalt | Andre leser | Du liker kanskje også | Du vil kanskje også like
    Flere artikler | Flere nyheter | Flere saker | Forrige | Fortsett å lese | Innleggsnavigasjon
    Last flere | Mer | Mer fra | Mer om | Mer om temaet | Relaterte emner | Relaterte temaer
    Mer om saken | Mest lest | Mest lest nå | Mest leste | Neste
    Nyeste | Populært | Siste nytt | Til forsiden | Toppsaker | Vil du lese mer? | Vis flere | Vis mer
  `),
    ['[Flere|Andre] (relaterte|lignende|anbefalte|siste) (artikler|saker|innlegg|nyheter)', 'Relaterte artikler'],
  ],
  share: [
    ...wordings(`
    Del | Del artikkel | Del artikkelen | Del denne artikkelen | Del dette | Del innlegg | Del på
    Del saken | Del via | E-post | Kopier lenke | Kopier lenken | Lagre | Lagre artikkel | Laster
    Laster inn | Lenke kopiert | Lik | Liker | Send e-post | Skriv ut | Tips oss
  `),
    ['Del [saken|artikkelen] (på|via|med|i) {network}', 'Del på Facebook'],
    ['Klikk for å (dele|skrive ut|sende) …', 'Klikk for å dele på Facebook (åpnes i et nytt vindu)'],
    ['[Åpnes] i [et] nytt vindu', 'Åpnes i nytt vindu'],
    ['Lagre (til|for) senere', 'Lagre til senere'],
  ],
  newsletter: [
    ...wordings(`
    Din e-postadresse | E-postadresse | Nyhetsbrev | Nyhetsbrevet
  `),
    ['(Meld deg på|Abonner på|Registrer deg) … (nyhetsbrev|nyhetsbrevet) …', 'Meld deg på vårt nyhetsbrev'],
  ],
  comments: [
    ['For å kommentere … (logge inn|logget inn) …', 'For å kommentere må du logge inn.'],
    ...wordings(`
    Alle kommentarer | Avbryt | Delta i debatten | Ingen kommentarer | Kommentar | Kommentarer
    Kommentarer er stengt | Kommenter | Legg igjen en kommentar | Legg igjen et svar
    Obligatoriske felt er merket med * | Publiser kommentar | Send kommentar | Skriv en kommentar | Svar
    Vis kommentarer
  `),
    [
      '(E-postadressen din|Din e-postadresse) vil ikke bli publisert …',
      'Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *',
    ],
    [
      'Lagre mitt navn, … i denne nettleseren …',
      'Lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer.',
    ],
    ['[Vis] {n} (kommentarer|kommentar|svar)', '12 kommentarer'],
    [
      'Du må (være innlogget|være logget inn|logge inn) … (kommentar|kommentere) …',
      'Du må være innlogget for å legge inn en kommentar.',
    ],
    ['(Varsle|Send) meg … (kommentarer|innlegg|e-post) …', 'Varsle meg om nye kommentarer via e-post.'],
    ['Dette nettstedet bruker Akismet …', 'Dette nettstedet bruker Akismet for å redusere spam.'],
  ],
  ad: [
    [
      '(Artikkelen|Saken|Teksten) inneholder (annonselenker|affiliatelenker|reklamelenker) …',
      'Saken inneholder annonselenker.',
    ],
    ...wordings(`
    Annonse | Annonser | Annonsørinnhold | Annonsørinnhold fra | Betalt innhold | Lukk annonse | Reklame
    Sponset | Sponset innhold
  `),
    [
      '(Saken|Artikkelen|Teksten) fortsetter (etter|under|nedenfor) (annonsen|bildet|videoen|grafikken)',
      'Saken fortsetter under bildet',
    ],
  ],
  tags: [
    ...words('Emne Emneord Emner Kategori Kategorier Nøkkelord Stikkord Tagger Temaer'),
    ['(Tagger|Emner|Emneord|Stikkord|Nøkkelord|Kategorier|Kategori)[ ]:…', 'Emner: havn, bro'],
  ],
  'author-box': [
    ...wordings(`
    Kontakt journalisten | Mer av forfatteren | Mer fra forfatteren | Om forfatteren | Om skribenten
    Vis alle innlegg
  `),
    ['Vis alle (innlegg|artikler|saker) av …', 'Vis alle innlegg av admin'],
  ],
  'back-to-top': wordings('Gå til toppen | Opp | Til toppen | Tilbake opp | Tilbake til toppen'),
  other: [
    ...wordings('Tekststørrelse | Skriftstørrelse'),
    ...wordings(`
    Forstørr bilde | Har du tips? | Hjem | Hopp til innhold | Innholdsfortegnelse | Kontakt oss
    Lesetid | Lukk | Lytt | Meld fra om feil | Meny | Personvern | Personvernerklæring | Se video
    Spill av | Søk
  `),
    ['{n} (min|minutter|minutt) (lesetid|lesing|å lese)', '3 min lesetid'],
    ['Lesetid[:] [ca] {n} (min|minutter|minutt)', 'Lesetid: 3 minutter'],
    ['(Har du|Fant du|Så du) … (feil|skrivefeil) …? …', 'Har du funnet en feil? Si fra'],
    ['Lytt til (artikkelen|saken) …', 'Lytt til artikkelen'],
  ],
};
