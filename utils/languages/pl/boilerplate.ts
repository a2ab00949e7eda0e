import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Czytaj całość | Czytaj cały artykuł | Czytaj oryginalny artykuł | Czytaj w oryginale | Kup licencję
    Link do źródła | Materiał prasowy | Oryginalny artykuł | Przeczytaj cały artykuł | Przejdź do źródła
  `),
    ['(Czytaj|Przeczytaj) (cały artykuł|całość|oryginał) (na|w) …', 'Czytaj cały artykuł na Portowy.example'],
    [
      '(Artykuł|Tekst|Wywiad) (pochodzi z portalu|pochodzi z serwisu|został pierwotnie|ukazał się pierwotnie) …',
      'Tekst ukazał się pierwotnie na portalu Portowy.',
    ],
    ['Artykuł … pochodzi z serwisu …', 'Artykuł Most zamknięty pochodzi z serwisu Portowy.'],
    ['Materiał chroniony prawem autorskim …', 'Materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone.'],
    ['… (wszelkie|wszystkie) prawa zastrzeżone …', '© Portowy. Wszelkie prawa zastrzeżone.'],
    [
      '(Kopiowanie|Rozpowszechnianie|Dalsze rozpowszechnianie|Powielanie) (artykułu|artykułów|materiałów|treści|tekstów) … (zabronione|zgody|zgodą|zakazane) …',
      'Kopiowanie treści bez zgody zabronione',
    ],
    [
      '(Tekst|Artykuł) (został|jest) (automatycznie|przetłumaczony|wygenerowany) …',
      'Tekst został automatycznie przetłumaczony.',
    ],
  ],
  promo: [
    ...wordings(`
    Dostęp dla subskrybentów | Kup dostęp | Kup prenumeratę | Kup subskrypcję | Masz już konto?
    Obserwuj | Obserwuj nas | Pobierz aplikację | Pobierz naszą aplikację | Polub nas | Prenumerata
    Subskrybuj | Tylko dla subskrybentów | Wesprzyj | Wesprzyj nas | Wspieraj nas | Wykup dostęp
    Włącz powiadomienia | Zaloguj | Zaloguj się | Zarejestruj się | Zasubskrybuj | Załóż konto
    Śledź nas
  `),
    ['(Obserwuj|Śledź|Polub|Znajdź) nas (w|na) ({network}|Wiadomościach|mediach) …', 'Obserwuj nas na Google News'],
    ['(Obserwuj|Śledź|Subskrybuj) … (na|w) ({network}|Wiadomościach Google) …', 'Subskrybuj „Portowy” na Google News'],
    [
      '(Dołącz do|Subskrybuj) (nas|nasz|naszego|naszej|kanał) … (na|w) {network} …',
      'Dołącz do naszego kanału na WhatsAppie',
    ],
    ['(Zaloguj się|Wykup|Kup) … aby (czytać|przeczytać|kontynuować) …', 'Zaloguj się, aby czytać dalej'],
    [
      '(Dziękujemy za|Dziękujemy, że) (przeczytanie|przeczytałaś|przeczytałeś|jesteś) …',
      'Dziękujemy za przeczytanie artykułu',
    ],
    ['(Dalszy ciąg materiału|Dalsza część artykułu) (pod|poniżej) …', 'Dalszy ciąg materiału pod wideo'],
    ['Jeśli (podobał Ci się|spodobał Ci się) … artykuł …', 'Jeśli podobał Ci się ten artykuł, udostępnij go'],
    [
      '(Artykuł|Tekst|Treść) [dostępny|dostępna] (tylko|wyłącznie) dla (prenumeratorów|subskrybentów)',
      'Artykuł tylko dla prenumeratorów',
    ],
  ],
  related: [
    ['Więcej (wiadomości|informacji) z …', 'Więcej wiadomości z Zatoki'],
    ...leadIns(
      'Czytaj również',
      'Czytaj także',
      'Czytaj też',
      'Czytaj więcej',
      'Czytaj',
      'Przeczytaj także',
      'Przeczytaj również',
      'Przeczytaj też',
      'Przeczytaj',
      'Zobacz także',
      'Zobacz również',
      'Zobacz też',
      'Sprawdź',
      'Polecamy',
      'Polecamy także',
      'Więcej',
      'Powiązane',
      'Nie przegap',
      'Poprzedni artykuł',
      'Następny artykuł',
      'Warto przeczytać',
    ),
    ...labelLines('Zobacz', 'Sprawdź też'),
    ...wordings(`
    Czytaj dalej | Dowiedz się więcej | Na topie | Najchętniej czytane | Najczęściej czytane | Najnowsze
    Najpopularniejsze | Następne | Następny | Następny wpis | Nawigacja wpisu | Nie przeocz
    Ostatnie wpisy | Ostatnio dodane | Podobne | Pokaż więcej | Polecamy również | Polecane
    Polecane dla Ciebie | Poprzedni | Poprzedni wpis | Poprzednie | Popularne | Popularne artykuły
    Raporty | Sprawdź również | Sprawdź także | To Cię zainteresuje | W temacie | Warto wiedzieć
    Wczytaj więcej | Więcej artykułów | Więcej informacji | Więcej na ten temat | Więcej wiadomości
    Więcej z kategorii | Wróć | Zainteresuje Cię | Załaduj więcej | Zobacz więcej | Zobacz wszystkie
  `),
    [
      '[Inne|Więcej] (powiązane|podobne|polecane|najnowsze) (artykuły|wpisy|wiadomości|tematy|materiały|treści)',
      'Podobne artykuły',
    ],
    [
      '(Może|Mogą|To może) (Cię|Ci|Ciebie|Was|Państwa) … (zainteresować|spodobać|zainteresuje)',
      'Może Cię również zainteresować',
    ],
  ],
  share: [
    ...wordings(`
    Dodaj do ulubionych | Drukuj | Kopiuj link | Lubię to | Podziel się | Podziel się artykułem
    Podziel się ze znajomymi | Poleć znajomym | Prześlij | Skopiowano | Skopiuj link | Tweetnij
    Udostępnienia | Udostępnij | Udostępnij artykuł | Udostępnij na | Udostępniono | Wczytywanie
    Wydrukuj | Wyślij | Wyślij e-mailem | Wyślij znajomemu | Zapisz | Ładowanie
  `),
    ['(Udostępnij|Podziel się|Opublikuj|Wyślij) [to|artykuł] (na|w|przez) {network}', 'Udostępnij na Facebooku'],
    [
      'Kliknij, aby (udostępnić|podzielić|wydrukować|wysłać) …',
      'Kliknij, aby udostępnić na Facebooku (Otwiera się w nowym oknie)',
    ],
    ['Otwiera się w nowym oknie', 'Otwiera się w nowym oknie'],
    ['{n} (udostępnień|udostępnienia|polubień)', '12 udostępnień'],
    ['Zapisz (na później|artykuł)', 'Zapisz na później'],
  ],
  newsletter: [
    ...wordings(`
    Zobacz w przeglądarce | Wyświetl w przeglądarce | Adres e-mail | Newslettery | Podaj swój e-mail
    Twój adres e-mail | Twój e-mail | Zapisz się
  `),
    [
      '(Otrzymujesz|Otrzymałeś|Otrzymałaś) (tę wiadomość|ten newsletter), ponieważ …',
      'Otrzymujesz tę wiadomość, ponieważ zapisano ten adres.',
    ],
    ['(Zapisz się|Zamów|Subskrybuj) … (newsletter|newslettera|newsletterze) …', 'Zapisz się na nasz newsletter'],
  ],
  comments: [
    ...wordings('Komentarze czytelników | Opinie czytelników'),
    [
      '(Aby|Żeby|By) (skomentować|komentować|dodać komentarz) … (zaloguj|zalogować|zalogowany) …',
      'Żeby dodać komentarz, musisz się zalogować.',
    ],
    ['Zaloguj się[,] (aby|żeby|by) (skomentować|komentować|dodać komentarz) …', 'Zaloguj się, aby skomentować'],
    ['… (Napisz|Daj nam znać|Podziel się) … (komentarzu|komentarzach) …', 'Zgadzasz się? Daj nam znać w komentarzach.'],
    ...wordings(`
    Anuluj | Anuluj pisanie odpowiedzi | Brak komentarzy | Co o tym sądzisz? | Co sądzisz?
    Dodaj komentarz | Dodaj opinię | Komentarz | Komentarze | Komentarze są wyłączone
    Komentowanie zostało wyłączone | Komentuj | Najnowsze komentarze | Napisz komentarz | Odpowiedz
    Opublikuj komentarz | Pokaż komentarze | Pokaż odpowiedzi | Popularne Najstarsze | Skomentuj
    Twój komentarz | Wszystkie komentarze | Wymagane pola są oznaczone * | Wyślij komentarz
    Zaloguj się, aby komentować | Zgłoś | Zobacz komentarze | Zostaw komentarz | Zostaw odpowiedź
  `),
    [
      'Twój adres (e-mail|email) nie zostanie opublikowany …',
      'Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *',
    ],
    [
      '(Zapisz|Zapamiętaj) moje dane … w (tej|przeglądarce) …',
      'Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.',
    ],
    ['[Pokaż|Zobacz] {n} (komentarzy|komentarze|komentarz|odpowiedzi)', '12 komentarzy'],
    [
      'Musisz (się zalogować|być zalogowany) … (komentarz|komentarze|komentować) …',
      'Musisz się zalogować, aby móc dodać komentarz.',
    ],
    ['Powiadom mnie o … (komentarzach|wpisach) …', 'Powiadom mnie o nowych komentarzach przez e-mail.'],
    ['Ta strona używa Akismet do redukcji spamu …', 'Ta strona używa Akismet do redukcji spamu.'],
  ],
  ad: [
    ['(Artykuł|Tekst|Materiał) zawiera linki (afiliacyjne|partnerskie) …', 'Artykuł zawiera linki afiliacyjne.'],
    ...wordings(`
    Artykuł sponsorowany | Autopromocja | Materiał partnera
    Materiał sponsorowany | Pomiń reklamę | Reklama | Reklamy | Sponsorowane | Tekst sponsorowany
    Treść sponsorowana | Zamknij reklamę
  `),
    [
      '(Dalsza część|Dalszy ciąg|Ciąg dalszy) (artykułu|tekstu|materiału) (pod|poniżej|za) …',
      'Dalsza część artykułu pod reklamą',
    ],
  ],
  tags: [
    ...wordings(`
    Kategoria | Kategorie | Otagowano | Słowa kluczowe | Tagi | Temat | Tematy | Więcej na tematy
  `),
    ['(Tagi|Tematy|Słowa kluczowe|Kategorie|Kategoria|Raporty|Powiązane tematy|Otagowano)[ ]:…', 'Tagi: port, most'],
  ],
  'author-box': [
    ...wordings(`
    Inne artykuły autora | O autorach | O autorce | O autorze | Profil autora | Więcej artykułów autora
    Więcej od tego autora | Wszystkie artykuły autora | Zobacz wszystkie wpisy
  `),
    [
      'Zobacz wszystkie (wpisy|artykuły|posty) (autora|autorki|od|użytkownika) …',
      'Zobacz wszystkie wpisy autora admin',
    ],
  ],
  'back-to-top': wordings(`
    Do góry | Na górę | Na początek | Powrót do góry | Powrót na górę | Przewiń do góry
    Przycisk powrotu do góry | Wróć do góry | Wróć na górę
  `),
  other: [
    ...wordings('Rozmiar czcionki | Wielkość tekstu'),
    ['Zareklamuj się …', 'Zareklamuj się u nas'],
    [
      '(To streszczenie|To nagranie|To tłumaczenie) … (AI|sztucznej inteligencji|sztuczną inteligencję) …',
      'To streszczenie przygotowała sztuczna inteligencja AI redakcji.',
    ],

    ...wordings(`
    Czas czytania | Czy artykuł był przydatny? | Kontakt | Oceń artykuł | Odsłuchaj | Odtwórz
    Polityka prywatności | Posłuchaj | Powiększ | Przejdź do treści | Regulamin | Rozmiar tekstu
    Spis treści | Strona główna | Szukaj | Zamknij | Zgłoś błąd | Zgłoś błąd na stronie | Zobacz galerię
    Zobacz wideo | Zobacz zdjęcia
  `),
    ['{n} (min|min.|minut|minuty|minuta) czytania', '3 min czytania'],
    ['Czas czytania[:] [ok.] {n} (min|minut|minuty|minuta)', 'Czas czytania: 3 min.'],
    ['{n} (wyświetleń|odsłon)', '340 wyświetleń'],
    ['(Zauważyłeś|Zauważyłaś|Znalazłeś|Widzisz) błąd …? …', 'Zauważyłeś błąd na stronie? Napisz do nas'],
    [
      '(Ta strona|Nasza strona|Strona) … (używa|korzysta z|wykorzystuje) (plików cookie|plików cookies|plik cookie|cookies|ciasteczek|pliki cookie|pliki cookies) …',
      'Ta strona używa plików cookie.',
    ],
    ['(Odsłuchaj|Posłuchaj) (artykuł|artykułu|tekst|tekstu) …', 'Odsłuchaj artykuł'],
    [
      '(Skrót|Streszczenie|Podsumowanie) (artykułu|tekstu) (przygotowała|wygenerowała|stworzyła) (sztuczna inteligencja|ai) …',
      'Skrót artykułu przygotowała sztuczna inteligencja',
    ],
  ],
};
