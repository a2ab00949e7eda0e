import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: wordings(`
    autor | autorka | dziennikarka | dziennikarz | ekspert | felietonista | fotoreporter
    korespondencja | korespondent | korespondentka | profesor | publicysta | publicystka | redaktor
    redaktor naczelny | redaktorka | reporterka | wydawca
  `),
  formsOfAddress: words(`adw. adwokat hab. inż. lek. mec. prawny r.pr. radca wet.`),
  genres: wordings('analiza | felieton | komentarz | opinia | recenzja | reportaż | wywiad'),
  notPeople: wordings(`
    agencje | anonim | autor | gość | informacja prasowa | materiał prasowy
    materiały prasowe | oprac | red | redakcja | redakcja online | redakcja portalu | redaktor
    zespół
  `),
  neverInNames: words(`
    agencja agencje aktualizacja był była czytaj data dla do dodano dziennik dzisiaj fot foto fundacja gazeta
    jak jest komenda komentarz komentarze na nie od opublikowano oraz po policja portal
    prasowa prasowy prawa redakcja reklama serwis się spółka stowarzyszenie są telewizja udostępnij
    urząd wczoraj wiadomości wideo więcej wszystkie zastrzeżone zdjęcia zdjęcie zespół zobacz
    źródła źródło
  `),
  townOpenings: words('nowa nowe nowy stara stare stary'),
};
