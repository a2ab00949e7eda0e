import type { CreditWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words: 'Od (naszego|naszej|naszych) (korespondenta|korespondentki|korespondentów|wysłannika|wysłanniczki)',
      role: 'reporter',
      byline: true,
    },
    { words: '(Napisał|Napisała|Opublikował|Opublikowała|Dodał|Dodała|Pytał|Pytała)', role: 'reporter', byline: true },
    {
      words: '[(Wysłane|Przesłane|Zamieszczone|Umieszczone|Utworzone|Opublikowane|Dodane)] przez',
      role: 'reporter',
      byline: true,
    },
    { words: '[(Artykuł|Tekst|Wpis)] autorstwa', role: 'reporter', byline: true },
    { words: '(Weryfikacja|Fact-checking)', role: 'researcher', colon: true },
    {
      words: '(Pytał|Pytała|Rozmawia|Pisze)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: 'Z … (przełożył|przełożyła|tłumaczył|tłumaczyła)', role: 'translator' },
    { words: 'Tłumaczenie z …', role: 'translator', colon: true },
    {
      words:
        'Z (Brukseli|Londynu|Berlina|Moskwy|Waszyngtonu|Paryża|Rzymu|Kijowa|Lwowa|Pragi|Wiednia|Madrytu|Jerozolimy|Pekinu|Tokio|Nowego Jorku|Mińska|Wilna|Budapesztu|Strasburga|Aten|Sztokholmu|Chicago|Watykanu|Bratysławy|Luksemburga|Genewy)',
      role: 'reporter',
    },
    {
      words:
        '(Tekst i fot.|Tekst i foto|Korespondent|Korespondentka|Rozmawiali|Rozmowę przeprowadził|Rozmowę przeprowadziła|Notował|Notowała|Wysłuchał|Wysłuchała)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words:
        '(Opr.|Rozmawia|Rozmawiali|Pisze|Notował|Notowała|Wysłuchał|Wysłuchała|Rozmowę przeprowadził|Rozmowę przeprowadziła)',
      role: 'reporter',
      byline: true,
    },
    {
      words: '(Opracował|Opracowała|Opracowali|Opracowanie|Oprac.|Opr.|Zebrał|Zebrała)',
      role: 'writer',
      byline: true,
      colon: true,
    },
    { words: '(Współpraca|Współpraca reporterska)', role: 'contributor', colon: true },
    { words: '(Tłumaczenie|Przekład)', role: 'translator' },
    {
      words: '(Autor|Autorka|Autorzy|Tekst|Tekst i zdjęcia|Rozmawiał|Rozmawiała|Dziennikarz|Reporter|Napisał|Napisała)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Rozmawiał|Rozmawiała)', role: 'reporter', byline: true },
    { words: '(Dodał|Dodała|Opublikował|Opublikowała|Autor wpisu)', role: 'reporter', byline: true, colon: true },
    { words: '(Napisane|Napisany|Opublikowane|Opublikowany|Dodane|Dodany) przez', role: 'reporter', byline: true },
    { words: '(Oprac.|oprac.|Opracował|Opracowała|Opracowanie)', role: 'writer', byline: true },
    {
      words:
        '(W tworzeniu|W przygotowaniu|Przy tworzeniu|Przy przygotowaniu) (tekstu|artykułu|materiału) (uczestniczył|uczestniczyła|uczestniczyli|współpracował|współpracowała|współpracowali|pomagał|pomagała|pomagali)',
      role: 'contributor',
    },
    { words: '(Współpraca|Współpracował|Współpracowała|Przy współpracy|We współpracy z)', role: 'contributor' },
    {
      words: '(Redakcja|Redaktor|Redaktorka|Redagował|Redagowała|Redaktor prowadzący|Red.|Korekta)',
      role: 'editor',
      colon: true,
    },
    { words: '(Tłumaczenie|Tłumacz|Tłumaczył|Tłumaczyła|Przekład|Tłum.)', role: 'translator', colon: true },
    { words: '(Red.|red.|Redagował|Redagowała)', role: 'editor' },
    { words: '(Tłumaczył|Tłumaczyła|Przetłumaczył|Przetłumaczyła|Przełożył|Przełożyła|tłum.)', role: 'translator' },
    {
      words: '(Scenariusz|Scenariusz i prowadzenie|Prowadzenie|Realizacja)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Produkcja|Producent|Producentka)', role: 'producer', colon: true },
    { words: 'Napisz do (autora|autorki)', role: 'reporter', byline: true, colon: true },
    { words: '(Analiza danych|Research)', role: 'researcher', colon: true },
  ],
  roleVerbs: [
    { words: '(współpracował|współpracowała|współpracowali) [przy tym artykule|przy tekście]', role: 'contributor' },
  ],
  sponsorLabels: wordings(`
    materiał partnera | materiał sponsorowany przez | sponsorowane przez | sponsorowany przez
  `),
  checkerLabels: wordings('weryfikacja | zweryfikowane przez | zweryfikował | zweryfikowała'),
  and: ['i', 'oraz'],
  placePrepositions: ['z', 'w', 'we'],
  outletPrepositions: ['dla'],
  dateLabels: wordings(`
    opublikowano | aktualizacja | zaktualizowano | dodano | data publikacji | ostatnia aktualizacja
    publikacja | dnia
  `),
};
