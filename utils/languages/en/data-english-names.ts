import { wordings, words } from '../word-lists.ts';

/**
 * English words about names that pages in any language use: those that stand in no name, jobs and their fields, who paid, and what signs for nobody in particular. With the
 * tables, for the lists are long.
 */
export const englishNames = () => ({
  neverInNames: words(`
    about additional advertisement advertising after agence agencies agency airlines american analytics
    associated association bancorp before biosciences biotech breaking brewery broadcasting bulletin bureau
    business but by center centre chamber channel checked chronicle click collaborative comment
    comments committee communications company consulting contact content contributed copyright
    corp corporation correspondents council councils courier daily demand department desk diagnostics digital
    e-mail edited editing editorial email enterprises entertainment equities examiner exclusive follow for
    former foundation gazette government group guardian had has have headlines healthcare herald here
    holdings hospitality image images inc inc. independent industries information initiative inquirer insider
    international is it its journal keywords laboratories labs limited llc logistics ltd magazine
    matter media medically messaging minutes modified monthly motors national network news
    newspaper newspapers newsroom newsrooms newswire nonprofit not observer office online orchestra our
    partners party pharma pharmaceuticals photo photograph photographs photos please police politics popular
    posted press principles project properties publications published publishing radio reading realty report
    reporters reporting reports reserved review reviewed rights robotics securities service services
    share she sign society solutions source special sponsored sports staff standards stories studio studios
    subject subscribe syndicate systems team technologies technology telegraph television that the their
    therapeutics there these they this those times today tomorrow township tribune tv united university
    updated ventures video visit was we weekly what when where who why winery wire with world writing written
    yesterday your
  `),
  jobTitles: wordings(`
    accountant | accountants | adviser | advisor | ambassador | analyst | analysts | anchor | architect | attorney | attorneys | author | blogger | broker | bureau chief
    cartoonist | ceo | cfo | cmo | coo | cto | chief | columnist | columnists | consultant | contributor | contributors | coordinator
    correspondent | correspondents | counsel | critic | critics | curator | dentist | developer | dietician | dietitian | director | doula | economist
    editor | editors | expert | fellow | founder | freelancer | freelancers | historian | host | illustrator
    instructor | intern | interns | journalist | journalists | lawyer | lead | lecturer | librarian | manager | marketer | midwife
    meteorologist | nurse | nurses | nutritionist | officer | owner | personality | phd candidate | photographer | photographers | physician | planner | presenter
    president | producer | producers | professor | reporter | reporters | researcher | researchers
    vp | svp | psychologist | psychotherapist | scholar | scientist | senator | specialist | staff | staffer | staffers | statistician | strategist | surgeon
    stringer | stringers | therapist | trainer | translator | veterinarian | videographer | videojournalist | writer | writers
  `),
  notPeople: wordings(`
    a staff reporter | admin | administrator | agencies | agency | anonymous | author | breaking news
    contributor | correspondent | digital desk | editor | editorial board | editorial team | editors
    from staff and wire reports | from staff reports | guest | guest author | guest writer | latest news
    law enforcement | local democracy | local news | most popular | most read | most viewed | news desk | news services | newsroom | newswire | online desk
    our correspondent | our foreign staff | our reporter | photo gallery | press release | reporter | special correspondent
    staff | staff report | staff reporter | staff reporters | staff reports | staff writer
    staff writers | super user | team | the editorial board | top stories | unknown | user | web desk | webmaster
    wire | wire report | wire reports | wire services | wires
    site admin
  `),
  sponsorLabels: wordings(`
    a book by | a documentary by | a film by | a memoir by | a new book by | a new film by | a new novel by | a novel by | a play by | an album by | the new novel by | advertorial by | brought to you by | content provided by | paid content by | paid content from
    paid for by | paid post by | powered by | presented by | promoted by | provided by | sponsor content by
    sponsored by | sponsored content by | sponsored post by | supported by | underwritten by
  `),
  /** Fields and ranks before a job: 'deputy', 'sports'. */
  beats: words(`
    additional affairs africa arts asia assistant associate audience audio baseball basketball breaking bureau business care
    change chief city climate consumer content contributing copy court cricket crime culture daily data defence
    defense democracy deputy digital diplomatic economic economics economy editorial education energy
    entertainment environment european executive features film finance financial food football foreign
    former freelance general guest health hockey housing international investigations investigative lead
    legal lifestyle local managing media medical military multimedia music national news online opinion
    our parliamentary photo print political politics principal production projects property racing regional religion royal science
    security senior soccer social special sport sports staff standards state story supreme tech technology transport
    travel video visuals washington weather weekly world
  `),
  formsOfAddress: words(`assoc. assist. asst. attorney chef father fr. pastor rabbi sister`),
  townOpenings: words(`fort las los mount port saint santa st.`),
});
