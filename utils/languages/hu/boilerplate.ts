import { leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    A teljes cikk | Az eredeti cikk | Eredeti cikk | Eredeti cikk elolvasása | Tovább a cikkre
    Tovább az eredeti cikkre
  `),
    [
      '(A cikk|A cikkünk|Az írás|A szöveg|Az interjú) eredetileg … jelent meg …',
      'A cikk eredetileg a Kikötői Hírek oldalán jelent meg.',
    ],
    ['… minden jog fenntartva …', '© Kikötői Hírek. Minden jog fenntartva.'],
  ],
  promo: [
    ['[(Ez|Ez a cikk|A cikk)] csak előfizetőknek [érhető el|olvasható]', 'Ez a cikk csak előfizetőknek érhető el'],
    ...wordings(`
    Bejelentkezés | Belépés | Előfizetek | Előfizetés | Feliratkozom | Feliratkozás
    Fizess elő | Fizessen elő | Iratkozz fel | Iratkozzon fel | Kövess | Követés | Már előfizető?
    Már van előfizetésed? | Regisztráció | Regisztrálok | Támogass minket | Támogasson minket
    Támogatom | Támogatás | Töltsd le az appot | Töltse le alkalmazásunkat | Értesítések bekapcsolása
  `),
    [
      '(Kövess|Kövessen|Kövesse) (minket|bennünket|oldalunkat) [a|az] ({network}|közösségi) …',
      'Kövess minket a Facebookon is',
    ],
    [
      '(Kövesse|Kövesd) … (Facebookon|Instagramon|Google Híreken|Google Hírekben|YouTube-on|Twitteren|TikTokon) …',
      'Kövesse a Kikötői Híreket a Facebookon is',
    ],
    ['(Ezt ne hagyja ki|Ne hagyja ki) … kattintson ide …', 'Ezt ne hagyja ki! Kattintson ide: hírek'],
    [
      '(Jelentkezz be|Jelentkezzen be|Fizess elő|Fizessen elő) … (olvasásához|folytatásához|elolvasásához|eléréséhez)',
      'Jelentkezzen be a cikk olvasásához',
    ],
  ],
  related: [
    ...leadIns(
      'Olvasd el ezt is',
      'Olvassa el ezt is',
      'Kapcsolódó',
      'Kapcsolódó cikk',
      'Kapcsolódó cikkek',
      'Előző cikk',
      'Következő cikk',
      'Ajánljuk',
      'Tovább olvasom',
      'Érdekelheti',
      'Ez is érdekelhet',
    ),
    ...wordings(`
    A témában | Ajánlatunk | Ajánlott | Ajánló | Bejegyzés navigáció | Dosszié | Előző | Előző bejegyzés
    Ez is érdekelheti | Ezek is érdekelhetik | Ezek is érdekelhetnek | Ezt is olvasd el
    Ezt is olvassa el | Friss | Friss híreink | Kapcsolódó anyagok | Kapcsolódó tartalom
    Kapcsolódó témák | Kiemelt | Kiemelt hírek | Következő | Következő bejegyzés | Legfrissebb
    Legfrissebb cikkek | Legfrissebb hírek | Legnépszerűbb | Legolvasottabb | Legolvasottabbak
    Legutóbbi bejegyzések | Mutass többet | Még több | Ne hagyd ki | Ne maradj le | Népszerű | Részletek
    Tovább | Tovább olvasás | További cikkeink | További cikkek | További cikkek a dossziéban
    További hírek | Továbbiak | Továbbiak betöltése | Több | Érdekelhet | Érdekelheti még
    Önt is érdekelheti
  `),
    [
      '[További] (kapcsolódó|hasonló|ajánlott|friss|népszerű) (cikkek|hírek|bejegyzések|tartalmak|cikkeink)',
      'Kapcsolódó cikkek',
    ],
    ['(Olvasta már?|Olvastad már?|Ezt olvasta már?) …', 'Olvasta már? Lezárták a hidat'],
  ],
  share: [
    ...wordings(`
    Betöltés | Cikk megosztása | E-mail | Elküldöm | Könyvjelző | Küldés | Küldés e-mailben
    Link kimásolása | Link másolása | Megosztom | Megosztás | Mentés | Másolás | Nyomtat | Nyomtatás
    Ossza meg | Ossza meg másokkal is | Oszd meg | Oszd meg ismerőseiddel | Tetszik
  `),
    ['(Megosztás|Megosztom) [a|az] {network}', 'Megosztás a Facebookon'],
    [
      'Kattints ide … (megosztáshoz|nyomtatáshoz) …',
      'Kattints ide a Facebookon való megosztáshoz (Új ablakban nyílik meg)',
    ],
    ['Új ablakban nyílik meg', 'Új ablakban nyílik meg'],
  ],
  newsletter: [
    ...wordings(`
    Az Ön e-mail címe | E-mail cím | E-mail címed | Feliratkozás hírlevélre | Hírlevelek | Hírlevél
    Hírlevél feliratkozás
  `),
    ['(Iratkozz|Iratkozzon) fel … hírlevel…', 'Iratkozz fel napi hírlevelünkre'],
  ],
  comments: [
    ...wordings(`
    A hozzászólások le vannak zárva | A kötelező mezőket * karakterrel jelöltük | Hozzászólok
    Hozzászólás | Hozzászólás elküldése | Hozzászólás küldése | Hozzászólások
    Hozzászólások megtekintése | Komment | Kommentek | Kommentek megtekintése | Kommentelés
    Még nincs hozzászólás | Mégse | Mégsem | Nincs hozzászólás | Szólj hozzá | Szóljon hozzá | Válasz
    Válasz megszakítása | Vélemény, hozzászólás? | Összes hozzászólás
  `),
    [
      '(Az e-mail címet|Az email címet|Az e-mail-címet) nem tesszük közzé …',
      'Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük',
    ],
    [
      '(A nevem|A nevemet), … a böngészőben …',
      'A nevem, e-mail címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz.',
    ],
    ['{n} (hozzászólás|komment|válasz|hozzászólások)', '12 hozzászólás'],
    ['Hozzászólás (küldéséhez|írásához) …', 'Hozzászólás küldéséhez be kell jelentkezni.'],
    [
      'Ez az oldal az Akismet szolgáltatást használja …',
      'Ez az oldal az Akismet szolgáltatást használja a spam csökkentésére.',
    ],
  ],
  ad: [
    ['A cikk [affiliate] (partnerlinkeket|linkeket) tartalmaz …', 'A cikk partnerlinkeket tartalmaz.'],
    ...wordings(`
    A cikk folytatódik a hirdetés után | A cikk folytatása a hirdetés alatt
    A hirdetés után folytatjuk | Fizetett tartalom | Hirdetés
    Hirdetés bezárása | PR cikk | Promóció | Reklám | Szponzorált | Szponzorált tartalom
    Támogatott tartalom | Támogatói tartalom
  `),
    [
      '(A cikk|A cikkünk|Cikkünk) (a hirdetés után|a lapozás után|a hirdetés alatt) (folytatódik|folytatjuk)',
      'A cikk a hirdetés után folytatódik',
    ],
  ],
  tags: [
    ...words('Címke Címkék Kategória Kategóriák Kulcsszavak Rovat Témák'),
    ['(Címkék|Témák|Kulcsszavak|Kategóriák|Kategória)[ ]:…', 'Címkék: kikötő, híd'],
  ],
  'author-box': wordings(`
    A szerző | A szerző cikkei | A szerző további cikkei | A szerző összes cikke | A szerzőről
    Szerzőnk | További cikkek a szerzőtől
  `),
  'back-to-top': wordings(`
    Az oldal tetejére | Fel | Oldal tetejére | Ugrás az oldal tetejére | Vissza a tetejére
    Vissza az oldal tetejére | Vissza fel
  `),
  other: [
    'Szövegméret',
    ['Hibát (talált|találtál) [a cikkben]? …', 'Hibát talált a cikkben? Írja meg'],
    ...wordings(`
    Adatkezelési tájékoztató | Adatvédelem | Betűméret | Bezárás | Főoldal | Galéria
    Galéria megnyitása | Hallgasd meg | Impresszum | Kapcsolat
    Keresés | Kezdőlap | Kilépés a tartalomba | Lejátszás | Nagyítás | Olvasási idő | Tartalomjegyzék
    Ugrás a tartalomra | Videó megtekintése
  `),
    ['(Olvasási idő|Olvasási ideje)[:] {n} perc', 'Olvasási idő: 3 perc'],
    ['{n} perc (olvasás|olvasási idő)', '3 perc olvasás'],
    ['Hallgassa meg (a cikket|cikkünket) …', 'Hallgassa meg a cikket'],
  ],
};
