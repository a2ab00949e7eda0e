import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: ['na podstawie [informacji|materiałów]', 'za', 'według'],
  sourceLabels: wordings(`
    Źródło | Źródła | Za | Źródło informacji | Źródło tekstu | Dostarcza | Dostarczone przez
    Przedruk z | Zaczerpnięto z
  `),
  photoLabels: wordings(`
    Rysunek | Montaż | Montaż wideo | Oprac. graf. | Infografika | Realizacja | Foto | Fot. | Fot
    Zdjęcie | Zdjęcia | Zdjęcie ilustracyjne | Grafika | Wideo | Ilustracja | Źródło zdjęcia
    Autor zdjęcia
  `),
  sourceLinks: [
    ...wordings(`
    Źródło | Czytaj oryginalny artykuł | Oryginalny artykuł | Link do źródła | Przejdź do źródła
    Czytaj w oryginale
  `),
    ['(Czytaj|Przeczytaj) (więcej|dalej|cały artykuł|całość) (na|w) …', 'Czytaj więcej na Kurier Rafy'],
  ],
  textNouns: words('artyku tekst materia wywiad analiz reportaż felieton esej komentarz rozmow śledztw oryginał'),
  readWords: words('czyta przeczyta'),
  wholeWords: words('cał oryginaln pełn'),
  shownFrom: [
    'pierwotnie',
    'ukazał',
    'pierwszy',
    'przedruk (za|z)',
    '(publikujemy|opublikowano|przedrukowano) (za|dzięki)',
    'dzięki uprzejmości',
    'naszego partnera',
    'pochodzi z',
    'dostarczon',
    'skrócon',
    'fragment',
    'tłumaczenie z',
    'przetłumaczon',
    'zaczerpnięt',
    'najpierw',
    'po raz pierwszy',
    'za zgodą',
    '(jest|są) udostępnian',
    'przygotowany przez',
    'opublikowano w',
  ],
  notices: [
    [
      '(Oryginalny artykuł|Oryginalny tekst|Tekst oryginalny) (ukazał się|został opublikowany|opublikowano|opublikował|opublikowała) (w|na|przez) [portalu|serwisie|łamach|magazynie|dzienniku] {org}',
      'Oryginalny tekst ukazał się w Coral Courier.',
    ],
    ['(Tłumaczenie|Przekład) (artykułu|tekstu) (z|ze) {org}', 'Tłumaczenie artykułu z Coral Courier.'],
    [
      '(artykuł|tekst|materiał|reportaż) (powstał|opublikowano|został opublikowany) we współpracy z {org}',
      'Artykuł powstał we współpracy z Koralowe Wieści.',
    ],
    ['pochodzi z (serwisu|portalu) {org}', 'Artykuł Dziesięć rad pochodzi z serwisu Zielony Ogród.'],
    [
      '(pierwotnie|oryginalnie|po raz pierwszy) (opublikowany|opublikowana|opublikowano|ukazał się|ukazała się) (w|na|przez) [portalu|serwisie|łamach|magazynie|dzienniku] {org}',
      'Artykuł został pierwotnie opublikowany w Krytyce Politycznej.',
    ],
    [
      '(ukazał|ukazała|ukazało) się (pierwotnie|po raz pierwszy|wcześniej) (w|na) [portalu|łamach] {org}',
      'Tekst ukazał się pierwotnie na portalu OKO.press.',
    ],
  ],
  disclaimers: [['… nie był redagowany przez …', 'Tekst depeszy nie był redagowany przez redakcję.']],
};
