import type { WordsEverywhere } from '../everywhere/words-everywhere.ts';
import { wordings, words } from '../words.ts';

export const everywhere: WordsEverywhere = {
  feedOpenings: wordings('el articulo | el artículo | la entrada'),
  feedClosings: wordings('aparece primero en | se publico primero en | se publicó primero en'),
  republished: words('originalmente'),
  smallHouseOpenings: wordings('se publicó primero en'),
  noHouse: [],
  beforeAuthors: wordings('información de'),
  wordsForLanguage: words('idioma idiomas lengua'),
  namelessLinks: words('aquí'),
  jointWork: wordings('en alianza con | en colaboración con'),
  publishedJointly: words('publica'),
  helpWords: wordings('con informacion | con información | y agencias'),
  helpEndings: [],
  helpOpenings: [],
  agencies: words('agencias'),
  andAgencies: wordings('con agencias | y agencias'),
  agencyMaterial: [],
  wireServices: [],
  sourceFields: [],
  pressReleases: wordings('comunicado de prensa | nota de prensa'),
  rightsReserved: words('derechos'),
  pressContacts: wordings(
    'contacto | contacto de medios | contacto de prensa | contacto para medios | contacto para prensa',
  ),
  legalese: [],
  copyrightWords: [],
  holdersEnd: words('todos'),
  authorLabels: words('Autor Autora Periodista Texto'),
  bareAuthorLabels: words('Autor Autora'),
  editorLabels: words('Editor Editora'),
  bareEditorLabels: [],
  translatorLabels: [],
  signatureLabels: words('autor'),
  byWords: words('por'),
  withWords: words('con'),
  joints: words('y'),
  bylineTrimmings: words(`
    actualizada actualizado comentario comentarios compartir escuchar guardar lectura publicada publicado seguir
  `),
  checkerLabels: wordings(`
    comprobado por | revisado médicamente por | revisado por | revisión de | revisión médica | validado por
    verificado por
  `),
  pictureWords: words('foto fotos fotografía fotografías'),
  pictureJobs: wordings('fotógrafo | fotógrafa | fotoperiodista | reportero gráfico | reportera gráfica'),
  filmWords: wordings('vídeo | video | videógrafo | camarógrafo'),
  commenterLabels: wordings('comentario de | respuesta de'),
  bylineControls: [
    '(seguir|compartir|guardar|escuchar|imprimir|comentar|comentarios|contactar|cerrar|ver biografía|biografía|ver perfil|perfil|suscríbete|solo suscriptores|para suscriptores|exclusivo para suscriptores|ver más artículos)',
    '(escribir|escribe|contactar|correo) (a la|al|con la|con el|a) (autor|autora|redactor|redactora|periodista)',
  ],
  photographStems: words('foto imagen'),
  textWords: words('texto'),
  deskBeginnings: words('redac'),
  deskWords: wordings('propia | propias | redaccion | redacción'),
  sentJobs: words('corresp envia'),
  postPrepositions: words('de en'),
  sentTo: words('a para'),
  forWords: [],
  paperWords: words(`
    correo diario estado gaceta heraldo mundo noticias noticiero periodico periódico prensa radio revista
    semanario vanguardia voz
  `),
  paperEndings: [],
  houseClosers: words('hoy'),
  houseArticles: words('el la las lo los'),
  demonymEndings: [],
  organizationWords: words(`
    academia ayuntamiento escuela facultad fundación instituto ministerio observatorio universidad
  `),
  issuerParts: [],
  issuerWords: words('sa'),
  nameAdditions: words('redaccion'),
  inNames: words('de del el la las los y'),
  ofWords: [],
  timeWords: words('h hrs hs'),
  agoBehind: [],
  agoBefore: words('hace'),
  dayPrepositions: words('el'),
  isWords: words('es'),
  wasWords: [],
  titleAbbreviations: [],
  pageWords: words('páginas'),
  stagedBy: wordings('dirección de | dirigida por | dirigido por'),
  networkNames: [],
};
