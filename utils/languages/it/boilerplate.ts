import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Articolo originale | Fonte originale | Leggi l'articolo completo | Leggi l'articolo intero
    Leggi l'articolo originale | Leggi l'originale | Link alla fonte | Riproduzione vietata
    Vai all'articolo originale | Vai alla fonte
  `),
    [
      "Leggi (l'articolo|la notizia) (originale|completo|completa|intero|integrale) (su|sul|qui) …",
      "Leggi l'articolo completo su Corriere del Porto",
    ],
    [
      'Quest(o|a) (articolo|testo|intervista|notizia) … (pubblicato|pubblicata|apparso|apparsa|uscito|uscita) (originariamente|originalmente|inizialmente|per la prima volta|in origine) …',
      'Questo articolo è stato pubblicato originariamente su Corriere del Porto.',
    ],
    [
      'Quest(o|a) (articolo|testo|intervista) … (originariamente|originalmente|inizialmente|in origine) (pubblicato|pubblicata|apparso|apparsa) …',
      'Questo articolo è originariamente apparso su Corriere del Porto.',
    ],
    [
      '(Pubblicato|Apparso) (originariamente|originalmente|inizialmente) (su|in|da) …',
      'Pubblicato originariamente su Corriere del Porto',
    ],
    [
      "L'articolo … (proviene da|sembra essere il primo su) …",
      "L'articolo Chiuso il ponte proviene da Corriere del Porto.",
    ],
    [
      'Quest(o|a) (articolo|notizia|contenuto) non è stat(o|a) (modificato|modificata|revisionato|revisionata|redatto|redatta) …',
      'Questo articolo non è stato modificato dalla redazione.',
    ],
    [
      'Questo (articolo|testo) … (tradotto automaticamente|traduzione automatica|intelligenza artificiale) …',
      'Questo articolo è stato tradotto automaticamente.',
    ],
    ['© (Copyright|ANSA) …', '© Copyright ANSA - Tutti i diritti riservati'],
    ['[©|@][ ](Riproduzione riservata|Tutti i diritti riservati) …', 'Riproduzione riservata © Copyright ANSA'],
    ['… tutti i diritti riservati', '© Corriere del Porto. Tutti i diritti riservati'],
    ['(È vietata|Vietata) la riproduzione …', 'Vietata la riproduzione anche parziale'],
    [
      'Le opinioni espresse … (autore|autori|non riflettono|non rappresentano) …',
      "Le opinioni espresse sono quelle dell'autore.",
    ],
  ],
  promo: [
    ...wordings(`
    Abbonamenti | Abbonamento | Abbonati | Abbonati ora | Accedi | Aggiungi ai preferiti
    Articolo riservato agli abbonati | Attiva le notifiche | Contenuto riservato agli abbonati
    Crea un account | Dona | Dona ora | Fai una donazione | Già abbonato? | Hai già un account?
    Iscriviti | Login | Registrati | Riservato agli abbonati | Scarica l'app | Segui | Segui già
    Seguici | Sei già abbonato? | Sostienici
  `),
    ['Seguici [anche] (su|sui|sul) ({network}|nostri|social) …', 'Seguici su Facebook e Instagram'],
    ['Segui … (su|sul) {network} …', 'Segui Corriere del Porto su Google News'],
    ['(Iscriviti|Unisciti|Segui) … (canale|gruppo|community) {network} …', 'Iscriviti al nostro canale WhatsApp'],
    ['(Iscriviti|Unisciti) (al|ai) nostr(o|i) (canale|canali|gruppo) …', 'Iscriviti al nostro canale Telegram'],
    [
      '(Aggiungi|Scegli) … (fonte preferita|fonti preferite) …',
      'Aggiungi Corriere del Porto come fonte preferita su Google',
    ],
    ["Scarica (la nostra|l') (app|applicazione) …", 'Scarica la nostra app'],
    [
      '(Abbonati|Accedi|Registrati|Iscriviti) (per|e) (leggere|continuare|accedere|leggi|continua|ricevere|ricevi) …',
      'Abbonati per continuare a leggere',
    ],
    ['Sostieni il (nostro|giornalismo) …', 'Sostieni il nostro lavoro'],
    ['(Ti è piaciuto|Vi è piaciuto) … articolo …', 'Ti è piaciuto questo articolo?'],
    [
      '(Questo articolo|Questo contenuto) è riservato (agli abbonati|ai lettori abbonati) …',
      'Questo articolo è riservato agli abbonati',
    ],
  ],
  related: [
    ['[Leggi|Vedi] (altre|tutte le) notizie (di|da|del|della|dal|dalla|su) …', 'Leggi altre notizie di Sorna'],
    ...leadIns(
      'Leggi anche',
      'Leggi',
      'Leggi di più',
      'Leggi tutto',
      'Da leggere',
      'Guarda anche',
      'Vedi anche',
      'Per approfondire',
      'Approfondisci',
      'Ti potrebbe interessare',
      'Potrebbe interessarti',
      'Potrebbe interessarti anche',
      'Articolo precedente',
      'Articolo successivo',
      'Articoli correlati',
      'Correlati',
      'Da non perdere',
      'Scopri di più',
      'Precedente',
      'Successivo',
      'Prossimo articolo',
    ),
    ...labelLines('Leggi pure'),
    ...wordings(`
    Altre news | Altre notizie | Altri articoli | Altro | Altro su questo argomento
    Approfondimenti | Argomenti correlati
    Articoli popolari | Articoli recenti | Articoli recenti e correlati | Carica altri | Carica altro
    Consigliati | Consigliati per te | Continua | Continua a leggere | Correlate | Correlato | Da vedere
    Dalla home | Di tendenza | I più commentati | I più letti | I più visti | In evidenza
    In primo piano | La redazione consiglia | Le notizie del giorno | Le più lette | Le ultime notizie
    Leggi gli altri articoli | Leggi l'articolo | Mostra altro | Mostra di più | Navigazione articoli
    Notizie recenti | Più lette | Più letti | Più letto | Più popolari | Popolari | Post precedente
    Post successivo | Potrebbe anche interessarti | Potrebbe piacerti | Potrebbero interessarti
    Potrebbero interessarti anche | Primo piano | Raccomandati | Raccomandato | Scopri altro | Suggeriti
    Sullo stesso argomento | Sullo stesso tema | Temi correlati | Tendenze
    Ti potrebbe interessare anche | Ti potrebbe piacere | Ti potrebbero interessare | Tutti gli articoli
    Ultim'ora | Ultime | Ultime news | Ultime notizie | Ultimi articoli | Vedi altro | Vedi tutte
    Vedi tutti | Video correlati
  `),
    [
      '[Altri|Altre|Gli|Le] (articoli|notizie|contenuti|post) (correlati|correlate|simili|consigliati|suggeriti|più letti|più lette)',
      'Articoli correlati',
    ],
  ],
  share: [
    ...wordings(`
    Caricamento | Caricamento in corso | Collegamento permanente | Condividere | Condividi
    Condividi articolo | Condividi con | Condividi l'articolo | Condividi la notizia
    Condividi questa notizia | Condividi questo articolo | Condividi su | Condividi via | Condivisioni
    Condiviso | Copia URL | Copia il link | Copia link | Invia | Invia a un amico | Invia per email
    Invia tramite email | Invia via mail | Link copiato | Mi piace | Salva | Salva articolo | Stampa
    Stampa articolo | Stampa l'articolo | Twitta
  `),
    [
      "Condividi [l'articolo|questo articolo|la notizia] (su|via|con|tramite|per) ({network}|gli amici|amici|i tuoi amici)",
      'Condividi su Facebook',
    ],
    [
      'Fai clic (qui per|per) (condividere|inviare|stampare) …',
      'Fai clic per condividere su Facebook (Si apre in una nuova finestra)',
    ],
    ['Si apre in una nuova finestra', 'Si apre in una nuova finestra'],
    ['{n} (condivisioni|mi piace)', '12 condivisioni'],
    ['Salva per (leggere dopo|dopo|leggere più tardi)', 'Salva per leggere dopo'],
  ],
  newsletter: [
    ...wordings(`
    Visualizza nel browser | Visualizza questa email nel browser | Grazie per esserti iscritto
    Il tuo indirizzo email | Indirizzo e-mail | Indirizzo email | Inserisci la tua email | La newsletter
    La tua e-mail | La tua email | Le newsletter
  `),
    ['(Ricevi|Hai ricevuto) questa (email|e-mail|newsletter) perché …', 'Ricevi questa email perché ti sei iscritto.'],
    ['(Iscriviti|Ricevi|Registrati|Abbonati) … newsletter …', 'Iscriviti alla nostra newsletter quotidiana'],
    [
      'Ricevi … (nella tua casella|via email|via mail|per email|sulla tua email|nella tua mail) …',
      'Ricevi le notizie nella tua casella di posta',
    ],
    ['(Iscrivendoti|Cliccando|Registrandoti|Ho letto) … privacy …', 'Iscrivendoti accetti la nostra privacy policy'],
  ],
  comments: [
    ...wordings('Commenti dei lettori | I commenti dei lettori | I vostri commenti'),
    [
      'Per (commentare|lasciare un commento) … (accedere|accesso|accedi|registrato|registrarsi|login) …',
      'Per commentare è necessario accedere.',
    ],
    ['… (Scrivi|Dicci|Lascia|Faccelo sapere|Facci sapere) … commenti …', 'Sei d’accordo? Faccelo sapere nei commenti.'],
    ...wordings(`
    Aggiungi commento | Aggiungi un commento | Annulla | Annulla risposta | Commenta
    Commenta per primo | Commenti | Commenti chiusi | Commenti disabilitati | Commento
    Condividi le tue opinioni | Di' la tua | I campi obbligatori sono contrassegnati *
    I commenti sono chiusi | Invia commento | Lascia il tuo commento | Lascia un commento
    Lascia una risposta | Leggi i commenti | Mostra commenti | Nessun commento | Nessun commento ancora
    Partecipa alla discussione | Pubblica commento | Rispondi | Scrivi il tuo commento
    Scrivi un commento | Segnala | Tutti i commenti | Vedi commenti
  `),
    [
      'Il tuo indirizzo (email|e-mail) non sarà pubblicato …',
      'Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *',
    ],
    [
      'Salva il mio nome, … in questo browser …',
      'Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.',
    ],
    ['[Vedi|Leggi|Mostra] [i|tutti i] {n} (commenti|commento|risposte)', '5 commenti'],
    ['{n} (commenti|commento|pensieri) su "…', '2 commenti su “Chiuso il ponte”'],
    [
      "Devi … (connesso|autenticato|accedere|loggato|registrato|effettuare (il login|l'accesso)) … (commento|commentare|commenti)",
      'Devi essere connesso per inviare un commento.',
    ],
    ['Accedi … (commentare|commento)', 'Accedi per commentare'],
    [
      '(Avvertimi|Avvisami|Notificami) … (commenti|commento|articoli|email|e-mail) …',
      'Avvertimi via email in caso di risposte al mio commento.',
    ],
    ['Questo sito (usa|utilizza) Akismet per ridurre lo spam …', 'Questo sito usa Akismet per ridurre lo spam.'],
    ['Scopri come i tuoi dati vengono elaborati …', 'Scopri come i tuoi dati vengono elaborati.'],
    ['Caratteri rimanenti[:] {n}', 'Caratteri rimanenti: 400'],
    [
      '(Sii il primo a|Commenta per primo) … (commentare|articolo|notizia) …',
      'Sii il primo a commentare questa notizia',
    ],
    ['Cosa (dicono|pensano) i [nostri] lettori', 'Cosa dicono i lettori'],
  ],
  ad: [
    [
      'Questo (articolo|contenuto) (contiene|include) link di affiliazione …',
      'Questo articolo contiene link di affiliazione.',
    ],
    ...wordings(`
    Annunci | Annuncio | Chiudi annuncio | Contenuti sponsorizzati | Contenuto sponsorizzato
    Continua dopo la pubblicità | Informazione pubblicitaria | Inread | Messaggio promozionale
    Offerto da | Presentato da | Pubblicità | Publiredazionale | Salta annuncio | Sponsorizzato
    Sponsorizzato da
  `),
    ["(L'articolo|La lettura|Il testo) (continua|prosegue) dopo …", "L'articolo prosegue dopo la pubblicità"],
    ['(Continua|Prosegui) (a leggere|la lettura) dopo …', 'Continua a leggere dopo la pubblicità'],
  ],
  tags: [
    ...wordings(`
    Archiviato in | Argomenti | Argomenti trattati | Argomento | Categoria | Categorie | Etichette
    In questo articolo | Parole chiave | Pubblicato in | Taggato | Temi
  `),
    [
      '(Tag|Argomenti|Etichette|Parole chiave|Temi|Categorie|Categoria|Archiviato in|Taggato)[ ]:…',
      'Tag: porto, ponte',
    ],
  ],
  'author-box': [
    ...wordings(`
    Altri articoli dallo stesso autore | Altri articoli dell'autore | Altro dall'autore
    Articoli dell'autore | Chi è l'autore | Contatta l'autore | Dello stesso autore
    Informazioni sull'autore | L'autore | L'autrice | Sugli autori | Sull'autore | Sull'autrice
    Sulle autrici
    Vedi tutti gli articoli
  `),
    ['(Vedi|Leggi|Visualizza|Mostra) tutti gli articoli (di|da) …', 'Vedi tutti gli articoli di admin'],
  ],
  'back-to-top': wordings(`
    Inizio pagina | Pulsante per tornare all'inizio | Torna a inizio pagina | Torna all'inizio
    Torna all'inizio della pagina | Torna in alto | Torna su | Vai in alto | Vai su
  `),
  other: [
    ...wordings(`
    Dimensione carattere | Dimensioni testo | Dimensione del testo | Per la tua pubblicità | Per la pubblicità su questo sito
  `),
    ['[Sei in:] Home (>|»|/) …', 'Home > Cronaca > Sorna'],
    [
      '(Questo riassunto|Questa sintesi|Questa traduzione|Questo audio) … (IA|AI|intelligenza artificiale) …',
      'Questo riassunto è stato generato con intelligenza artificiale.',
    ],

    ...wordings(`
    Ascolta | Ascolta l'articolo | Ascolta questo articolo | Attiva audio | Cerca | Chiudi | Contattaci
    Contatti | Dimensione testo | Guarda il video | Guarda la gallery | Guarda le foto | Indice
    Informativa sulla privacy | Ingrandisci | Modalità scura | Privacy | Riproduci | Schermo intero
    Segnala errore | Segnala un errore | Sei in | Tempo di lettura | Termini e condizioni | Traduci
    Vai al contenuto | Vai alla gallery
  `),
    ['(Tempo di lettura|Lettura)[ ]:… (min|minuti|minuto)', 'Tempo di lettura: 3 minuti'],
    ['{n} (min|minuti|minuto) di lettura', '3 minuti di lettura'],
    ['Tempo di lettura {n} (min|minuti|minuto)', 'Tempo di lettura 2 minuti'],
    ['{n} (visualizzazioni|letture|visite)', '340 visualizzazioni'],
    ['(Hai trovato|Hai notato|Hai visto) un errore …', 'Hai notato un errore? Segnalalo'],
    ['(Questo sito|Utilizziamo|Usiamo) … cookie …', 'Questo sito utilizza i cookie.'],
    ["Ascolta (l'articolo|questo articolo|la notizia) {n} (min|minuti)", 'Ascolta l’articolo 4 min'],
    ['(Torna|Ritorna) (ai|alla lista dei|a tutti i) (comunicati|comunicati stampa)', 'Torna ai comunicati stampa'],
  ],
};
