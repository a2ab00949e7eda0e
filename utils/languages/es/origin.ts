import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [
    '[con|con la] información (de|del|de la|de las)',
    'con (datos|material|reportes|informes|textos) de',
    'con agencias',
    'con información de agencias',
    'a partir de información de',
    'con',
  ],
  sourceLabels: wordings(
    `Fuente | Fuentes | Fuente original | Vía | Con información de | Proporcionado por | Provisto por | Tomado de | Extraído de | Contenido de`,
  ),
  photoLabels: words(
    `Foto Fotos Fotografía Fotografías Fotógrafo Imagen Imágenes Crédito Créditos Ilustración Infografía Vídeo Captura Archivo`,
  ),
  sourceLinks: [
    ...wordings(`
    Leer el original | Leer noticia completa | Leer artículo original | Artículo original
    Enlace fuente | Nota original | Ver la entrada original | Ver artículo original | Fuente original
  `),
    [
      '(Lea|Leer|Lee) (la nota|la noticia|el artículo|la historia|más) [completa|completo|original] en …',
      'Lea la nota completa en El Correo Coral',
    ],
  ],
  textNouns: words(
    'artículo texto nota reportaje contenido entrevista análisis columna ensayo investigación crónica opinión',
  ),
  readWords: words('lee lea leer consult'),
  wholeWords: words('complet íntegr original'),
  shownFrom: [
    'originalmente',
    'primero',
    '(se reproduce|reproducido|reproducida|republicado|republicada|publicado) [aquí] con',
    'medio aliado',
    'nuestro socio',
    '(contenido|texto) (producido|elaborado) por',
    'cedid(o|a) por',
    'con autorización de',
    '(versión|extracto|fragmento) (abreviad|resumid|editad|de|del)',
    'adaptado de',
    'tomad(o|a) de',
    'extraíd(o|a) de',
    'por cortesía de',
    '(se) (distribuye|republica|comparte)',
    'aparecid(o|a) en',
    'realizad(o|a) por',
  ],
  notices: [
    [
      '(Lea|Lee|Leer|Ver) [(el|la)] (artículo|texto|original|noticia|nota) [(original|completo|completa)] en {org}',
      'Traducido del inglés. Lea el artículo original en Coral Courier.',
    ],
    [
      '(artículo|reportaje|texto|nota) (se publica|se publicó|fue publicado|fue publicada|es publicado|es parte|forma parte|es producto|es fruto) [gracias|como parte] (a|de) [una|la] (alianza|colaboración|alianza periodística) (con|entre) {org}',
      'Este reportaje se publica gracias a una alianza con El Correo Coral.',
    ],
    [
      'El artículo original (se publicó|apareció|fue publicado) (en|por) {org}',
      'El artículo original se publicó en Coral Courier.',
    ],
    [
      '(contenido|artículo|reportaje|texto|nota) fue (elaborado|producido|realizado|escrito|elaborada|producida|realizada|escrita) por {org} y se (reproduce|publica|republica)',
      'Este contenido fue elaborado por El Correo Coral y se reproduce con autorización.',
    ],
    [
      '(artículo|reportaje|texto|nota|investigación|historia) (se publica|se publicó|fue producido|fue producida|fue realizado|fue realizada|se realizó|es publicado) en (alianza|colaboración) con {org}',
      'Este reportaje se publica en alianza con El Correo Coral.',
    ],
    [
      'reproducimos … publicado (en|por) {org}',
      'Por su interés, reproducimos este artículo publicado en El Correo Coral.',
    ],
    ['Tomado (de|del) {org}', 'Tomado de El Correo Coral'],
    [
      '(publicado|publicada|apareció|aparecido|publicó) (originalmente|originariamente|inicialmente|por primera vez|primero) (en|por) {org}',
      'Este artículo fue publicado originalmente en The Conversation.',
    ],
    [
      '(originalmente|inicialmente|originariamente) (publicado|publicada|publicó) (en|por) {org}',
      'Originalmente publicado en Animal Político.',
    ],
    ['(se publicó|apareció|fue publicado) (primero|originalmente) en {org}', 'Esta nota apareció primero en Infobae.'],
    ['La entrada … se publicó primero en {org}', 'La entrada Suben los precios se publicó primero en Diario Sur.'],
    [
      '(reproducido|republicado|reproducida|publicado) con (autorización|permiso) de {org}',
      'Reproducido con autorización de Mongabay.',
    ],
  ],
  disclaimers: [['… no ha sido (editado|editada) por …', 'Esta noticia no ha sido editada por la redacción.']],
};
