import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Alle Angaben ohne Gewähr | Hier geht es zum Originalartikel | Link zum Originalartikel
    Link zur Quelle | Nutzungsrechte erwerben | Nutzungsrechte erwerben? | Original lesen
    Original-Artikel | Original-Content von | Originalartikel | Originalartikel lesen | Originalmeldung
    Zum Original | Zum Originalartikel | Zur Quelle
  `),
    [
      '(Lesen Sie|Lies) (den|hier den) (Originalartikel|Original-Artikel|ganzen Artikel|vollständigen Artikel) …',
      'Lesen Sie den Originalartikel hier',
    ],
    [
      'Den (Originalartikel|ganzen Artikel|vollständigen Artikel) (lesen|finden) …',
      'Den Originalartikel finden Sie hier',
    ],
    [
      'Dieser (Artikel|Beitrag|Text|Gastbeitrag) … (zuerst|ursprünglich|zunächst) … (erschienen|veröffentlicht|publiziert) …',
      'Dieser Artikel ist zuerst in der Hafenpost erschienen.',
    ],
    [
      'Dieser (Artikel|Beitrag|Text) (erschien|erscheint) … (zuerst|ursprünglich|zunächst) …',
      'Dieser Text erschien zuerst in der Hafenpost.',
    ],
    [
      '(Dieses|Das) Interview … (zuerst|ursprünglich|zunächst) … erschienen …',
      'Das Interview ist zunächst in der Hafenpost erschienen.',
    ],
    ['Zuerst (erschienen|veröffentlicht) (in|bei|auf|im) …', 'Zuerst erschienen bei Hafenpost'],
    ['Ursprünglich (erschienen|veröffentlicht) (in|bei|auf|im) …', 'Ursprünglich erschienen in Hafenpost'],
    ['Der Beitrag … erschien zuerst auf …', 'Der Beitrag Brücke gesperrt erschien zuerst auf Hafenpost.'],
    ['… redaktionell nicht bearbeitet …', 'Die Redaktion hat diese Meldung redaktionell nicht bearbeitet.'],
    [
      '… von der Redaktion nicht (bearbeitet|geprüft|überprüft|verändert) …',
      'Dieser Text wurde von der Redaktion nicht bearbeitet.',
    ],
    [
      '… Redaktion nicht bearbeitet',
      'Dieser Text wurde automatisch übernommen und von der Hafenpost-Redaktion nicht bearbeitet.',
    ],
    [
      '… automatisch … (dpa|Nachrichtenagentur|Agentur|APA|AFP) … übernommen …',
      'Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.',
    ],
    ['Direkt aus dem … Newskanal …', 'Direkt aus dem dpa-Newskanal'],
    [
      '(Dieser|Der) (Artikel|Text|Beitrag) wurde (automatisch|maschinell|mit KI|mit Hilfe|mithilfe|mit Unterstützung) …',
      'Dieser Text wurde maschinell übersetzt.',
    ],
    ['© (dpa|AFP|APA|epd|KNA|SID|Copyright) …', '© dpa-infocom, dpa:260101-99-483045/5'],
    ['… Alle Rechte vorbehalten …', '© Hafenpost GmbH – Alle Rechte vorbehalten.'],
    [
      '(Weiterverbreitung|Nachdruck|Vervielfältigung) … (Genehmigung|untersagt|verboten) …',
      'Nachdruck nur mit schriftlicher Genehmigung',
    ],
    ['… nicht der Meinung der Redaktion …', 'Gastbeiträge müssen nicht der Meinung der Redaktion entsprechen.'],
    [
      '… (nicht unbedingt|nicht zwingend|nicht notwendigerweise|keinesfalls) die (Meinung|Ansicht|Auffassung) der Redaktion …',
      'Der Beitrag gibt nicht unbedingt die Meinung der Redaktion wieder.',
    ],
    [
      'Sie (dürfen|können) (diesen|unsere|unseren) (Text|Texte|Artikel|Beitrag) … (republizieren|weiterverbreiten|nachdrucken|übernehmen) …',
      'Sie dürfen diesen Text unter Angabe der Quelle weiterverbreiten.',
    ],
  ],
  promo: [
    ['Bevorzugen Sie (uns|unsere) … Google …', 'Bevorzugen Sie uns bei Google: Hier klicken und mehr lesen.'],

    ...wordings(`
    Abo | Abo abschließen | Abonnieren | Alle Abos | Als bevorzugte Quelle hinzufügen | Anmelden
    App herunterladen | Bereits Abonnent? | Bereits registriert? | Einloggen | Entfolgen | Folge uns
    Folgen | Folgen Sie uns | Folgt uns | Hier anmelden | Jetzt Abo abschließen | Jetzt App laden
    Jetzt abonnieren | Jetzt anmelden | Jetzt kostenlos testen | Jetzt registrieren | Jetzt spenden
    Jetzt testen | Jetzt weiterlesen | Kostenlos registrieren | Login | Mitteilungen aktivieren
    Push-Nachrichten aktivieren | Registrieren | Schon Abonnent? | Sie haben bereits ein Abo?
    Sie haben bereits ein Abonnement? | Sie sind bereits Abonnent? | Spenden | Zum Abo
  `),
    ['(Folgen Sie|Folge|Folgt) uns (auf|bei|in) …', 'Folgen Sie uns auf Facebook und Instagram'],
    ['Folgen Sie … (auf|bei) {network}', 'Folgen Sie der Hafenpost auf Instagram'],
    ['[Tipp:] Wir sind bei WhatsApp …', 'Tipp: Wir sind bei WhatsApp!'],
    [
      '(Abonnieren Sie|Abonniere|Abonniert|Folgen Sie|Hier) … (WhatsApp-Kanal|WhatsApp-Channel|Telegram-Kanal|YouTube-Kanal) …',
      'Abonnieren Sie unseren WhatsApp-Kanal',
    ],
    ['… Google … als bevorzugte Quelle …', 'Hafenpost bei Google als bevorzugte Quelle hinzufügen'],
    ['(Lade|Laden) … unsere … App …', 'Laden Sie jetzt unsere kostenlose App'],
    [
      '(Unterstützen Sie|Unterstütze) (uns|unsere|unabhängigen Journalismus|unseren) …',
      'Unterstützen Sie unsere Arbeit mit einer Spende',
    ],
    [
      '(Dieser|Der) (Artikel|Inhalt|Beitrag) ist [nur] für (Abonnenten|Plus-Abonnenten|registrierte) …',
      'Dieser Artikel ist für Abonnenten',
    ],
    [
      '(Sie haben|Du hast) … (gratis|kostenlose|freie) Artikel …',
      'Sie haben in diesem Monat alle kostenlosen Artikel gelesen: noch 0 kostenlose Artikel',
    ],
    ['Weiterlesen mit …', 'Weiterlesen mit Hafenpost Plus'],
    [
      '(Hat Ihnen|Hat dir|Gefällt Ihnen|Gefällt dir) (der|dieser) (Artikel|Beitrag) …',
      'Hat Ihnen dieser Artikel gefallen?',
    ],
    [
      'Alle (News|Nachrichten|Neuigkeiten) (zu|zum|zur|aus) … (finden Sie|lesen Sie|im|in unserem|hier) …',
      'Alle Nachrichten aus dem Hafen finden Sie hier',
    ],
    ['Mehr (Nachrichten|News) (aus|zu|finden Sie|lesen Sie|gibt es) …', 'Mehr Nachrichten aus der Region'],
    [
      '(Exklusiv|Nur) für (Abonnenten|Abonnentinnen und Abonnenten|Mitglieder|Plus-Mitglieder)',
      'Exklusiv für Abonnenten',
    ],
  ],
  related: [
    ...leadIns(
      'Lesen Sie auch',
      'Lies auch',
      'Lesen Sie mehr',
      'Lesen Sie dazu auch',
      'Lesen Sie hier',
      'Lesen Sie weiter',
      'Lesetipp',
      'Leseempfehlung',
      'Auch interessant',
      'Passend dazu',
      'Passend zum Thema',
      'Dazu passend',
      'Mehr dazu',
      'Mehr lesen',
      'Mehr',
      'Zum Weiterlesen',
      'Weiterlesen',
      'Empfehlung der Redaktion',
      'Das könnte Sie auch interessieren',
      'Das könnte dich auch interessieren',
      'Nächster Artikel',
      'Nächster Beitrag',
      'Vorheriger Artikel',
      'Vorheriger Beitrag',
    ),
    ...labelLines(
      'Lesen Sie dazu',
      'Auch spannend',
      'Mehr zum Thema',
      'Siehe auch',
      'Empfehlung',
      'Nächster',
      'Vorheriger',
    ),
    ...wordings(`
    Aktuell | Aktuelle Artikel | Aktuelle Beiträge | Aktuelle Nachrichten | Aktuelle News
    Aktuelle Themen | Aktuelles | Alle Artikel | Alle Artikel anzeigen | Alle Themen | Alle anzeigen
    Am meisten gelesen | Andere Leser interessierte auch | Andere lasen auch | Artikel anzeigen
    Artikel lesen | Artikelnavigation | Beitrags-Navigation | Beitragsnavigation | Beliebt
    Beliebte Artikel | Beliebte Beiträge | Beliebteste Artikel | Das interessiert andere Leser
    Das könnte Ihnen auch gefallen | Das könnte Sie interessieren | Das könnte dir auch gefallen
    Das könnte euch auch interessieren | Ebenfalls interessant | Empfehlungen
    Empfehlungen der Redaktion | Empfehlungen für Sie | Empfohlen | Empfohlen von | Empfohlene Artikel
    Empfohlene Beiträge | Für Sie empfohlen | Für dich empfohlen | Interessant | Jetzt aktuell
    Könnte Sie auch interessieren | Leseempfehlungen | Lesetipps | Lest auch | Letzte Beiträge
    Letzte Meldungen | Link zum Artikel | Mehr Artikel | Mehr Beiträge | Mehr Meldungen
    Mehr Nachrichten | Mehr News | Mehr Themen | Mehr anzeigen | Mehr aus dem Ressort | Mehr aus dem Web
    Mehr aus der Region | Mehr erfahren | Mehr für Sie | Mehr laden | Meist gelesen | Meistgelesen
    Meistgelesene Artikel | Meistgelesene Nachrichten | Meistgeteilt | Meistkommentiert | Neueste
    Neueste Artikel | Neueste Beiträge | Neueste Meldungen | Neueste Nachrichten | Nicht verpassen
    Nächste | Passende Artikel | Top-Artikel | Top-News | Top-Themen | Topthemen | Unsere Empfehlung
    Unsere Empfehlungen | Verwandte Artikel | Verwandte Beiträge | Verwandte Nachrichten
    Verwandte Themen | Vorherige | Vorige | Voriger Artikel | Voriger Beitrag | Weiter | Weitere Artikel
    Weitere Artikel laden | Weitere Beiträge | Weitere Meldungen | Weitere Nachrichten | Weitere News
    Weitere Themen | Weitere Videos | Weitere anzeigen | Weitere laden | Zum Artikel | Zum Thema
    Zum selben Thema | Zur Startseite | Zur Übersicht | Zurück | Ähnliche | Ähnliche Artikel
    Ähnliche Beiträge | Ähnliche Nachrichten | Ähnliche Themen
  `),
    ['Mehr zum Thema [hier]', 'Mehr zum Thema'],
    ['(Mehr|Weitere (Infos|Informationen)) zu (diesem Thema|diesen Themen|den Themen)', 'Mehr zu diesem Thema'],
    ['Mehr zum Thema (im|in der|in unserem) …', 'Mehr zum Thema im Themenspecial'],
    ['Weitere (Artikel|Beiträge|Nachrichten) (zu|zum|aus|von) …', 'Weitere Artikel zu Hafen'],
    ['Lesen Sie mehr zu (diesen Themen|diesem Thema)', 'Lesen Sie mehr zu diesen Themen'],
  ],
  share: [
    ...wordings(`
    Als PDF speichern | Artikel drucken | Artikel merken | Artikel teilen | Artikel verschenken
    Beitrag teilen | Diesen Artikel teilen | Diesen Beitrag teilen | Drucken | Druckversion | Flippen
    Gefällt mir | Geteilt | In die Zwischenablage kopieren | Jetzt teilen | Jetzt teilen auf | Kopieren
    Link kopieren | Link kopiert | Mailen | Merken | Merkliste | Per Mail | Pinnen
    Schlagen Sie diesen Artikel vor | Seite drucken | Senden | Speichern | Teile das | Teile dies
    Teile dies mit | Teilen | Teilen Sie dies mit | Teilen auf | Teilen mit | Teilen via | Tweeten
    Twittern | URL kopieren | Versenden | Weitere | Weiterleiten | Wird geladen
  `),
    [
      '(Auf|In|Per|Via|Über|Bei|Mit) ({network}|SMS) (teilen|versenden|senden|twittern|empfehlen|verschicken|speichern|weiterleiten|merken)',
      'Auf Facebook teilen',
    ],
    ['(Teilen|Teile) (auf|via|per|über|bei|mit) ({network}|Freunden)', 'Teilen auf Facebook'],
    [
      '(Klick|Klicken|Klicke|Zum) …, um … (teilen|auszudrucken|zu drucken|senden) …',
      'Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)',
    ],
    ['(Klick|Klicken|Klicke) zum (Ausdrucken|Teilen) …', 'Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)'],
    ['Wird in [einem] (neuem|neuen) (Fenster|Tab) geöffnet', 'Wird in neuem Fenster geöffnet'],
    ['{n} [mal] geteilt', '12 mal geteilt'],
    ['{n} (Bloggern|Blogger) gefällt (das|dies)', '3 Bloggern gefällt das'],
    ['(Für später|Artikel für später) (speichern|merken)', 'Für später speichern'],
    'Später lesen',
    'Später weiterlesen',
  ],
  newsletter: [
    ...wordings(`
    Newsletter im Browser ansehen | Im Browser ansehen | Im Browser öffnen
    Diese E-Mail im Browser ansehen
    Bitte geben Sie eine gültige E-Mail-Adresse ein | Ihre Nachricht wurde versandt
    Ihre Nachricht wurde gesendet | Ihre E-Mail wurde versandt | Vielen Dank für Ihre Nachricht
    Deine E-Mail-Adresse | E-Mail-Adresse | E-Mail-Adresse eingeben | Ihre E-Mail-Adresse
    Kostenloser Newsletter | Newsletter abonnieren | Newsletter bestellen | Newsletter-Anmeldung
    Unser Newsletter | Unsere Newsletter | Vielen Dank für Ihre Anmeldung | Weitere Newsletter
    Zum Newsletter | Zum Newsletter anmelden
  `),
    [
      '(Sie erhalten|Du erhältst) (diese E-Mail|diese Mail|diesen Newsletter), weil …',
      'Sie erhalten diesen Newsletter, weil Sie sich angemeldet haben.',
    ],
    [
      '(Abonnieren Sie|Abonniere|Abonniert|Bestellen Sie|Melden Sie sich|Melde dich|Jetzt|Hier) … Newsletter …',
      'Abonnieren Sie unseren Newsletter',
    ],
    [
      '(Unser|Mit unserem|In unserem) … Newsletter … (Postfach|informiert|abonnieren|anmelden|kostenlos) …',
      'Mit unserem Newsletter bleiben Sie informiert',
    ],
    [
      '… (direkt|kostenlos|täglich|wöchentlich) (in Ihr|in dein|ins|in Ihrem) (Postfach|E-Mail-Postfach|Mail-Postfach) …',
      'Die wichtigsten Nachrichten direkt in Ihr Postfach',
    ],
    [
      '(Mit (der|Ihrer|deiner) (Anmeldung|Registrierung)|Durch die Anmeldung) … (Datenschutzerklärung|Datenschutzhinweise|Nutzungsbedingungen|AGB) …',
      'Mit der Anmeldung akzeptieren Sie unsere Datenschutzerklärung',
    ],
    [
      'Ich (bin|habe|stimme|willige|möchte) … (Datenschutzerklärung|Datenschutzbestimmungen|Newsletter|externe Inhalte|AGB) …',
      'Ich habe die Datenschutzerklärung gelesen',
    ],
    ['Abmeldung [ist] jederzeit möglich', 'Abmeldung jederzeit möglich'],
  ],
  comments: [
    ...wordings(`
    Abbrechen | Abschicken | Absenden | Alle Kommentare | Alle Kommentare anzeigen | Antwort abbrechen
    Antwort hinterlassen | Antworten | Artikel kommentieren | Dein Kommentar
    Deine E-Mail-Adresse wird nicht veröffentlicht | Die Kommentarfunktion ist geschlossen
    Diskutiere mit | Diskutieren Sie mit | Erforderliche Felder sind mit * markiert
    Ihr Kommentar | Ihre E-Mail-Adresse wird nicht veröffentlicht
    Ihre Meinung | Ihre Meinung zum Thema | Jetzt kommentieren | Kein Kommentar | Keine Kommentare
    Kommentar | Kommentar abgeben | Kommentar hinterlassen | Kommentar hinzufügen | Kommentar schreiben
    Kommentar verfassen | Kommentare | Kommentare anzeigen | Kommentare deaktiviert
    Kommentare geschlossen | Kommentare laden | Kommentare lesen | Kommentare sind geschlossen
    Kommentarfunktion geschlossen | Kommentieren | Leserkommentare | Mitdiskutieren | Netiquette
    Neuere Kommentare | Neueste Kommentare | Noch kein Kommentar
    Noch keine Kommentare | Vielen Dank! Ihr Kommentar wurde abgeschickt | Zur Diskussion
    Ältere Kommentare
  `),
    [
      '(Deine|Ihre) E-Mail-Adresse wird nicht veröffentlicht … markiert …',
      'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
    ],
    [
      '[Meinen|Mein] (Namen|Name|E-Mail), … in diesem Browser … speichern …',
      'Meinen Namen, E-Mail und Website in diesem Browser speichern, bis ich wieder kommentiere.',
    ],
    ['[Alle] {n} (Kommentare|Kommentar|Leserkommentare|Antworten|Antwort) [anzeigen|lesen]', '12 Kommentare'],
    [
      '(Schreib|Schreibe|Schreiben Sie|Hinterlasse|Hinterlassen Sie) (den ersten|einen|eine) (Kommentar|Antwort) …',
      'Schreiben Sie den ersten Kommentar. Bitte bleiben Sie sachlich.',
    ],
    ['{n} (Kommentare|Gedanken|Kommentar|Antworten) zu "…', '3 Gedanken zu „Brücke gesperrt“'],
    ['Antworten auf …', 'Antworten auf Anna Beispiel'],
    [
      '(Du musst|Sie müssen) … (angemeldet|eingeloggt|anmelden|einloggen|registrieren) … (Kommentar|Kommentare|kommentieren|diskutieren|Kommentarfunktion) …',
      'Du musst angemeldet sein, um einen Kommentar abzugeben.',
    ],
    [
      'Um [selbst] (einen Kommentar|zu kommentieren|mitzudiskutieren|mit zu diskutieren|kommentieren zu können) … (eingeloggt|anmelden|angemeldet|registrieren|einloggen) …',
      'Um einen Kommentar schreiben zu können, müssen Sie eingeloggt sein.',
    ],
    [
      '[Bitte] (loggen Sie sich|melden Sie sich|melde dich) … (kommentieren|Kommentar) …',
      'Melden Sie sich an, um zu kommentieren',
    ],
    [
      '(Benachrichtige|Benachrichtigen Sie) mich (über|bei|per|via) …',
      'Benachrichtige mich über nachfolgende Kommentare via E-Mail.',
    ],
    ['Benachrichtigung bei nachfolgenden Kommentaren …', 'Benachrichtigung bei nachfolgenden Kommentaren'],
    ['Diese Website verwendet Akismet …', 'Diese Website verwendet Akismet, um Spam zu reduzieren.'],
    [
      'Erfahre mehr darüber, wie deine Kommentardaten …',
      'Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden.',
    ],
    [
      '(Sei|Seien Sie) (der|die) erste …, (der|die) … kommentiert …',
      'Seien Sie der Erste, der diesen Artikel kommentiert',
    ],
    [
      '(Was meinen Sie|Was meinst du|Was denken Sie|Was denkst du|Schreiben Sie uns|Schreib uns) … (Kommentare|Kommentar|Kommentaren) …',
      'Was meinen Sie? Schreiben Sie es in die Kommentare',
    ],
    ['[Sie haben] noch {n} Zeichen [übrig]', 'noch 800 Zeichen'],
    ["(Hier|Hier geht's|Hier gehts) [geht es] zu (den|unseren) Kommentarregeln", 'Hier gehts zu den Kommentarregeln.'],
    ['Das (sagen|meinen|denken) (unsere|die) (Leser|Leserinnen und Leser)', 'Das sagen unsere Leser'],
  ],
  ad: [
    ...wordings(`
    Anzeige | Anzeige melden | Anzeige schließen | Anzeige überspringen | Anzeigen | Bezahlte Anzeige
    Bezahlter Inhalt | Ein Angebot von | Empfohlener externer Inhalt | Empfohlener redaktioneller Inhalt
    Externer Inhalt | Fortsetzung des Artikels | Gesponsert
    Gesponsert von | Gesponserte Inhalte | Gesponserter Inhalt | Nach der Anzeige weiterlesen
    Partnerinhalt | Präsentiert von | Werbefrei lesen | Werbung
    Werbung ausblenden | Werbung schließen
  `),
    [
      '[Der] (Artikel|Text|Beitrag) (wird|geht) (nach|unter|unterhalb) (der|dieser) (Anzeige|Werbung|Galerie) (fortgesetzt|weiter)',
      'Artikel wird nach der Werbung fortgesetzt',
    ],
    ['(Fortsetzung|Weiter|Weiterlesen) nach der Anzeige', 'Weiterlesen nach der Anzeige'],
    [
      '(Dieser|Der) (Artikel|Text|Beitrag) enthält (Affiliate-Links|Provisions-Links|Werbelinks) …',
      'Dieser Artikel enthält Affiliate-Links.',
    ],
    [
      'An dieser Stelle finden Sie … (externen|externe) (Inhalt|Inhalte) …',
      'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.',
    ],
    [
      '(An dieser Stelle|Hier) finden Sie (Inhalte|Inhalt|einen Inhalt) (von|aus) …',
      'Hier finden Sie Inhalte von YouTube',
    ],
  ],
  tags: [
    ...wordings(`
    Alle Themen | Kategorie | Kategorien | Mehr lesen über | Mehr über diese Themen | Ressort
    Schlagwort | Schlagworte | Schlagwörter | Stichworte | Stichwörter | Thema | Themen
    Themen des Artikels | Themen in diesem Artikel | Verschlagwortet mit | Veröffentlicht in
    Weitere Themen
  `),
    [
      '(Schlagwörter|Schlagworte|Stichworte|Stichwörter|Themen|Kategorie|Kategorien|Ressort|Verschlagwortet mit|Verschlagwortet)[ ]:…',
      'Schlagwörter: Hafen, Brücke',
    ],
  ],
  'author-box': [
    ...wordings(`
    Alle Artikel der Autorin | Alle Artikel des Autors | Alle Beiträge des Autors | Autor kontaktieren
    Autorenprofil | Der Autor | Die Autoren | Die Autorin | Folge mir | Mehr Artikel vom Autor
    Mehr vom Autor | Mehr von diesem Autor | Weitere Artikel des Autors | Weitere Beiträge des Autors
    Die Autor:innen | Über die Autor*innen | Über die Autor:in | Über die Autor:innen
    Über die Autor_innen | Über die Autorinnen | Zu den Autoren | Zum Autor | Zur Autorin | Zur Person
    Über den Autor | Über die Autoren | Über die Autorin
  `),
    ['Alle (Beiträge|Artikel) (von|anzeigen von) …', 'Alle Beiträge von admin'],
    ['(Weitere|Mehr) (Beiträge|Artikel) von …', 'Weitere Artikel von Anna Beispiel'],
    ['Zeige alle Beiträge von …', 'Zeige alle Beiträge von admin'],
  ],
  'back-to-top': [
    ...wordings(`
    An den Anfang | Nach oben | Nach oben scrollen | Seitenanfang | Zum Anfang | Zum Seitenanfang
    Zurück nach oben | Zurück zum Anfang | Zurück zum Seitenanfang
  `),
    ['Schaltfläche …Zurück zum Anfang…', 'Schaltfläche „Zurück zum Anfang“'],
  ],
  other: [
    [
      '(Diese|Die) (Audioversion|Übersetzung|Vertonung) … (KI|künstlicher Intelligenz) …',
      'Die Audioversion wurde mit KI erzeugt.',
    ],

    ...wordings(`
    AGB | Abspielen | Anhören | Artikel anhören | Artikel bewerten | Artikel vorlesen | Bild vergrößern
    Bildergalerie öffnen | Cookie-Einstellungen | Datenschutz | Datenschutzerklärung
    Diesen Artikel anhören | Dunkelmodus | Feedback geben | Fehler entdeckt | Fehler entdeckt?
    Fehler gefunden | Fehler gefunden? | Fehler gefunden? Jetzt melden | Fehler melden
    Fotostrecke öffnen | Impressum | Inhaltsverzeichnis | Korrektur melden | Lesezeit
    Nutzungsbedingungen | Problem melden | Ressorts | Schließen | Schriftgröße | Startseite | Suche
    Ton an | Ton einschalten | Video abspielen | Vollbild | Vorlesefunktion | Vorlesen | Vorlesen lassen
    War der Artikel hilfreich? | War dieser Artikel hilfreich? | Zum Inhalt springen
    Zur mobilen Version
  `),
    ['[ca.] {n} (Min.|Min|Minuten|Minute) [Lesezeit|Lesedauer]', '4 Min. Lesezeit'],
    ['(Lesezeit|Lesedauer|Geschätzte Lesezeit)[ ](:|ca.|)[ ]{n} …', 'Lesezeit: 3 Minuten'],
    ['{n} (Bilder|Fotos) [- Fotostrecke öffnen|ansehen]', '5 Bilder - Fotostrecke öffnen'],
    ['{n} (Leser|Aufrufe|Ansichten|Mal gelesen)', '65 Leser'],
    ['(Haben Sie|Hast du) einen Fehler (gefunden|entdeckt) …', 'Haben Sie einen Fehler entdeckt?'],
    ['(Du hast|Sie haben) einen Fehler (gefunden|entdeckt) …', 'Sie haben einen Fehler gefunden? Melden Sie ihn uns.'],
    ['Datenschutz (Impressum|AGB|Nutzungsbedingungen) …', 'Datenschutz Impressum AGB'],
    ['(Diese|Unsere) (Website|Webseite|Seite) verwendet Cookies …', 'Diese Website verwendet Cookies.'],
    ['(Dein|Ihr) Browser unterstützt …', 'Ihr Browser unterstützt dieses Video nicht.'],
    'Korrekturen und Richtigstellungen',
    'Weiteres Material zum Download',
    'Material zum Download',
    ['(Artikel|Beitrag|Text) (anhören|vorlesen) {n} (Min|Minuten)', 'Artikel anhören 4 Min'],
    [
      '(Zurück zu|Zurück zur|Zurück zum) (den Pressemitteilungen|Pressemitteilungen|Übersicht|Newsübersicht|Presseübersicht)',
      'Zurück zur Übersicht',
    ],
    [
      '[Die|Diese] (Zusammenfassung|Zusammenfassungen) (wurde|wurden|wird|ist) (mit|von) (KI|Künstlicher Intelligenz|einer KI) …',
      'Diese Zusammenfassung wurde mit KI erstellt und redaktionell geprüft.',
    ],
  ],
};
