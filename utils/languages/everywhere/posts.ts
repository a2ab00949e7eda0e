import { words } from '../words.ts';

/** Beginnings of jobs that are done at a place, letters within them too: "correspondent in Mosul", "envoyée spéciale à Goma". */
export const sentJobs: readonly string[] = words(`
  corespond corresp corrisp envia envoy inviat kirjeen korresp lähett muhabir tudós zpravodaj кореспонд корресп
  مراسل
`);

/** What opens the place of such a job: "Corresponsal en París", "Correspondante à Londres", "Korrespondent in Wien". */
export const postPrepositions: readonly string[] = words(`
  a au da de em en in the à aus
`);

/** What opens it only behind such a job, since elsewhere it says something else: "enviada especial a Kiev". */
export const sentTo: readonly string[] = words(`
  a ao la para à
`);
