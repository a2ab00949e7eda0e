import { leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Articolul original | Citește articolul integral | Citește articolul original | Citește tot articolul
    Link sursă
  `),
    [
      '(Citește|Citiți) (articolul|știrea) (original|originală|integral|integrală|complet|completă) (pe|în|aici) …',
      'Citește articolul integral pe Portul Liber',
    ],
    [
      '(Acest articol|Acest text) a (fost publicat|apărut) (inițial|pentru prima dată) …',
      'Acest articol a fost publicat inițial pe Portul Liber.',
    ],
    ['Articolul … apare prima dată în …', 'Articolul Podul închis apare prima dată în Portul Liber.'],
    ['… toate drepturile rezervate …', '© Portul Liber. Toate drepturile rezervate.'],
    [
      '(Preluarea|Reproducerea) (textelor|materialelor|informațiilor|conținutului|articolelor|integrală) …',
      'Preluarea informațiilor se poate face în limita a 250 de caractere',
    ],
    [
      'Preluarea … (materialelor|articolelor|textelor|conținutului) … (acordul|sursei|sursa|link) …',
      'Preluarea materialelor se face doar cu acordul redacției, cu link activ.',
    ],
  ],
  promo: [
    ...wordings(`
    Abonament | Abonare | Abonați-vă | Abonează-te | Activează notificările | Ai deja cont?
    Autentificare | Conectare | Creează cont | Descarcă aplicația | Doar pentru abonați | Donează
    Ești deja abonat? | Intră în cont | Sprijină-ne | Susține-ne | Urmărește | Urmărește-ne
    Urmăriți-ne | Înregistrare
  `),
    ['(Urmărește-ne|Urmăriți-ne) [și] pe ({network}|rețelele) …', 'Urmărește-ne pe Facebook'],
    ['(Urmărește|Urmăriți) … pe {network} …', 'Urmărește Portul Liber pe Google News'],
    [
      '(Abonează-te|Abonați-vă|Intră|Alătură-te) … (canalul|canalului|grupul|grupului) … {network} …',
      'Abonează-te la canalul nostru de WhatsApp',
    ],
    [
      '[Acest] (articol|conținut) [este] (disponibil|rezervat) (doar|exclusiv) (abonaților|pentru abonați)',
      'Articol disponibil doar abonaților',
    ],
  ],
  related: [
    ['Mai multe știri (din|despre) …', 'Mai multe știri din Sorna'],
    ...leadIns(
      'Citește și',
      'Citește mai mult',
      'Citiți și',
      'Citește',
      'Vezi și',
      'Pe aceeași temă',
      'Vă recomandăm',
      'Articolul precedent',
      'Articolul următor',
      'Nu rata',
    ),
    ...wordings(`
    Alte articole | Alte știri | Anterior | Anteriorul | Arată mai mult | Articol precedent
    Articole populare | Articolul anterior | Cele mai citite | Cele mai noi | Cele mai populare
    Cele mai recente | Citește mai departe | Citește în continuare | Continuă să citești
    Mai mult | Mai multe | Mai multe articole | Mai multe despre | Mai multe despre acest subiect
    Subiecte conexe | Pe același subiect | Mai multe știri
    Navigare în articole | Nu ratați | Populare | Precedent | Recomandat | Recomandate
    Recomandate pentru tine | Recomandări | S-ar putea să te intereseze | S-ar putea să vă intereseze
    Similare | Te-ar putea interesa | Te-ar putea interesa și | Ultima oră | Ultimele articole
    Ultimele noutăți | Ultimele știri | Următor | Următorul | Vezi mai mult | Vezi mai multe
    Vezi toate | Încarcă mai mult | Încarcă mai multe | Îți recomandăm | Ți-ar putea plăcea și
  `),
    ['[Alte] (articole|știri) (similare|conexe|recomandate|recente|asemănătoare)', 'Articole similare'],
  ],
  share: [
    ...wordings(`
    Apreciază | Apreciez | Copiază link | Copiază linkul | Distribuie | Distribuie acest articol
    Distribuie articolul | Distribuie pe | Distribuiți | Imprimă | Link copiat | Partajare | Partajează
    Partajează asta | Printează | Salvează | Salvează articolul | Se încarcă | Tipărește | Trimite
    Trimite unui prieten | Îmi place | Încarc
  `),
    ['(Distribuie|Partajează|Trimite) [articolul] (pe|prin|via|cu) {network}', 'Distribuie pe Facebook'],
    [
      '(Dă clic|Clic) pentru a (partaja|imprima|trimite|tipări) …',
      'Dă clic pentru a partaja pe Facebook (Se deschide într-o fereastră nouă)',
    ],
    ['Se deschide într-o fereastră nouă', 'Se deschide într-o fereastră nouă'],
    ['Salvează pentru mai târziu', 'Salvează pentru mai târziu'],
  ],
  newsletter: [
    ...wordings(`
    Abonare newsletter | Adresa de email | Adresa ta de email | Introdu adresa de email
  `),
    ['(Abonează-te|Abonați-vă|Înscrie-te) … (newsletter|newsletterul) …', 'Abonează-te la newsletterul nostru'],
  ],
  comments: [
    [
      'Pentru a comenta … (autentifici|autentificat|conectezi|conectat) …',
      'Pentru a comenta trebuie să te autentifici',
    ],
    ['Autentifică-te pentru a (comenta|lăsa un comentariu)', 'Autentifică-te pentru a comenta'],
    ...wordings(`
    Adaugă comentariu | Adaugă un comentariu | Anulează | Anulează răspunsul | Comentarii
    Comentariile sunt închise | Comentariu | Comentează | Câmpurile obligatorii sunt marcate cu *
    Fără comentarii | Lasă un comentariu | Lasă un răspuns | Niciun comentariu | Nu există comentarii
    Publică comentariul | Răspunde | Scrie un comentariu | Toate comentariile | Trimite comentariul
    Vezi comentariile
  `),
    [
      'Adresa ta de email nu va fi publicată …',
      'Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *',
    ],
    [
      'Salvează-mi numele, … în acest navigator …',
      'Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez.',
    ],
    ['{n} (comentarii|comentariu|răspunsuri|de comentarii)', '12 comentarii'],
    [
      'Trebuie să (fii autentificat|te autentifici) … (comentariu|comenta) …',
      'Trebuie să fii autentificat pentru a publica un comentariu.',
    ],
    ['Acest site folosește Akismet …', 'Acest site folosește Akismet pentru a reduce spamul.'],
  ],
  ad: [
    ['(Acest articol|Articolul) conține (linkuri|link-uri) afiliate …', 'Articolul conține linkuri afiliate.'],
    ...wordings(`
    Articol susținut de | Continuarea articolului după publicitate | Conținut sponsorizat | Publicitate
    Reclame | Reclamă | Sponsorizat | Închide reclama
  `),
    ['Articolul continuă (după|sub|mai) …', 'Articolul continuă după reclamă'],
  ],
  tags: [
    ...wordings(`
    Categorie | Categorii | Cuvinte cheie | Etichete | Subiecte | Tag-uri | Taguri
  `),
    ['(Etichete|Taguri|Tag-uri|Cuvinte cheie|Subiecte|Categorii|Categorie)[ ]:…', 'Etichete: port, pod'],
  ],
  'author-box': [
    ...wordings(`
    Despre autoare | Despre autor | Mai multe de același autor | Mai multe de la autor
    Toate articolele autorului | Vezi toate articolele
  `),
    ['Vezi toate articolele (de|scrise de|autorului) …', 'Vezi toate articolele de admin'],
  ],
  'back-to-top': wordings('Derulează în sus | Du-te sus | Mergi sus | Sus | Înapoi la început | Înapoi sus'),
  other: [
    ...wordings('Dimensiune font | Dimensiune text | Mărime text'),
    ...wordings(`
    Acasă | Ai găsit o greșeală? | Ascultă | Ascultă articolul | Caută | Contact | Cuprins | Căutare
    Meniu | Mărește | Politica de confidențialitate | Prima pagină | Raportează o eroare | Redă
    Sari la conținut | Termeni și condiții | Timp de citire | Vezi galeria | Vezi video | Închide
  `),
    ['(Timp de citire|Timp de lectură)[:] {n} (min|minute|minut)', 'Timp de citire: 3 minute'],
    ['{n} (min|minute|minut) (de citit|citire)', '3 minute de citit'],
    ['{n} (vizualizări|de vizualizări)', '340 vizualizări'],
  ],
};
