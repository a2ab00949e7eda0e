import type { CreditWords } from '../language.ts';

/**
 * Credits as machines that swap words leave them: "Reporting by way of Ana Ruiz; modifying by Leo Sand". Names they leave alone. And the
 * longest of English's own wordings. With the tables, for nobody asks for them before a page is judged.
 */
export const rewordedCredits = (): Pick<CreditWords, 'roleWords' | 'roleVerbs'> => ({
  roleWords: [
    { words: 'With (reports|[a] [new] report) from', role: 'contributor' },
    { words: '(This|The) (story|report|article|piece) includes reporting (by|from)', role: 'contributor' },
    { words: '(This|The) (story|report|article|piece|episode) was produced by', role: 'producer' },
    {
      words: '(Reporting and writing|Writing and reporting|Reported and written|Written and reported) by',
      role: 'reporter',
    },
    {
      words:
        '(Text|Words|Story|Stories|Reporting|Article|Report) (and|&) (photo|photos|photography|photographs|pictures|images|video|videos) by',
      role: 'reporter',
      byline: true,
    },
    {
      words: '(Photo|Photos|Photography|Photographs|Pictures|Images) (and|&) (text|words|story|reporting) by',
      role: 'reporter',
      byline: true,
    },
    {
      words:
        '(Additional|Further|Extra|Supplementary|More|Other) reporting [and (writing|editing|research|translation)] [for this (story|article|report)] [was] [provided|contributed|done] by',
      role: 'contributor',
    },
    {
      words:
        '(This|The) (conversation|interview|transcript) (was|has been) (edited|condensed|edited and condensed) [for (length|clarity|length and clarity|clarity and length)] by',
      role: 'editor',
    },
    { words: '(Recipe|Tutorial|Pattern|Book review|Film review) by', role: 'reporter', byline: true },
    { words: '(Designed|Design|Produced|Developed) and (produced|developed|built|designed) by', role: 'producer' },
    {
      words:
        '[[the] (digital|web|radio|audio|broadcast|online)] [(story|version)] [(and|which was|which were|was)] edited [for (the web|digital|radio|broadcast|air|clarity|length|length and clarity|clarity and length)] by',
      role: 'editor',
    },
    {
      words:
        '[This (article|story|report|piece|post) (was|has been)] [Medically|Clinically|Scientifically|Expert|Legally] (Editing|Edited|Curated|Moderated|Copy-edited|Copyedited|Copyediting|Copy edited|Copy editing|Line edited|Proofread|Reviewed|Fact-checked|Fact-checking|Fact checking|Fact checked|Additional editing|Story edited|Story editing|Photo editing|Photo edited) by',
      role: 'editor',
    },
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
