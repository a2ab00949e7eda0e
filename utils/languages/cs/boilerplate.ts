import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Celý článek | Odkaz na zdroj | Přečíst původní článek | Původní článek | Číst celý článek
    Číst původní článek
  `),
    ['(Článek|Text|Rozhovor) (původně|poprvé) (vyšel|byl) …', 'Článek původně vyšel na serveru Přístavní listy.'],
    ['(Článek|Text|Rozhovor) vyšel (původně|poprvé) …', 'Text vyšel původně v Přístavních listech.'],
    ['Příspěvek … se nejdříve objevil na …', 'Příspěvek Most uzavřen se nejdříve objevil na Přístavní listy.'],
    ['… všechna práva vyhrazena …', '© Přístavní listy. Všechna práva vyhrazena.'],
    [
      '(Publikování|Publikování nebo šíření|Kopírování|Přebírání|Jakékoliv užití) (obsahu|článků|materiálů|textů) … (souhlasu|zakázáno) …',
      'Publikování nebo šíření obsahu je bez souhlasu zakázáno',
    ],
  ],
  promo: [
    ...wordings(`
    Již máte předplatné? | Koupit předplatné | Máte už účet? | Odemknout článek | Podpořit
    Podpořte nás | Předplatit | Předplatné | Předplaťte si | Přihlásit | Přihlásit se | Přihlášení
    Registrace | Registrovat se | Sledovat | Sledujte nás | Stáhnout aplikaci | Stáhněte si aplikaci
    Už máte předplatné? | Vytvořit účet
  `),
    ['(Sledujte|Najdete) nás [také|i] na ({network}|Googlu|síti|sociálních|sítích) …', 'Sledujte nás na Facebooku'],
    [
      '(Přihlaste se|Předplaťte si|Zaregistrujte se) … (číst|pokračovat|článek|čtení|obsah) …',
      'Přihlaste se a pokračujte ve čtení: čtení bez omezení',
    ],
    ['(Líbil se vám|Líbí se vám) … článek …', 'Líbil se vám článek?'],
    ['[[Tento] článek je] (jen|pouze|exkluzivně) pro (předplatitele|členy)', 'Jen pro předplatitele'],
  ],
  related: [
    ['Více zpráv (z|ze|o) …', 'Více zpráv z Ostrohoří'],
    ...leadIns(
      'Čtěte také',
      'Čtěte více',
      'Čtěte dále',
      'Přečtěte si také',
      'Přečtěte si',
      'Číst dál',
      'Více',
      'K tématu',
      'Související',
      'Doporučujeme',
      'Mohlo by vás zajímat',
      'Předchozí článek',
      'Následující článek',
      'Další článek',
      'Nepřehlédněte',
    ),
    ...labelLines('Čtěte', 'Viz také'),
    ...wordings(`
    Aktuality | Aktuálně | Další | Další z rubriky | Další zprávy | Další články | Domácí zprávy
    Doporučené | Doporučený obsah | Hlavní zprávy | Mohlo by se Vám také líbit | Mohlo by se vám líbit
    Mohlo by vás také zajímat | Navigace pro příspěvek | Načíst další | Načíst více | Nejnovější
    Nejčtenější | Nejčtenější články | Nenechte si ujít | Následující | Následující příspěvek | Oblíbené
    Pokračovat ve čtení | Populární | Poslední zprávy | Předchozí | Předchozí příspěvek
    Přečtěte si dále | Více o tématu | Více zpráv | Více článků | Zobrazit další | Zobrazit více | Zpět
    Čtěte též | Číst dále | Číst také | Číst více
  `),
    ['[Další] (související|podobné|doporučené|nejnovější) (články|příspěvky|zprávy|témata)', 'Související články'],
  ],
  share: [
    ...wordings(`
    E-mail | Kopírovat odkaz | Líbí se mi | Načítám | Načítání | Odeslat | Odeslat e-mailem
    Odkaz zkopírován | Poslat | Poslat e-mailem | Sdílejte | Sdílejte článek | Sdílení | Sdílet
    Sdílet na | Sdílet s přáteli | Sdílet článek | Tisk | Tisknout | To se mi líbí | Tweetnout | Uložit
    Uložit na později | Uložit článek | Vytisknout | Zkopírovat odkaz
  `),
    ['(Sdílet|Sdílejte|Poslat) [článek] (na|přes|pomocí|v) ({network}|síti X)', 'Sdílet na Facebooku'],
    ['(Klikněte|Kliknutím) pro sdílení …', 'Klikněte pro sdílení na Facebooku (Otevře se v novém okně)'],
    ['Otevře se v novém okně', 'Otevře se v novém okně'],
  ],
  newsletter: [
    ...wordings(`
    E-mailová adresa | Newslettery | Odběr novinek | Přihlásit k odběru | Váš e-mail
    Zadejte svůj e-mail
  `),
    [
      '(Přihlaste se|Odebírejte|Odebírat) … (newsletter|newsletteru|novinek|novinky) …',
      'Přihlaste se k odběru našeho newsletteru',
    ],
  ],
  comments: [
    ...wordings(`
    Diskuse | Diskuse je uzavřena | Diskuze | Komentovat | Komentář | Komentáře
    Komentáře jsou uzavřeny | Napsat komentář | Odeslat komentář | Odpovědět | Přidat komentář
    Přidejte komentář | Vstoupit do diskuse | Vstup do diskuse | Vyžadované informace jsou označeny *
    Všechny komentáře | Zatím žádné komentáře | Zobrazit diskusi | Zobrazit komentáře | Zrušit
    Zrušit odpověď | Zrušit odpověď na komentář | Žádné komentáře
  `),
    [
      'Vaše e-mailová adresa nebude zveřejněna …',
      'Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *',
    ],
    ['Uložit do prohlížeče jméno, …', 'Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře.'],
    ['[Zobrazit] {n} (komentářů|komentáře|komentář|příspěvků|odpovědí)', '12 komentářů'],
    [
      '(Pro přidání|Pro vložení|Pro přidávání) (komentáře|komentářů) …',
      'Pro přidávání komentářů se musíte nejdříve přihlásit.',
    ],
    ['Upozornit mě … (komentáře|komentářích|příspěvky) …', 'Upozornit mě na nové komentáře e-mailem.'],
    ['Tato stránka používá Akismet …', 'Tato stránka používá Akismet k omezení spamu.'],
  ],
  ad: [
    ['(Článek|Text|Stránka) obsahuje (affiliate|partnerské) odkazy …', 'Článek obsahuje affiliate odkazy.'],
    ...wordings(`
    Inzerce | Komerční sdělení | Komerční článek | PR článek | Placená inzerce
    Pokračování článku pod reklamou | Přeskočit reklamu | Reklama | Sponzorovaný obsah | Sponzorováno
    Zavřít reklamu
  `),
    ['(Článek|Text) pokračuje (pod|za|po) …', 'Článek pokračuje pod reklamou'],
  ],
  tags: [
    ...wordings('Kategorie | Klíčová slova | Rubrika | Rubriky | Tagy | Téma | Témata | Štítek | Štítky'),
    ['(Štítky|Témata|Klíčová slova|Tagy|Rubriky|Rubrika|Kategorie)[ ]:…', 'Štítky: přístav, most'],
  ],
  'author-box': [
    ...wordings(`
    Další články autora | O autorce | O autorovi | Profil autora | Více od autora
    Všechny články autora | Zobrazit všechny příspěvky
  `),
    ['Zobrazit všechny příspěvky (od|autora|uživatele) …', 'Zobrazit všechny příspěvky od admin'],
  ],
  'back-to-top': wordings('Na začátek | Nahoru | Návrat nahoru | Přejít nahoru | Zpět na začátek | Zpět nahoru'),
  other: [
    'Velikost textu',
    ...wordings(`
    Doba čtení | Domů | Délka čtení | Hledat | Kontakt | Kontakty | Nahlásit chybu | Obsah
    Ochrana osobních údajů | Poslechnout | Přehrát | Přehrát video | Přejít k obsahu
    Přeskočit na obsah | Velikost písma | Vyhledat | Zavřít | Zobrazit galerii | Zvětšit
  `),
    ['(Doba čtení|Délka čtení)[:] {n} (min|minuty|minut|minuta)', 'Doba čtení: 3 min'],
    ['{n} (min|minuty|minut) čtení', '3 min čtení'],
    ['Našli jste … chybu? …', 'Našli jste v článku chybu? Napište nám'],
    [
      'Pokud jste v článku (zaznamenali|našli) chybu …',
      'Pokud jste v článku zaznamenali chybu nebo překlep, dejte nám vědět.',
    ],
    ['(Poslechnout|Poslechněte si) článek …', 'Poslechnout článek'],
  ],
};
