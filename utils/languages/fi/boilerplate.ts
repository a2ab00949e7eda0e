import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Alkuperäinen artikkeli | Lue alkuperäinen artikkeli | Lue koko artikkeli | Lue koko juttu
  `),
    [
      '(Juttu|Artikkeli|Kirjoitus|Tämä juttu|Tämä artikkeli) on (julkaistu|ilmestynyt) (alun perin|ensin|ensimmäisen kerran) …',
      'Juttu on julkaistu alun perin Satamalehdessä.',
    ],
    ['… kaikki oikeudet pidätetään …', '© Satamalehti. Kaikki oikeudet pidätetään.'],
  ],
  promo: [
    ...wordings(`
    Kirjaudu | Kirjaudu sisään | Lataa sovellus | Luo tunnus | Oletko jo tilaaja?
    Onko sinulla jo tunnus? | Rekisteröidy | Seuraa | Tilaa | Tilaa lehti | Tilaa nyt | Tilaajille
    Tue meitä | Vain tilaajille
  `),
    ['Seuraa meitä ({network}|somessa|sosiaalisessa) …', 'Seuraa meitä Facebookissa'],
    [
      '(Kirjaudu|Tilaa|Rekisteröidy) … (jatkaaksesi|lukeaksesi|jatka lukemista|lue koko juttu) …',
      'Kirjaudu sisään jatkaaksesi lukemista',
    ],
    ['Tämä (artikkeli|juttu) on [vain] tilaajille …', 'Tämä artikkeli on vain tilaajille'],
  ],
  related: [
    ...leadIns(
      'Lue myös',
      'Lue lisää',
      'Lue lisää aiheesta',
      'Katso myös',
      'Aiheeseen liittyvää',
      'Edellinen artikkeli',
      'Seuraava artikkeli',
      'Edellinen',
      'Seuraava',
      'Suosittelemme',
    ),
    ...labelLines('Lue'),
    ...wordings(`
    Aiheeseen liittyviä juttuja | Aiheeseen liittyvät | Artikkelien selaus | Etusivulle
    Jatka lukemista | Juuri nyt | Lataa lisää | Lisää | Lisää aiheesta | Lisää artikkeleita
    Lisää uutisia | Lue seuraavaksi | Luetuimmat | Luetuimmat jutut | Luetuimmat nyt | Muut lukevat
    Nämä saattavat kiinnostaa sinua | Näytä lisää | Pääuutiset | Saatat pitää myös näistä
    Samankaltaiset artikkelit | Sinua saattaa kiinnostaa | Sinua voisi kiinnostaa | Suositellut
    Suositellut artikkelit | Suosituimmat | Suosituimmat jutut | Suositut | Tuoreimmat
    Tuoreimmat uutiset | Uusimmat | Uusimmat artikkelit | Uusimmat uutiset | Viimeisimmät artikkelit
    Viimeisimmät uutiset | Älä missaa
  `),
  ],
  share: [
    ...wordings(`
    Jaa | Jaa artikkeli | Jaa juttu | Jaa kavereille | Jaa somessa | Jaa tämä | Kopioi linkki | Ladataan
    Lataa | Linkki kopioitu | Lähetä | Lähetä sähköpostilla | Sähköposti | Tallenna | Tallenna artikkeli
    Tulosta | Twiittaa | Tykkää | Tykkää tästä
  `),
    [
      'Jaa (Facebookissa|Twitterissä|X:ssä|WhatsAppissa|Telegramissa|LinkedInissä|sähköpostitse|sähköpostilla)',
      'Jaa Facebookissa',
    ],
    'Tallenna myöhemmäksi',
    'Tallenna juttu',
    'Lue myöhemmin',
  ],
  newsletter: [
    ...wordings(`
    Sähköpostiosoite | Sähköpostiosoitteesi | Uutiskirje
  `),
    ['(Tilaa|Liity) … (uutiskirje|uutiskirjeemme|uutiskirjeen) …', 'Tilaa ilmainen uutiskirjeemme'],
  ],
  comments: [
    ...wordings(`
    Ei kommentteja | Jätä kommentti | Kaikki kommentit | Keskustelu | Kirjoita kommentti | Kommentit
    Kommentoi | Kommentoi juttua | Kommentointi on suljettu | Kommentti | Lisää kommentti
    Lue kommentit | Lähetä kommentti | Näytä kommentit | Osallistu keskusteluun
    Pakolliset kentät on merkitty * | Peruuta | Peruuta vastaus | Vastaa
  `),
    ['Sähköpostiosoitettasi ei julkaista …', 'Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *'],
    [
      'Tallenna nimeni, … seuraavaa kommentointikertaa varten',
      'Tallenna nimeni, sähköpostiosoitteeni ja sivustoni tähän selaimeen seuraavaa kommentointikertaa varten.',
    ],
    ['{n} (kommenttia|kommentti|vastausta)', '12 kommenttia'],
    ['Sinun täytyy kirjautua sisään …', 'Sinun täytyy kirjautua sisään kommentoidaksesi.'],
    ['(Sivusto|Tämä sivusto) käyttää Akismet…', 'Sivusto käyttää Akismet-palvelua roskapostin vähentämiseksi.'],
  ],
  ad: [
    ['(Artikkeli|Juttu|Sivu) sisältää (mainoslinkkejä|kaupallisia linkkejä) …', 'Juttu sisältää mainoslinkkejä.'],
    ...wordings(`
    Ilmoitus | Kaupallinen yhteistyö | Mainokset | Mainos | Mainos päättyy | Mainossisältö
    Maksettu sisältö | Sponsoroitu | Sponsoroitu sisältö
  `),
    ['Mainos … (jatkuu|alkaa) …', 'Mainos (Teksti jatkuu alla)'],
    ['(Juttu|Artikkeli|Sisältö) jatkuu … (jälkeen|alla|alapuolella)', 'Juttu jatkuu kuvan jälkeen'],
  ],
  tags: [
    ...wordings(`
    Aihe | Aiheet | Asiasanat | Avainsana | Avainsanat | Jutun aiheet | Kategoria | Kategoriat | Tagit
    Tunnisteet
  `),
    ['(Avainsanat|Asiasanat|Aiheet|Tunnisteet|Kategoriat|Kategoria|Tagit)[ ]:…', 'Avainsanat: satama, silta'],
  ],
  'author-box': wordings(`
    Kaikki kirjoittajan jutut | Kirjoittajasta | Lisää kirjoittajalta | Lisää tältä kirjoittajalta
    Näytä kaikki artikkelit | Tietoa kirjoittajasta
  `),
  'back-to-top': wordings('Palaa ylös | Siirry ylös | Sivun alkuun | Takaisin ylös | Ylös'),
  other: [
    ...wordings('Tekstin koko | Fonttikoko'),
    ['Huomasitko virheen? …', 'Huomasitko virheen? Kerro meille'],
    ...wordings(`
    Etusivu | Hae | Haku | Ilmoita virheestä | Katso video | Kuuntele | Lukuaika
    Ota yhteyttä | Siirry sisältöön | Sisällysluettelo | Sulje | Suurenna kuva | Tietosuoja
    Tietosuojaseloste | Toista | Valikko
  `),
    ['Lukuaika[:] [noin] {n} (min|minuuttia|minuutti)', 'Lukuaika: 3 min'],
    ['{n} (min|minuutin) lukuaika', '3 min lukuaika'],
    ['Kuuntele (artikkeli|juttu|uutinen) …', 'Kuuntele artikkeli'],
  ],
};
