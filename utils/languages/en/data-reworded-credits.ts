import type { CreditWords } from '../language.ts';

/** Credits as machines that swap words leave them: "Reporting by way of Ana Ruiz; modifying by Leo Sand". Names they leave alone. With the tables. */
export const rewordedCredits = (): Pick<CreditWords, 'roleWords' | 'roleVerbs'> => ({
  roleWords: [
    { words: '[Additional|Further] (Reporting|Reportage) (through|via|by way of|by means of)', role: 'reporter' },
    {
      words:
        '[Additional] (Reporting|Reportage) (become|was once|was as soon as|used to be|turned into|changed into|has been|was) (contributed|provided|equipped|supplied) (by way of|by means of|by the use of|by|through|via)',
      role: 'contributor',
    },
    { words: 'By (means|way) of', role: 'reporter', byline: true },
    { words: '(Writing|Written|Compiled) (through|via|by way of|by means of)', role: 'writer' },
    {
      words: '(Modifying|Enhancing|Bettering|Editing|Edited|Modified) (through|via|by way of|by means of)',
      role: 'editor',
    },
    { words: '(Modifying|Enhancing|Bettering) by', role: 'editor' },
    { words: '(Translated|Translation) (through|via|by way of|by means of)', role: 'translator' },
    { words: '(Story|Article|Tale) (through|by way of|by means of)', role: 'reporter', byline: true },
  ],
  roleVerbs: [
    { words: '(stated|mentioned|suggested)', role: 'reporter', beside: true },
    {
      words: '[also|additionally] contributed to (this|the) (tale|file|document|record|text)',
      role: 'contributor',
    },
    { words: '(additionally|likewise) (contributed|reported)', role: 'contributor' },
    { words: 'contributed (reportage|coverage|reviews)', role: 'contributor' },
  ],
});
