import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [
    'With (inputs|input|files|material|reporting|reports|information|content) from',
    'With agency (inputs|reports)',
    'With inputs from agencies',
    '(Inputs|Input) from',
    'With',
    'Material from',
    'Information from',
    '(This|The) (article|story|report|post|piece|content) (includes|contains|uses) (reports|information|material) from',
    'Contains material from',
  ],
  sourceLabels: wordings(`
    Source | Sources | Via | Provided by | Credit | News source | Article source
    Original source | Authentic source | Authentic supply | Story from
  `),
  photoLabels: wordings(`
    Photo | Photos | Photograph | Photographs | Photographer | Picture | Pictures | Image | Images
    Image credit | Photo credit | Photo by | Illustration | Illustrations | Graphic | Video | File photo
    Getty | Getty Images | Shutterstock | iStock | WireImage | AP Photo | Handout | Screenshot | Cartoon
    Photography | Portraits | Book author | Uploaded | Video uploaded
  `),
  sourceLinks: [
    ...wordings('Via | Original link | Hyperlink supply | Authentic article | Learn extra'),
    [
      '[(Link to|Go to|View|News|Article|Original|Authentic)] (Source|Supply) [(link|article|URL|hyperlink)]',
      'Go to source',
    ],
    ['(Read (more|the rest)|Continue reading) [(at source|of the story)]', 'Read the rest of the story'],
    ['[Read|View|See] [the] (full|original) (article|story|post)', 'Read the original article'],
    ['(Read|View|See) [the] original', 'View original'],
    ['(Source|Via|More (on|at)): …', 'Source: myRiver'],
    [
      '(Read|Learn|Continue) (more|it|extra|reading|the (full|original|unique|authentic) (story|article|text)) (on|at|from|here) …',
      'Read more at Coral Courier',
    ],
    ['(Click|Read it) here to read the (original|full) (article|story)', 'Click here to read the original article'],
  ],
  textNouns: words(
    'article story piece report content text interview analysis column essay comment investigation feature op-ed excerpt translation version',
  ),
  readWords: words('read see'),
  wholeWords: words('full whole original entire complete unabridged'),
  shownFrom: [
    '(our|a) [news|content|media|reporting] partner',
    'by arrangement with',
    'content[-| ]sharing',
    'translated from',
    '[an|a] (abridged|shortened|edited|condensed) version of',
    '[an] (excerpt|extract) (of|from)',
    'adapted from',
    'taken from',
    '(reprinted|republished|reproduced) from',
    '(is|are) (distributed|shared)',
    'is made available',
    '(appeared|ran|published|printed) (first|previously|earlier)',
    '[a] longer version of',
    '(ran|appeared) in',
  ],
  notices: [
    [
      'This (content|story|article) has not been (generated, created or edited|created or edited) by … Publisher[:] {org}',
      'Disclaimer: This content has not been generated, created or edited by Harbour Hunt. Publisher: Coral Times',
    ],
    [
      'This (story|article|piece|reporting) (was|is) (part|the result|the product) of a [reporting|publishing|journalism] (collaboration|partnership) (between|with|of) {org}',
      'This story is part of a collaboration between Coral Watch and the Kestrel Post.',
    ],
    [
      '(originally|first) (published|appeared|ran|printed|posted|aired) (in|on|by|at) our (sister|partner) (paper|newspaper|title|publication|site|station|magazine|outlet)[,] [the] {org}',
      'This story was first published by our sister paper, the Coral Courier.',
    ],
    [
      'original article [was] [first] (published|appeared) (in|on|by|at) {org}',
      'Translated from French, original article published by Le Coral.',
    ],
    [
      'was published by {org} and is (republished|reprinted|reproduced)',
      'This article was published by Coral Watch and is republished here with permission.',
    ],
    ['Distributed by … on behalf of {org}', 'Distributed by Coral Group on behalf of Ministry of Ferries.'],
    [
      '(originally|first|This (article|story)) (appeared|published|ran) in the … (edition|issue|section) of {org}',
      'This article first appeared in the Spring 2021 print edition of Granta.',
    ],
    ['This (article|story) appeared in {org}', 'This article appeared in the Coral Courier.'],
    [
      '(Read|View|See) the (original|full) [story|report|post|article] (on|at) {org}',
      'Read the original story at The Athletic.',
    ],
    [
      '(article|story|report|post|piece|content|text) ((was|is) (taken|translated)|(comes|came) [to you]) from {org}',
      'This article is taken from Wikinews under a Creative Commons licence.',
    ],
    [
      '(article|story|report|post|piece|content) created by [the] {org} is available',
      'Content created by the Bay News Foundation is available without charge to any publisher.',
    ],
    [
      '(originally|first|initially) (published|appeared|ran|printed|posted|aired|reported|produced|featured|revealed|launched|released) (in|on|by|at|with|for|via) {org}',
      'This story originally appeared on Grist.',
    ],
    ['(appeared|published) (originally|first) (in|on|by|at) {org}', 'The post appeared first on Daily Planet.'],
    [
      '(republished|reprinted|reproduced|syndicated|reposted|cross-posted|crossposted) [here] [(with|by) [the] [kind] permission] (of|from) {org}',
      'Republished with permission from Inside Climate News.',
    ],
    [
      '(story|article|report|post|piece|content|analysis|investigation|series) (was|is) [originally] (published|produced|provided|written|reported|created|supplied|distributed) by {org}',
      'This story was produced by Capital & Main.',
    ],
    [
      '(article|story|report|post|piece|content) by {org} was first published',
      'This report by The Canadian Press was first published May 6, 2031.',
    ],
    [
      '(story|article|report|post|piece|content|investigation|project|series) (was|is|has been) [produced|reported|created|written|developed|published|co-published] [here] [in] (partnership|collaboration|co-published) with {org}',
      'This investigation was reported in partnership with Tolland Wire.',
    ],
    [
      '(Co-published|Copublished|(Published|Produced|Reported) in (partnership|collaboration)) with {org}',
      'Co-published with Tolland Wire',
    ],
    [
      '(article|story|report|post|piece|content) [(is|comes|appears)] (courtesy of|from our [media|news] (partner|partners) [at]) {org}',
      'This story comes from our partner Coral Courier.',
    ],
    [
      '(article|story|report|post|piece|content|text|copy|transcript) provided by {org}',
      'Article provided by The Guardian',
    ],
  ],
  disclaimers: [
    [
      '… not responsible for the (accuracy|content) of (press|news) releases …',
      'The Hub is not responsible for the accuracy of news releases posted by its members.',
    ],
    [
      '… (press|news) release … (no|not) … (newsroom|editorial|news) (staff|team|department) …',
      'This press release was posted with no involvement of our editorial staff.',
    ],
    [
      'This (article|story) has been adapted from its original source …',
      'This story has been adapted from its original source.',
    ],
    [
      '… (article|story|report|post|piece|content) has not been edited by …',
      '(This story has not been edited by NDTV staff and is auto-generated from a syndicated feed.)',
    ],
    [
      '… (auto-generated|published) (from|via) a syndicated feed …',
      'The story has been published from a syndicated feed.',
    ],
    [
      '… auto-aggregated by a computer program …',
      'This story is auto-aggregated by a computer program and not edited by the Daily.',
    ],
    [
      'Only the headline and picture of this report may have been reworked …',
      'Only the headline and picture of this report may have been reworked by the Daily staff.',
    ],
  ],
};
