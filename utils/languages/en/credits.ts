import type { CreditWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words: 'From our (correspondent|correspondents|special correspondent|reporter|own correspondent)',
      role: 'reporter',
      byline: true,
    },
    {
      words: '[(This|The following) is] [(a|an)] guest (post|blog|blog post|article|column|essay) (by|from)',
      role: 'reporter',
      byline: true,
    },
    { words: '(Reporting|Additional writing|Reported)', role: 'reporter', byline: true, colon: true },
    { words: 'As told to', role: 'reporter', byline: true },
    {
      words:
        '[(This|The)] (Story|Article|Report|Piece|Post) [was] [originally] (reported|written|authored|reported and written|written and reported) by',
      role: 'reporter',
      byline: true,
    },
    { words: '(Updated|Updating) by', role: 'editor' },
    { words: 'By', role: 'reporter', byline: true },
    { words: 'Reportingby', role: 'reporter' },
    { words: 'Editingby', role: 'editor' },
    { words: '(Words|Text):', role: 'reporter', byline: true },
    {
      words:
        '[(A|An|This)] (Text|Words|Story|Stories|Report|Article|Column|Analysis|Interview|Review|Opinion|Commentary|Perspective|Essay|Feature|Recap|Profile|Investigation|Editorial|Post|Blog post|Piece|Guide|Photo essay|Blog|Dispatch|Comment|Explainer|Exclusive|Preview|News analysis) by',
      role: 'reporter',
      byline: true,
    },
    {
      words:
        '[Originally] [Written|Authored|Penned|Posted|Published|Submitted|Created|Uploaded|Interviewed|Interviews|Interview conducted] by',
      role: 'reporter',
      byline: true,
    },
    {
      words: '(Author [of (this|the) (article|story)]|Authors|Reporter|Reporters|Writer|Journalist|Correspondent)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '[Original] Reporting by', role: 'reporter', byline: true },
    { words: 'Reported by', role: 'reporter', byline: true },
    { words: '(Reporting and editing|Writing and editing) by', role: 'reporter' },
    { words: '[With] (Additional|Further|Extra) reporting [(by|from)]', role: 'contributor' },
    {
      words: '[With] Additional (contributions|contribution|material|writing|work|assistance|input|inputs) (by|from)',
      role: 'contributor',
    },
    { words: 'With reporting (by|from)', role: 'contributor' },
    {
      words: 'Reporting [for this (story|article|report)] [was] (contributed|provided) by',
      role: 'contributor',
    },
    { words: '[and] based on reporting (by|from)', role: 'reporter' },
    { words: 'Write to', role: 'reporter' },
    { words: '[You can] (Reach|Contact|Email) [staff] (reporter|reporters|writer|writers)', role: 'reporter' },
    { words: '[With] (contribution|contributions|assistance|help) (by|from)', role: 'contributor' },
    { words: '[With] (file|files|input|inputs) from', role: 'contributor' },
    { words: 'Contributed by', role: 'contributor' },
    { words: '[Also] Contributing [to this (report|story|article)] (were|was)', role: 'contributor' },
    { words: 'Reporting (from|in) … by', role: 'reporter' },
    {
      words:
        '(Contributing|Contributor|Contributors|Contributing reporter|Contributing reporters|Contributing writer|Contributing writers|Additional reporting)',
      role: 'contributor',
      colon: true,
    },
    { words: '(Writing|Compiled|Rewritten) by', role: 'writer' },
    {
      words: '(Editor|Editors|Edited|Editing)',
      role: 'editor',
      colon: true,
    },
    {
      words:
        '[This (article|story|report|piece) (was|has been)] (Translated|Translation|Translating|Adapted) [from [the] [original] (Spanish|French|German|Italian|Arabic|Chinese|Russian|Ukrainian|Portuguese|Japanese|Korean|Turkish|Persian|Hebrew|Hindi|Dutch|Polish|Urdu|Indonesian)] by',
      role: 'translator',
    },
    { words: '(Translator|Translators|Translation)', role: 'translator', colon: true },
    { words: '(Photography|Photographs|Photos|Pictures|Images) by', role: 'photographer' },
    { words: '[With] (Research|Additional research|Researched|Data analysis|Data) by', role: 'researcher' },
    { words: '(Researcher|Researchers|Research)', role: 'researcher', colon: true },
    {
      words: '(Fact-checker|Fact-checkers|Fact checker|Fact checkers|Fact-checking|Fact checking)',
      role: 'researcher',
      colon: true,
    },
    {
      words:
        '[Additional|Audio|Video|Podcast|Data] (Produced|Production|Editing and production|Graphic|Graphics|Charts|Maps|Visuals|Visualisation|Visualization|Illustrated|Illustration|Illustrations|Design|Video|Hosted|Narration produced) by',
      role: 'producer',
    },
    { words: '(Producer|Producers)', role: 'producer', colon: true },
    {
      words:
        'To contact (the (reporter|reporters|author|authors)|Bloomberg News staff) [on|of|for|responsible for] [this] [story|article]',
      role: 'reporter',
    },
    { words: 'To contact the (editor|editors) [on|of|for|responsible for] [this] [story|article]', role: 'editor' },
  ],
  roleVerbs: [
    {
      words:
        '[also] (contributed|contribute) reporting [and (research|writing|analysis)] [to|for] [this|the] [report|story|article|piece|post|project]',
      role: 'contributor',
    },
    {
      words:
        '[also] contributed to (this|the) (report|story|article|piece|post|dispatch|column|review|newsletter|investigation|project|coverage|file|live blog)',
      role: 'contributor',
    },
    {
      words:
        '[also] (contributed|provided) [additional|data|graphics|video|photo] (reporting|material|assistance|translation and reporting|reporting and photography) [to|for] [this|the] [report|story|article]',
      role: 'contributor',
    },
    { words: '[also] contributed', role: 'contributor' },
    {
      words: '[also] (contributed|provided) (research|data analysis) [to|for] [this|the] [report|story|article]',
      role: 'researcher',
    },
    { words: '[also] (contributed|provided) [a] (translation|translations)', role: 'translator' },
    { words: '[also] assisted [with|in] [this|the] [reporting|report|story]', role: 'contributor' },
    { words: '[also] reported [on|for] [this|the] [story|report|article]', role: 'reporter' },
    { words: 'reporting', role: 'reporter' },
    { words: '(is|are|was|were) reporting', role: 'reporter' },
    { words: '[also] wrote [this|the] [story|report|article]', role: 'writer' },
    { words: '[also] edited [this|the] [story|report|article]', role: 'editor' },
    { words: '(adapted|edited|condensed) (it|this|the) [story|report|article|lesson]', role: 'editor' },
    { words: '(was|were) the (editor|editors)', role: 'editor' },
    { words: '[also] translated [this|the] [story|report|article]', role: 'translator' },
  ],
  and: words('and & with plus'),
  placePrepositions: wordings('in | from | at | near | aboard | on board | on aboard | outside | traveling in | off'),
  outletPrepositions: ['special to', 'for', 'of'],
  dateLabels: words('published updated posted modified last first created on at date release released'),
};
