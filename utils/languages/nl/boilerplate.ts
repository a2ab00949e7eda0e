import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Lees het originele artikel | Lees het volledige artikel | Link naar bron
    Naar het originele artikel | Oorspronkelijk artikel | Origineel artikel
  `),
    [
      'Lees het (originele|volledige|hele|oorspronkelijke) (artikel|verhaal|bericht) (op|bij|hier) …',
      'Lees het volledige artikel op Havenkrant',
    ],
    [
      'Dit (artikel|verhaal|bericht|stuk|interview) … (oorspronkelijk|eerder|eerst) … (gepubliceerd|verschenen|geplaatst) …',
      'Dit artikel is oorspronkelijk gepubliceerd door Havenkrant.',
    ],
    [
      'Dit (artikel|verhaal|bericht|stuk|interview) (verscheen|werd) (oorspronkelijk|eerder|eerst) …',
      'Dit artikel verscheen eerder in Havenkrant.',
    ],
    ['(Oorspronkelijk|Eerder) (verschenen|gepubliceerd) (op|in|bij) …', 'Oorspronkelijk verschenen op Havenkrant'],
    ['Het bericht … verscheen eerst op …', 'Het bericht Brug dicht verscheen eerst op Havenkrant.'],
    ['Dit (bericht|artikel) is niet door (de|onze) redactie …', 'Dit bericht is niet door de redactie bewerkt.'],
    [
      'Dit (artikel|bericht) is (automatisch|met behulp van AI) (vertaald|gegenereerd|geplaatst|gemaakt) …',
      'Dit artikel is automatisch vertaald.',
    ],
    ['… alle rechten voorbehouden …', '© Havenkrant. Alle rechten voorbehouden.'],
    [
      '(Overname|Overname van artikelen|Overname van teksten|Niets uit deze uitgave) (zonder|is|mag) … (toestemming|verboden|verveelvoudigd) …',
      'Overname zonder toestemming is verboden',
    ],
  ],
  promo: [
    ...wordings(`
    Abonneer | Abonneer nu | Abonneren | Al abonnee? | Al abonnee? Log in | Alleen voor abonnees
    Doneer | Doneer nu
    Download de app | Exclusief voor abonnees | Heb je al een account? | Inloggen | Maak een account aan
    Meldingen inschakelen | Neem een abonnement | Registreer | Registreren | Steun ons | Volg ons
    Volgen | Volgend | Word abonnee | Word lid
  `),
    ['(Volg|Like) ons [ook] (op|via) ({network}|social media|sociale media) …', 'Volg ons op Facebook'],
    ['Volg … (op|via) {network} …', 'Volg Havenkrant op Google News'],
    [
      '(Abonneer je|Volg|Meld je aan) … (WhatsApp-kanaal|WhatsAppkanaal|Telegram-kanaal|YouTube-kanaal) …',
      'Abonneer je op ons WhatsApp-kanaal',
    ],
    ['(Abonneer je|Log in|Registreer|Word abonnee) (om|en|voor) …', 'Log in om verder te lezen'],
    ['Dit artikel is (alleen|exclusief) voor (abonnees|leden) …', 'Dit artikel is exclusief voor abonnees'],
    ['Download (onze|de gratis) … app …', 'Download onze gratis app'],
  ],
  related: [
    ['Meer nieuws (uit|over|van) …', 'Meer nieuws uit Hoopte'],
    ...leadIns(
      'Lees ook',
      'Lees meer',
      'Lees verder',
      'Lees ook dit',
      'Bekijk ook',
      'Zie ook',
      'Kijk ook',
      'Vorig bericht',
      'Volgend bericht',
      'Vorig artikel',
      'Volgend artikel',
      'Meer over dit onderwerp',
      'Ook interessant',
      'Gerelateerd',
    ),
    ...labelLines('Lees hier'),
    ...wordings(`
    Aanbevolen | Aanbevolen voor jou | Aanraders | Alle artikelen | Berichtnavigatie | Best gelezen
    Gerelateerd nieuws | Het laatste nieuws | Laad meer | Laatste nieuws | Lees dit ook | Lees meer over
    Meer | Meer artikelen | Meer berichten | Meer laden | Meer lezen | Meer nieuws | Meer tonen
    Meest bekeken | Meest gedeeld | Meest gelezen | Misschien ook interessant
    Misschien vind je dit ook leuk | Net binnen | Niet te missen | Nieuwste berichten | Populair
    Tip van de redactie | Toon meer | Uitgelicht | Verder lezen | Volgende | Vond je dit interessant?
    Vorige
  `),
    [
      '[Meer|Andere] (gerelateerde|vergelijkbare|aanbevolen|populaire|recente) (artikelen|berichten|verhalen|onderwerpen)',
      'Gerelateerde artikelen',
    ],
    ['Dit vind je [misschien|vast] [ook] (interessant|leuk)', 'Dit vind je misschien ook leuk'],
  ],
  share: [
    ...wordings(`
    Afdrukken | Bewaar | Bewaren | Bezig met laden | Deel | Deel artikel | Deel dit | Deel dit artikel
    Deel dit bericht | Deel dit verhaal | Deel op | Deel via | Delen | Delen via | Gedeeld
    Kopieer link | Laden | Link gekopieerd | Link kopiëren | Mailen | Opslaan | Printen | Stuur door
    Tweeten | Versturen | Vind ik leuk
  `),
    ['(Delen|Deel) [dit artikel|dit] (op|via|met|per) {network}', 'Delen op Facebook'],
    [
      'Klik om (te delen|dit te delen|af te drukken|dit te e-mailen|op) …',
      'Klik om te delen op Facebook (Wordt in een nieuw venster geopend)',
    ],
    ['Wordt in een nieuw venster geopend', 'Wordt in een nieuw venster geopend'],
    ['{n} keer gedeeld', '12 keer gedeeld'],
    ['(Bewaar|Bewaren|Opslaan) voor later', 'Bewaar voor later'],
  ],
  newsletter: [
    ...wordings(`
    Bekijk in browser | Bekijk deze e-mail in je browser | Bekijk de webversie | Aanmelden | E-mailadres
    Inschrijven | Je e-mailadres | Nieuwsbrief | Nieuwsbrieven | Onze nieuwsbrief | Schrijf je in
    Uw e-mailadres
  `),
    ['(Je|U) ontvangt deze (e-mail|mail|nieuwsbrief) omdat …', 'Je ontvangt deze nieuwsbrief omdat je lid bent.'],
    [
      '(Meld je aan|Schrijf je in|Abonneer je|Ontvang) … (nieuwsbrief|nieuwsbrieven) …',
      'Schrijf je in voor onze nieuwsbrief',
    ],
    ['Ontvang … in je (mailbox|inbox) …', 'Ontvang elke dag het nieuws in je mailbox'],
  ],
  comments: [
    ...wordings('Reacties van lezers | Lezersreacties'),
    [
      'Om (te reageren|te kunnen reageren|een reactie te plaatsen) … (inloggen|ingelogd|registreren) …',
      'Om te reageren moet je inloggen.',
    ],
    ['Alle reacties (bekijken|tonen|lezen)', 'Alle reacties bekijken'],

    ...wordings(`
    Alle reacties | Annuleren | Antwoord | Beantwoorden | Bekijk reacties | Geef een reactie
    Geen reacties | Laat een reactie achter | Nog geen reacties | Plaats een reactie | Reactie
    Reactie plaatsen | Reacties | Reacties gesloten | Reacties zijn gesloten | Reageer | Reageren
    Toon reacties | Vereiste velden zijn gemarkeerd met * | Wat vind jij?
  `),
    [
      '(Je|Het|Uw) e-mailadres wordt niet gepubliceerd …',
      'Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *',
    ],
    [
      'Mijn naam, … opslaan …',
      'Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.',
    ],
    ['[Bekijk|Toon] [alle] {n} (reacties|reactie)', '12 reacties'],
    [
      '(Je moet|U moet) … (ingelogd|inloggen) … (reactie|reageren) …',
      'Je moet ingelogd zijn om een reactie te plaatsen.',
    ],
    ['Log in om te reageren', 'Log in om te reageren'],
    [
      '(Stuur mij|Houd mij|Geef mij) … (reacties|berichten|e-mail) …',
      'Stuur mij een e-mail als er vervolgreacties zijn.',
    ],
    ['Deze site gebruikt Akismet om spam te verminderen …', 'Deze site gebruikt Akismet om spam te verminderen.'],
  ],
  ad: [
    ...wordings(`
    Aangeboden door | Advertentie | Advertentie via | Advertenties
    Artikel gaat verder onder advertentie | Betaalde inhoud | Gesponsord | Gesponsord door
    Gesponsorde inhoud | Ingezonden mededeling | Partnerbijdrage | Reclame | Sluit advertentie
  `),
    ['Advertentie … lees … verder', 'Advertentie - lees hieronder verder'],
    [
      '(Tekst|De tekst|Artikel|Het artikel|Verhaal|Het verhaal) gaat (verder|door) (onder|na) (de|het|deze|dit|) …',
      'De tekst gaat verder onder de foto',
    ],
    ['[De] tekst loopt door onder …', 'Tekst loopt door onder de foto'],
  ],
  tags: [
    ...wordings(`
    Categorie | Categorieën | In dit artikel | Meer over | Onderwerp | Onderwerpen | Thema's
    Trefwoorden
  `),
    ['(Tags|Trefwoorden|Onderwerpen|Categorie|Categorieën)[ ]:…', 'Tags: haven, brug'],
  ],
  'author-box': [
    ...wordings(`
    Alle artikelen van deze auteur | Bekijk alle berichten | Meer van de auteur | Meer van deze auteur
    Over de auteur | Over de auteurs | Over de journalist | Over de redacteur | Over de schrijver
  `),
    ['(Bekijk|Toon) alle (berichten|artikelen) van …', 'Bekijk alle berichten van admin'],
  ],
  'back-to-top': wordings('Ga naar boven | Naar boven | Scroll naar boven | Terug naar boven | Terug naar boven knop'),
  other: [
    ...wordings('Tekstgrootte | Adverteren | Adverteren op deze site'),
    ['(Fout|Taalfout) (gevonden|gezien)? …', 'Fout gezien? Meld het ons'],
    [
      '(Deze|De) (samenvatting|audioversie|vertaling) … (AI|kunstmatige intelligentie) …',
      'Deze samenvatting is met AI gemaakt.',
    ],
    'Voorlezen',
    'Leeslijst',
    'Cadeau geven',

    ...wordings(`
    Afspelen | Algemene voorwaarden | Bekijk de video | Bekijk foto's | Contact | Cookiebeleid
    Ga naar de inhoud | Inhoudsopgave | Leestijd | Lettergrootte
    Luister | Luister naar dit artikel | Meld een fout | Privacybeleid | Privacyverklaring | Sluit
    Sluiten | Vergroot | Zoeken
  `),
    ['{n} (min|min.|minuten|minuut) (leestijd|lezen)', '3 min leestijd'],
    ['Leestijd[ ][:][ca.] {n} (min|minuten|minuut)', 'Leestijd: 3 minuten'],
    ['{n} (keer gelezen|keer bekeken|weergaven)', '340 keer gelezen'],
    ['(Zie je|Heb je|Spelfout|Taalfout) … (fout|foutje|typefout) …? …', 'Heb je een fout gezien? Mail ons'],
    [
      'Terug naar (persberichten|alle persberichten|het overzicht|overzicht|alle berichten)',
      'Terug naar persberichten',
    ],
  ],
};
