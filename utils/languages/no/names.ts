import type { NameWords } from '../language.ts';
import { scandinavianJobs } from '../scandinavian.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: [
    ...scandinavianJobs,
    ...words(`
    frilansjournalist kommentator nyhetsleder nyhetsredaktør redaktør sjefredaktør spaltist
    utenrikskorrespondent
  `),
  ],
  genres: wordings(
    'analyse | anmeldelse | debatt | debattinnlegg | gjesteblogg | gjesteinnlegg | intervju | kommentar | kronikk | leder | portrett | reisebrev | reportasje',
  ),
  notPeople: wordings(`
    gjest | leserinnlegg | nyhetsdesken | pressemelding | redaksjon
    redaksjonen | sportsredaksjonen | ukjent
  `),
  neverInNames: words(`
    alle annonse at avis avisen bilde del det er foto har hun ikke jeg kilde kommentarer kommune les
    med mer nett nyhet nyheter nyhetsbyrå nyhetsbyrået og oppdatert politidistrikt politiet publisert
    redaksjonen regjeringen rettigheter sist som stiftelsen
  `),
  organizationEndings: words('departementet direktoratet sykehuset tilsynet'),
};
