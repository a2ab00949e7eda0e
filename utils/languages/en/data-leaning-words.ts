import { wordings } from '../word-lists.ts';

/** "Some questioned …", "Many hope …": of whom stands before. "Some harbours …" does not lean. */
const someDid =
  '(?:some|many|most|several|few|all) (?:are|were|have|had|will|would|could|say|said|believe|hope|fear|(?:ask|question|call|warn|want)ed)';

/** "We'll look at nine harbours.", "Get ready for our list.", "Below, …", "… in this guide": speaks of the page, or to its visitor, unless somebody is quoted. */
const speaksOfPage = [
  "(?<!\")(?:(?:we|i|you)(?:'ll| will|(?:'re|'m| are| am) going to)|we (?:ask|test|research|want)ed|one of our)",
  '(?<!")(?:keep|get|check|find|learn|discover|start|see|explore|welcome|the following)',
  'below,',
  '(?:our|my)(?: [a-z]+){0,2} (?:articles?|posts?|guide|blog|newsletter)',
  '… (?:this|our|my)(?: [a-z]+){0,2} (?:articles?|posts?|guide|blog|newsletter)',
  '… our (?:picks|favorites?|tests?|experts|reviews|readers)',
  '… the full article',
];

/** English of {@link ProseWords.leaning}: shipped as a table, for it is asked only of a story that somebody looks at. */
export const leaningWords = (): string[] => [
  someDid,
  ...speaksOfPage,
  ...wordings(`
    thankfully | as always | … also | to that end | in doing so | but | and | yet | nor | or | so | however | he
    she | they | it | his | her | their | its | him | both | neither | either | such | this | that | these | those
    also | still | then | instead | meanwhile | moreover | furthermore | nevertheless | nonetheless | besides
    another | others | otherwise | thus | hence | therefore | likewise | similarly | afterwards | earlier | later
    here | in addition | in turn | in contrast | in fact | as a result | as such | for example | for instance
    for his part | for her part | on the other hand | at the same time | at the time | not only that | what is more
    additionally | elsewhere | because of that | with that | separately | after that | the company | the companies
    the group | the agency | the man | the woman | the men | the women | the two | the pair | the latter
    the former | the move | the decision | the report | the statement | the incident | the bill | the deal
    the firm | the suspect | the victim | the couple | the ruling | the case | the plan | the same | the other
    the others | the team | the study | the researchers | the authors | of course | indeed | again | other
    some of them | the answer | the reason | let | please | click | sign up | join | subscribe | read | follow us
    editor's note | in return, | in response, | after all | in particular | by contrast | that said | even so
    in other words | … however | …, he | …, she | …, they | …, the two | further | since then | before that | okay
    the video above | among them | …, he said. | …, she said. | …, they said. | …, he added. | …, she added.
    …, that is. | …, she wrote. | …, though. | … listed here | now, | in essence | on top of that | note
    disclaimer | in any case | rather | no, | yes, | well, | the first is | in comparison | by comparison
    disclosure | prior to that | editors' note | pictured | what they | what makes | …: of them | …: these
    …: of those | you can save this article | all that said | in the short clip | because of this
    … all these | even though it | even though it's | … would have said
  `),
];
