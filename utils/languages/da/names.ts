import type { NameWords } from '../language.ts';
import { scandinavianJobs } from '../scandinavian.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: [
    ...scandinavianJobs,
    ...wordings(`
    chefredaktør | debattør | erhvervsredaktør | freelancejournalist | klummeskribent | kommentator
    politisk redaktør | redaktør | udlandskorrespondent
  `),
  ],
  genres: wordings(
    'analyse | anmeldelse | debat | debatindlæg | gæsteindlæg | klumme | kommentar | kronik | leder | portræt | rejsebeskrivelse | reportage',
  ),
  notPeople: words(`
    debatindlæg gæst læserbrev nyhedsredaktionen pressemeddelelse redaktion redaktionen sportsredaktionen
    ukendt
  `),
  neverInNames: words(`
    alle annonce at avis avisen billede del det er fonden foto har hun ikke jeg kilde kommentarer kommune læs
    med mere ministeriet nyhed nyheder nyhedsbureau nyhedsbureauet offentliggjort og opdateret politi
    politiet publiceret redaktion redaktionen regeringen rettigheder som udgivet
  `),
  organizationEndings: words('forbundet foreningen ministeriet politidistrikt styrelsen sygehuset'),
};
