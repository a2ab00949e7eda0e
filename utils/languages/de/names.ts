import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: wordings(`
    auslandskorrespondent | autor | autorin | chefredakteur | chefredakteurin | chefreporter
    chefreporterin | experte | experten | expertin | fotograf | freier mitarbeiter | gastautor
    gastautorin | geschäftsführer | herausgeber | journalistin | kolumnist | kolumnistin
    korrespondent | korrespondenten | korrespondentin | kritiker | leitartikler | leiter | leiterin
    mitarbeiter | mitarbeiterin | moderator | nachrichtenredakteur | nahostkorrespondent
    politikredakteur | politikredakteurin | praktikant | praktikantin | professorin
    redakteur | redakteure | redakteurin | redakteurinnen | reporterin | ressortleiter
    ressortleiterin | sportjournalist | sportredakteur | sportredakteurin | team | usa-korrespondent
    volontär | volontärin | wirtschaftsredakteur | wirtschaftsredakteurin | wissenschaftsredakteur
  `),
  beats: words('freie freier leitende leitender politische politischer stellvertretende stellvertretender'),
  formsOfAddress: words(
    `apl. dent. dipl. dipl.-ing. dipl.-kfm. dipl.-kffr. dipl.-psych. dipl.-phys. dipl.-biol. dipl.-wirt.-ing. dr.-ing. em. h.c. habil. iur. jur. med. nat. notar notarin pd phil. priv.-doz. rechtsanwalt rechtsanwältin rer. steuerberater steuerberaterin univ.-prof.`,
  ),
  genres: wordings(
    'analyse | bericht | betrachtung | buchbesprechung | buchkritik | debattenbeitrag | einordnung | erfahrungsbericht | exklusiv | filmkritik | gastbeitrag | gastkommentar | gastkolumne | gespräch | glosse | hintergrund | kolumne | kommentar | konzertkritik | kritik | kurztest | leitartikel | meinung | meinungsbeitrag | nachruf | porträt | praxistest | protokoll | reisebericht | replik | reportage | rezension | selbstversuch | spieletest | spurensuche | test | würdigung | zwischenruf',
  ),
  notPeople: wordings(`
    agenturen | autor | die redaktion | eigener bericht | gast | gastautor
    nachrichtenredaktion | newsdesk | online-redaktion | onlineredaktion | pm | pressemitteilung | red
    redaktion | unbekannt | unser korrespondent
  `),
  neverInNames: wordings(`
    agentur | agenturen | aktualisiert | alle | anhören | anwohner | anzeige | anzeiger | artikel | auch
    augenzeugen | beobachter | bild | bilder | bis | bistum | bundesbank | dann | das | der spiegel
    deutsche | deutschen | deutscher | die | dienst | diese | dieser | dieses | diverse | dpa | drucken | ein
    eine | er | erschienen | es | foto | fotos | generalkonsulat | gesponserte | gmbh | ich
    inhalte | innung | ist | journalisten | kommentare | kunden | landkreis | laut | lesedauer
    lesezeit | leyen | medien | mehr | merken | minuten | mit | nach | nachrichten | nicht
    polizei | polizeirevier | presse | pressedienst | privat | quelle | quellen | rechte | redaktion
    ressort | rundschau | seit | sie | sind | sparkasse | stadt | stand | tagblatt | teilen | uhr
    verein | verlag | veröffentlicht | warum | wer | werbung | werden | wie | wir
    wird | wo | zeitung | zuletzt
  `),
  organizationEndings: words(`
    anstalt anwaltschaft bauamt behörde bibliothek direktion finanzamt genossenschaft gericht gesellschaft
    gewerkschaft hochschule inspektion jugendamt kammer kasse klinik ministerium präsidium samt stiftung
    umweltamt verband verein vereinigung versicherung verwaltung werke zentrale zollamt
  `),
  townOpenings: words('bad neu sankt st.'),
};
