import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
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
  genres: wordings(
    'analysis | column | comment | commentary | editorial | essay | exclusive | explainer | feature | guest column | guest essay | interview | investigation | news analysis | obituary | op-ed | opinion | podcast | profile | review | viewpoint',
  ),
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
  neverInNames: [], // with the tables: see data-never-in-names.ts
  organizationEndings: words('ceuticals therapeutics'),
  townOpenings: words('fort las los mount port saint santa st.'),
};
