import type { WordsEverywhere } from '../everywhere/words-everywhere.ts';
import { wordings, words } from '../word-lists.ts';

export const everywhere: WordsEverywhere = {
  feedOpenings: wordings('the post'),
  feedClosings: wordings('appeared first on | first appeared on'),
  republished: [
    'first (appeared|published) (at|by|in|on)',
    'originally (appeared|posted|published|ran)',
    'reprinted (by|from|with)',
    ...wordings('creative commons | republish | with permission'),
  ],
  smallHouseOpenings: ['(first|originally) (appeared|posted|published|ran) (at|by|in|on)', 'appeared first on'],
  noHouse: words('behalf here our page paper print site that the this time your'),
  figureHouses: words('statistic institute census survey study eurostat oecd'),
  anybodysPapers: words('report text statement letter transcript paper'),
  ourWords: words('our'),
  beforeAuthors: wordings(`
    edited by | edited by the | produced by | produced by the | reported by | reported by the | written by
    written by the
  `),
  wordsForLanguage: words('language'),
  namelessLinks: words('article here original'),
  jointWork: wordings(`
    co-produced with | co-published with | copublished with | in collaboration with | in partnership with | a collaboration between
    a collaboration with | a partnership between | and co-published with | reporting collaboration | reporting partnership
    partnership agreement | content partnership
  `),
  publishedJointly: words('published'),
  sisterWords: wordings(
    'sister paper | sister newspaper | sister publication | sister title | sister site | sister station | sister magazine | sister outlet | owned by the same | also owned by',
  ),
  helpWords: wordings(`
    and agencies | contributed | contributing: | input from | inputs from | staff and news | staff and wire | with assistance
    with files | with information | with input | with report
  `),
  agencyNouns: wordings('agencies | agency inputs | agency reports'),
  andAgencies: wordings('and agencies | with agencies'),
  wireServices: wordings(`
    news agencies | news services | wire report | wire reports | wire service | wire services
  `),
  sourceFields: words('source'),
  pressReleases: wordings('for immediate release | media release | news release | press release'),
  aboutWords: wordings('about'),
  rightsReserved: words('reserved'),
  pressContacts: wordings(
    'contact | contact info | contact information | contacts | for media enquiries | for media inquiries | media contact | media contacts | media enquiries | media inquiries | press contact | press contacts | press enquiries | press inquiries | press office',
  ),
  legalese: wordings(`
    this article is protected by copyright | this article is subject to copyright
    this article may not be published | this article may not be reproduced
    this content is protected by copyright | this content is subject to copyright
    this content may not be published | this content may not be reproduced
    this document is protected by copyright | this document is subject to copyright
    this document may not be published | this document may not be reproduced
    this material is protected by copyright | this material is subject to copyright
    this material may not be published | this material may not be reproduced
    this story is protected by copyright | this story is subject to copyright | this story may not be published
    this story may not be reproduced
  `),
  copyrightWords: words('copyright copyrights'),
  holdersEnd: words('all'),
  authorLabels: words('Journalist Text'),
  bareAuthorLabels: [],
  editorLabels: words('Editor'),
  bareEditorLabels: [],
  translatorLabels: [],
  byWords: words('by'),
  withWords: words('with'),
  joints: words('and'),
  bylineTrimmings: wordings(`
    add a comment | comment | comments | follow | he/him | leave a comment | listen | min read | minute read
    minutes read | modified | posted | published | read time | reading time | save | share | she/her | she/they
    sign up | they/them | updated
    view all | view bio | view comments | view profile
  `),
  pictureWords: words('photo photos photograph photographs photography pictures'),
  pictureJobs: wordings('photographer | photojournalist | staff photographer'),
  filmWords: words('video videos videographer camera'),
  commentWords: words('comment'),
  commenterLabels: wordings('comment by | comment from | reply by | reply from'),
  bylineControls: [
    '(dark mode|text size|font size|copy link|add topic|bookmark print|reading mode|save article)',
    '[un]follow[ing] [us|on|the author|this author|author] …',
    '(e-mail|email|mail|contact|message|write to) [(the|this|our)] (author|writer|reporter|editor|authors|reporters) …',
    '(e-mail|email|mail|contact|message|tip|tips)',
    '[for|only for] (subscribers|members|paid subscribers|subscribers only|members only) [only]',
    '(subscriber|member|subscribers|members) (only|exclusive|content|benefit)',
    '(subscribe|sign in|log in|sign up|join now|register|get started) …',
    '(share|save|print|copy link|copy|link copied|tweet|pin|bookmark|gift|gift article|listen|watch|close|more|menu|back|bio|profile|archive|see bio|full bio|about the author|about) [this] [article|story]',
    '(view|see|read|show|open) (bio|profile|all|more|full bio|author bio|archive|comments|all posts) …',
    '(view|see|read) (more|all) [posts|articles|stories] (by|from) …',
    '(more|posts|articles|stories) (by|from) …',
    '(print edition|breaking news|exclusive|premium|sponsored|advertisement|developing|live|video|gallery|new|free|updated|published|posted|just now)',
    '(leave|add|post|write) [a] (comment|reply)',
    '(comment|comments|no comments|reply|replies)',
    '(twitter|facebook|instagram|linkedin|threads|bluesky|mastodon|youtube|tiktok|whatsapp)',
    'skip to …',
    'why you can trust …',
  ],
  textWords: words('earlier later now previously story text texts words'),
  deskBeginnings: [],
  deskWords: wordings('own correspondent | own reporting | own report | staff'),
  sentJobs: words('corresp'),
  postPrepositions: words('in the'),
  sentTo: [],
  forWords: words('for'),
  paperWords: words(`
    advertiser advocate argus beacon broadcasting bugle bulletin chronicle citizen courant courier current
    daily democrat digest dispatch eagle echo enquirer examiner expositor express fm gazette gleaner globe guardian
    herald independent inquirer insider journal leader ledger magazine mail media messenger mirror monitor
    monthly nation news newsday newspaper newspapers newsroom newsweek newswire observer outlook patriot
    pioneer portal post press quarterly radio record recorder register reporter republic republican review
    sentinel spectator standard star statesman sun telegraph television times tribune tv voice voices watch
    weekly wire world
  `),
  newsroomNouns: wordings(
    'newsroom | news organization | news organisation | news outlet | news service | news site | news agency | news website | newspaper | publication | magazine | media outlet',
  ),
  paperEndings: words('guide news post times'),
  houseClosers: words('digital info live now online plus today'),
  houseArticles: words('the'),
  brandStudios: words('brandlab lab storylab studio studios'),
  studioTrades: words('brand content creative'),
  ownServices: wordings('news bureau | news desk | news network | news service'),
  demonymEndings: [],
  organizationWords: words(`
    academy advocate alliance authority californian clinic coalition college commission consortium democrat
    dispatch embassy enquirer faculty federation foundations globe hospital institute intelligence laboratory
    ledger library members ministry museum networks newsday observatory oregonian parliament patriot picayune
    plaindealer polytechnic register republic school schools sentinel statesman tennessean trust
  `),
  issuerParts: [],
  issuerWords: words(`
    agency association corp council department foundation inc ltd ministry plc police
  `),
  nameAdditions: words('desk digital news online sport sports staff team web'),
  inNames: words('and for of on the'),
  ofWords: words('by from of'),
  timeWords: words('a.m. ago am hr hrs min mins minutes nd p.m. pm rd st th today yesterday'),
  agoBehind: words('ago'),
  agoBefore: [],
  dayPrepositions: words('on'),
  isWords: words('is'),
  wasWords: words('has was'),
  titleAbbreviations: words('dr. ph.d. st.'),
  thanksWords: words('thank thanks'),
  pageWords: words('pages pp'),
  stagedBy: wordings(`
    choreographed by | conducted by | directed by | illustrated by | starring
  `),
  networkNames: words('e-mail email mail print sms'),
};
