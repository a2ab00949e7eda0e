import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  surnameJoint: 'y',
  jobTitles: wordings(`
    abogada | abogado | analista | becario | catedrático | colaborador | colaboradora | columnista
    corresponsal | corresponsales | crítico | directora | economista | editora
    enviada especial | enviado especial | enviados especiales | escritor | escritora | jefa | jefe
    periodista | periodistas | profesor | profesora | redactor | redactora | redactores | reportera
    reportero | reporteros
  `),
  formsOfAddress: words(`abg. abogada abogado arq. dña. lcda. lcdo. mtra. mtro.`),
  genres: wordings(
    'análisis | columna | crítica | crónica | entrevista | exclusiva | opinión | perfil | reportaje | reseña | tribuna',
  ),
  notPeople: wordings(`
    agencia | agencias | anónimo | comunicado | comunicado de prensa | corresponsal
    enviado especial | invitado | la redacción | mesa de redacción | nota de prensa | redaccion
    redacción | redacción digital | redacción web
  `),
  neverInNames: words(`
    actualizado agencia agencias archivo asociación canal captura como compartir cuando cámara cómo derechos
    diario diputación ejemplo el equipo esta este estos favor foto fotografía fotos fuente gobierno
    grupo hoy hrs hs imagen internacional laboratorios las lea lectura los minutos más
    nacional no noticias nuestra nuestro pantalla periodista periódico policía prensa publicación publicado
    que redaccion redacción reservados revista se sindicato su también televisión todos un una
    usted vídeo
  `),
  townOpenings: words('ciudad las los nueva nuevo puerto río san santa santo villa'),
};
