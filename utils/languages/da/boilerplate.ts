import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Læs den originale artikel | Læs hele artiklen | Læs originalartiklen | Originalartikel
  `),
    [
      '(Artiklen|Denne artikel|Indlægget|Teksten) (blev|er) (oprindeligt|oprindelig|først) (publiceret|udgivet|bragt) …',
      'Artiklen er oprindeligt bragt i Havneposten.',
    ],
    ['Indlægget … blev først udgivet på …', 'Indlægget Broen lukket blev først udgivet på Havneposten.'],
    ['… alle rettigheder forbehold(es|t) …', '© Havneposten. Alle rettigheder forbeholdes.'],
  ],
  promo: [
    ...wordings(`
    Abonnér | Allerede abonnent? | Bliv abonnent | Bliv medlem | Er du allerede abonnent?
    For abonnenter | Følg | Følg os | Har du allerede et login? | Hent appen | Hent vores app
    Kun for abonnenter | Køb abonnement | Log ind | Log på | Opret konto | Støt os | Tilmeld
    Tilmeld dig
  `),
    ['Følg os (på|i) ({network}|sociale medier) …', 'Følg os på Facebook'],
    ['Følg … på {network} …', 'Følg Havneposten på Instagram'],
    ['(Log ind|Abonner|Bliv abonnent) (for at|og) …', 'Log ind for at læse videre'],
    ['(Denne artikel|Artiklen) er [kun] for abonnenter …', 'Denne artikel er kun for abonnenter'],
  ],
  related: [
    ['[Læs] flere nyheder (fra|om) …', 'Flere nyheder fra Havnø'],
    ...leadIns(
      'Læs også',
      'Læs mere',
      'Læs mere om',
      'Læs videre',
      'Se også',
      'Relateret',
      'Forrige artikel',
      'Næste artikel',
      'Forrige indlæg',
      'Næste indlæg',
      'Gå ikke glip af',
    ),
    ...labelLines('Læs'),
    ...wordings(`
    Anbefalet | Anbefalet til dig | Andre læser | Du vil måske også kunne lide | Flere artikler
    Flere nyheder | Forrige | Fortsæt læsning | Indlægsnavigation | Indlæs flere | Lige nu
    Læs mere her | Mere | Mere fra | Mere om | Mere om emnet | Relaterede emner | Mest læst
    Mest læste | Måske er du interesseret i
    Nyeste | Næste | Populære artikler | Populært | Seneste | Seneste nyt | Til forsiden | Topnyheder
    Vis flere | Vis mere
  `),
    ['[Flere|Andre] (relaterede|lignende|anbefalede|seneste) (artikler|indlæg|nyheder)', 'Relaterede artikler'],
  ],
  share: [
    ...wordings(`
    Del | Del artikel | Del artiklen | Del denne artikel | Del dette | Del indlæg | Del med venner
    Del på | Del via | E-mail | Gem | Gem artikel | Indlæser | Kopiér link | Link kopieret | Send e-mail
    Synes godt om | Udskriv
  `),
    ['Del [artiklen] (på|via|med|i) {network}', 'Del på Facebook'],
    ['Klik for at (dele|udskrive|sende) …', 'Klik for at dele på Facebook (Åbner i et nyt vindue)'],
    ['Åbner i et nyt vindue', 'Åbner i et nyt vindue'],
    ['Gem til senere [læsning]', 'Gem til senere'],
  ],
  newsletter: [
    ...wordings(`
    Din e-mail | Din e-mailadresse | E-mailadresse | Nyhedsbrev | Nyhedsbreve | Nyhedsbrevet
  `),
    ['(Tilmeld|Abonner på) … (nyhedsbrev|nyhedsbrevet|nyhedsbreve) …', 'Tilmeld dig vores nyhedsbrev'],
  ],
  comments: [
    ['For at kommentere … (logge ind|logget ind) …', 'For at kommentere skal du logge ind.'],
    ...wordings(`
    Alle kommentarer | Annuller | Besvar | Deltag i debatten | Der er lukket for kommentarer
    Efterlad en kommentar | Indsend kommentar | Ingen kommentarer | Kommentar | Kommentarer | Kommentér
    Krævede felter er markeret med * | Send kommentar | Skriv en kommentar | Skriv et svar | Svar
    Vis kommentarer
  `),
    [
      'Din (e-mailadresse|e-mail) (vil|bliver) ikke [blive] (publiceret|offentliggjort) …',
      'Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *',
    ],
    [
      'Gem mit navn, … i denne browser …',
      'Gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer.',
    ],
    ['[Vis] {n} (kommentarer|kommentar|svar)', '12 kommentarer'],
    [
      'Du skal (være logget ind|logge ind) … (kommentar|kommentere) …',
      'Du skal være logget ind for at skrive en kommentar.',
    ],
    ['(Giv|Send) mig besked … (kommentarer|indlæg|e-mail) …', 'Giv mig besked om nye kommentarer via e-mail.'],
    ['Dette websted bruger Akismet …', 'Dette websted bruger Akismet til at reducere spam.'],
  ],
  ad: [
    [
      '(Artiklen|Siden|Teksten) indeholder (affiliatelinks|annoncelinks|reklamelinks) …',
      'Artiklen indeholder affiliatelinks.',
    ],
    ...wordings(`
    Annonce | Annoncer | Annoncørbetalt indhold | Betalt indhold | Kommercielt samarbejde | Luk annonce
    Reklame | Sponseret | Sponsoreret | Sponsoreret indhold
  `),
    [
      '(Artiklen|Teksten) fortsætter (efter|under|nedenfor) (annoncen|billedet|videoen|grafikken)',
      'Artiklen fortsætter under billedet',
    ],
  ],
  tags: [
    ...words(`
    Emne Emneord Emner Kategori Kategorier Nøgleord Stikord Temaer
  `),
    ['(Emner|Emneord|Nøgleord|Stikord|Kategorier|Kategori)[ ]:…', 'Emner: havn, bro'],
  ],
  'author-box': [
    ...wordings(`
    Flere artikler af forfatteren | Kontakt journalisten | Mere fra forfatteren | Om forfatteren
    Om skribenten | Vis alle indlæg
  `),
    ['Vis alle (indlæg|artikler) af …', 'Vis alle indlæg af admin'],
  ],
  'back-to-top': wordings('Gå til toppen | Op | Til top | Til toppen | Tilbage op | Tilbage til toppen'),
  other: [
    ...wordings('Tekststørrelse | Skriftstørrelse'),
    ...wordings(`
    Afspil | Cookiepolitik | Forside | Forstør billede | Gå til indhold | Hjem | Hop til indhold
    Indholdsfortegnelse | Kontakt os | Luk | Lyt | Lyt til artiklen | Læsetid | Privatlivspolitik
    Ret fejl | Se video | Søg
  `),
    ['{n} (min|minutter|minut) (læsetid|læsning)', '3 min læsetid'],
    ['Læsetid[:] [ca] {n} (min|minutter|minut)', 'Læsetid: 3 min.'],
    ['(Har du|Fandt du|Så du) … (fejl|stavefejl) …? …', 'Har du fundet en fejl? Skriv til os'],
  ],
};
