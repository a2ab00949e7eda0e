import type { CreditWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words: '(Postat|Trimis|Adăugat|Creat|Realizat|Semnat|Cronică|Recenzie|Interviu|Un interviu) de',
      role: 'reporter',
      byline: true,
    },
    { words: 'Tradus din … de', role: 'translator' },
    { words: 'Traducere din …', role: 'translator', colon: true },
    { words: '(Redactor|Redactori)', role: 'editor', colon: true },
    {
      words: '(Text și foto|Corespondent|A consemnat)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words:
        '(A consemnat|Corespondență de la|Un reportaj de|O analiză de|Un text de|Un comentariu de|Un eseu de|Interviu realizat de|Reportaj de)',
      role: 'reporter',
      byline: true,
    },
    { words: '(editor online|Editor online|Corector|Secretar de redacție)', role: 'editor', colon: true },
    { words: 'Traducere de', role: 'translator', colon: true },
    { words: 'De', role: 'reporter', byline: true },
    {
      words: '(Autor|Autori|Autoare|Text|Redactor|Reporter|Scris de|Articol de|Interviu de)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Scris|Articol|Text|Un articol|Publicat) de', role: 'reporter', byline: true },
    { words: '(A contribuit|Au contribuit|Colaborare|Cu contribuția)', role: 'contributor', colon: true },
    { words: '(A contribuit|Au contribuit|A mai contribuit)', role: 'contributor' },
    { words: '(Editor|Editare|Editat de)', role: 'editor', colon: true },
    { words: '(Traducere|Traducător|Tradus de|Traducerea)', role: 'translator', colon: true },
    { words: 'Tradus de', role: 'translator' },
    { words: '(Redactare|Text și foto|A consemnat|Au consemnat)', role: 'reporter', byline: true, colon: true },
    { words: '(A consemnat|Au consemnat)', role: 'reporter', byline: true },
    { words: 'Documentare', role: 'researcher', colon: true },
    {
      words: 'Traducere din (engleză|franceză|germană|rusă|italiană|maghiară|ucraineană)',
      role: 'translator',
      colon: true,
    },
    {
      words:
        'La (documentarea|realizarea) (acestui|acestei) (material|articol|anchete|reportaj|investigații) (a contribuit|au contribuit)',
      role: 'contributor',
    },
  ],
  roleVerbs: [
    { words: '(a contribuit|au contribuit) la (acest articol|acest material|această știre)', role: 'contributor' },
  ],
  checkerLabels: wordings('revizuit de | medical de | verificat de'),
  and: words('și şi cu'),
  placePrepositions: ['din', 'în', 'de la'],
  outletPrepositions: ['pentru'],
  dateLabels: wordings('publicat | actualizat | ultima actualizare | data publicării | publicat la | actualizat la'),
};
