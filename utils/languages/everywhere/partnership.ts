import { wordings } from '../words.ts';

/** Words with which two houses say that they worked on a story together. */
export const jointWork: readonly string[] = wordings(`
  in partnership with | in collaboration with | co-published with | copublished with | co-produced with | in kooperation mit
  in zusammenarbeit mit | en partenariat avec | en collaboration avec | en alianza con | en colaboración con
  em parceria com | em colaboração com | in collaborazione con | in samenwerking met | i samarbete med
  i samarbejde med | i samarbeid med | we współpracy z | ve spolupráci s | в сотрудничестве с | у співпраці з
  yhteistyössä | együttműködésben | în parteneriat cu
`);

/** Of those who only show it, the story says that it is published so; of those who made it, that it was. */
export const publishedJointly: readonly string[] = wordings(`
  published | veröffentlicht | erscheint | publié | publica | pubblicat | gepubliceerd | publicera | publicere | publisere
  опублик
`);
