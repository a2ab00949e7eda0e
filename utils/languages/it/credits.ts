import type { CreditWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: '(Postato|Inviato|Creato|Inserito|Caricato) da', role: 'reporter', byline: true },
    { words: 'Testi di', role: 'reporter', byline: true },
    {
      words: "(Dal|Dalla|Dai|Dalle|Dall') (corrispondente|inviato|inviata|corrispondenti|inviati|inviate)",
      role: 'reporter',
      byline: true,
    },
    { words: '(Testo e foto|Testi e foto|Testo e fotografie|Foto e testo) (di|da)', role: 'reporter', byline: true },
    {
      words: '(Testo e fotografie|Inviato|Inviata|Corrispondente)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(A cura di|a cura di)', role: 'editor', byline: true, colon: true },
    { words: '(Ha contribuito|Hanno contribuito|Con il contributo)', role: 'contributor', colon: true },
    { words: '(editing|in redazione) [a (Roma|Milano|Danzica)] [di|da]', role: 'editor' },
    { words: '(di|Di|Da)', role: 'reporter', byline: true },
    {
      words:
        '(dal|dalla|dai|dalle|del|della) (nostro|nostra|nostri|nostre) (inviato|inviata|corrispondente|inviati|inviate|corrispondenti)',
      role: 'reporter',
      byline: true,
    },
    { words: '(Versione|Traduzione) italiana (di|a cura di)', role: 'translator' },
    {
      words:
        "(Scritto|Pubblicato|Articolo|Testo|Intervista|Analisi|Servizio|Redatto|Un articolo|Un reportage|Reportage|Un'analisi|Un commento|Commento|Un editoriale|Editoriale|Un'inchiesta|Inchiesta|Un racconto|Un intervento|Una riflessione|Un'intervista|Una recensione) (da|di)",
      role: 'reporter',
      byline: true,
    },
    {
      words: '(Autore|Autrice|Autori|Testo|Testi|Testo e foto|Testi e foto|Articolo|Giornalista|Servizio)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words:
        '(Ha collaborato|Hanno collaborato|Con la collaborazione di|Con il contributo di|Ha contribuito|Hanno contribuito|In collaborazione con)',
      role: 'contributor',
    },
    { words: '(Collaborazione|Ha collaborato|Hanno collaborato)', role: 'contributor', colon: true },
    { words: '(A cura|Editing|Revisione) (di|da)', role: 'editor', byline: true },
    { words: '(Editing|Revisione|Redattore|Redattrice|Cura|Coordinamento)', role: 'editor', colon: true },
    {
      words:
        "[[Questo] (articolo|testo) [è stato]] (Traduzione|Tradotto|Traduzione e adattamento) [dal (francese|tedesco|russo)|dall'(inglese|arabo)] (di|da|a cura di)",
      role: 'translator',
    },
    { words: '(Traduzione|Traduttore|Traduttrice)', role: 'translator', colon: true },
    { words: '(Ricerche|Ricerca|Documentazione)', role: 'researcher', colon: true },
    { words: '(Illustrato|Illustrata|Illustrazioni) (da|di)', role: 'producer' },
    { words: '(Produzione|Grafica|Montaggio)', role: 'producer', colon: true },
    { words: '(Autori|Autrici|Testo e ricerca)', role: 'reporter', byline: true, colon: true },
    { words: '(Editing|Coordinamento|Supervisione)', role: 'editor', colon: true },
    { words: 'tradotto da', role: 'translator' },
    { words: '(Ricerca|Analisi dei dati|Dati)', role: 'researcher', colon: true },
  ],
  roleVerbs: [
    {
      words:
        "(ha|hanno) (collaborato|contribuito) [a|alla|all'] [questo articolo|questo servizio|questa inchiesta|realizzazione di questo articolo]",
      role: 'contributor',
    },
  ],
  sponsorLabels: wordings(`
    contenuto offerto da | contenuto sponsorizzato da | offerto da | presentato da | promosso da
    sponsorizzato da
  `),
  checkerLabels: wordings('controllato da | revisionato da | revisione di | revisione scientifica di | verificato da'),
  and: words('e ed con'),
  placePrepositions: words('a da in ad dal dalla'),
  outletPrepositions: ['per', 'di'],
  dateLabels: words('pubblicato aggiornato pubblicata modifica ultima il alle ore del'),
};
