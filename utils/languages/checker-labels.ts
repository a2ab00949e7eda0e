import { wordings } from './words.ts';

/** What introduces who checked a text and did not write it: "Fact-checked by", "Medizinisch geprüft von". Of all languages, lower case. */
export const checkerLabels: readonly string[] = wordings(`
  fact checked by | fact-checked by | fact check by | fact checker | fact-checker | fact checked | fact-checked
  reviewed by | medically reviewed by | clinically reviewed by | expert reviewed by | expertly reviewed by | scientifically reviewed by
  legally reviewed by | financially reviewed by | technically reviewed by | peer reviewed by | medical review by | medical reviewer
  reviewer | expert reviewer | checked by | verified by | approved by | reviewed and approved by | medically checked by
  geprüft von | medizinisch geprüft von | fachlich geprüft von | überprüft von | faktencheck von | faktencheck | fachliche prüfung
  wissenschaftlich geprüft von | vérifié par | relu par | relu et validé par | validé par | révisé par | vérification par
  revisado por | revisado médicamente por | verificado por | comprobado por | validado por | revisión médica | revisión de
  revisado clinicamente por | revisto por | verificato da | revisionato da | controllato da | revisione di | revisione scientifica di
  gecontroleerd door | medisch gecontroleerd door | nagekeken door | faktagranskad av | granskad av | kvalitetssikret av
  faktatjekket af | zweryfikowane przez | zweryfikował | zweryfikowała | weryfikacja | проверено | проверил | проверила
`);

/** What opens the line of somebody who comments below a story: "Kommentar von Mia". Of all languages, lower case. */
export const commenterLabels: readonly string[] = wordings(`
  comment by | comment from | reply by | reply from | kommentar von | antwort von | kommentar av | kommentar af
  commentaire de | commentaire par | réponse de | comentario de | respuesta de | comentário de | resposta de | commento di
  risposta di | reactie van | komentarz | комментарий от | yorum
`);
