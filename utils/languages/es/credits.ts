import type { CreditWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words:
        'De (nuestro|nuestra|nuestros|nuestras) (corresponsal|corresponsales|enviado especial|enviada especial|enviados especiales|redactor|redactora)',
      role: 'reporter',
      byline: true,
    },
    { words: '(Enviado|Subido|Creado|Posteado|Compartido|Añadido) por', role: 'reporter', byline: true },
    {
      words:
        '(Una entrevista|Una crónica|Una reseña|Reseña|Un texto|Un análisis|Un artículo|Una columna|Una investigación|Un relato|Una tribuna|Un ensayo|Un comentario) (de|por)',
      role: 'reporter',
      byline: true,
    },
    { words: 'Traducción del …', role: 'translator', colon: true },
    {
      words: '(Texto y fotos|Texto y fotografías|Textos y fotos|Texto e imágenes|Fotos y texto) (de|por)',
      role: 'reporter',
      byline: true,
    },
    {
      words:
        '(Reportaje y fotos|Texto y fotografías|Texto / Fotos|Texto y video|Fotos y texto|Información|Reporte|Corresponsal|Enviado|Enviada|Cronista)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words: '(Reportó|Reportaron|Reporta|Reportan|Escribió|Escribieron)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words: '(Contribuyó|Contribuyeron|Con la colaboración de|Con aportes de|Con reportes de|Con la contribución de)',
      role: 'contributor',
      colon: true,
    },
    { words: 'Por', role: 'reporter', byline: true },
    { words: '(Escribe|Escriben|Redacta|Informa|Informan|Reporta)', role: 'reporter', byline: true },
    {
      words:
        '(Escrito|Publicado|Redactado|Elaborado|Un reportaje|Texto|Reportaje|Crónica|Entrevista|Análisis|Artículo|Nota) (por|de)',
      role: 'reporter',
      byline: true,
    },
    {
      words:
        '(Por|Firma|Autor|Autora|Autores|Texto|Textos|Texto y fotos|Texto y foto|Textos y fotos|Redacción|Redactor|Redactora|Escribe|Periodista|Reportero|Reportera|Nota)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words:
        'Con [el|la] (reporte|reportes|reporteo|reportería|información|informes) [adicional|adicionales] (de|por|desde)',
      role: 'contributor',
    },
    {
      words: '(Reporte|Reportes|Reporteo|Reportería|Información|Informes) (adicional|adicionales) (de|por)',
      role: 'contributor',
    },
    { words: '(Reporte|Reportes|Información|Informe|Reporteo) (de|por)', role: 'reporter', byline: true },
    { words: '[Con] [la] (colaboración|contribución|aporte|aportes|ayuda) (de|por)', role: 'contributor' },
    {
      words: '(Colaboración|Colaboró|Colaboraron|Colaboradores|Con información de)',
      role: 'contributor',
      colon: true,
    },
    { words: '(Editado|Edición|Editada|Revisado|Corregido) [en español] (por|de)', role: 'editor' },
    { words: '(Edición|Editor|Editora|Editores|Edita)', role: 'editor', colon: true },
    {
      words:
        '[[Este] (artículo|texto|reportaje) [fue|ha sido]] (Traducido|Traducción|Traducida) [del (inglés|francés|alemán|portugués|ruso|italiano|chino)] (por|de)',
      role: 'translator',
    },
    { words: '(Traducción|Traductor|Traductora)', role: 'translator', colon: true },
    { words: '(Reportería|Reporteo|(Investigación|Reportería) y (texto|textos))', role: 'reporter', colon: true },
    { words: '(Informe|Asistencia periodística|Producción periodística)', role: 'contributor', colon: true },
    { words: '(Investigación|Documentación|Verificación)', role: 'researcher', colon: true },
    { words: '(Ilustrado|Ilustrada|Ilustraciones) (por|de)', role: 'producer' },
    { words: '(Producción|Realización|Diseño|Infografía)', role: 'producer', colon: true },
    {
      words:
        '[(Este|Esta)] (reportaje|artículo|investigación|nota|texto|crónica|trabajo) (fue|ha sido) (realizado|realizada|escrito|escrita|elaborado|elaborada|hecho|hecha) por',
      role: 'reporter',
    },
    { words: 'Información elaborada por', role: 'reporter', byline: true },
    {
      words: '(Texto e investigación|Reportaje y producción|Guion|Guion y conducción|Investigación y redacción)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words: '(Reportería adicional|Reporteo adicional|Apoyo en campo|Trabajo de campo)',
      role: 'contributor',
      colon: true,
    },
    { words: '[con] [el] apoyo de', role: 'contributor' },
    {
      words: '(Edición general|Edición web|Edición de textos|Supervisión|Supervisó|Coordinación editorial)',
      role: 'editor',
      colon: true,
    },
    { words: '(Análisis de datos|Procesamiento de datos)', role: 'researcher', colon: true },
  ],
  roleVerbs: [
    {
      words:
        '[también] (colaboró|colaboraron|contribuyó|contribuyeron|aportó|aportaron) [con] [la] (reportería|reporteo|información|reportes|cobertura) [para] [este|esta] [reporte|informe|artículo|información|nota|reportaje]',
      role: 'contributor',
    },
    {
      words:
        '(contribuyó|contribuyeron|colaboró|colaboraron) a (este|esta) (reporte|informe|artículo|información|nota|despacho|cobertura)',
      role: 'contributor',
    },
    { words: '(reportó|reportaron|informó|informaron)', role: 'reporter' },
    {
      words:
        '[también] (colaboró|colaboraron|contribuyó|contribuyeron) [con|en|a|para] [este|esta] [reporte|informe|artículo|información|nota|reportaje|despacho|historia|noticia]',
      role: 'contributor',
    },
    {
      words:
        '(colaboró|colaboraron|contribuyó|contribuyeron) (con|en) la elaboración de (este|esta) (reporte|informe|artículo|información|nota|reportaje)',
      role: 'contributor',
    },
    { words: '(tradujo|tradujeron) [este|esta] [artículo|texto|nota]', role: 'translator' },
  ],
  sponsorLabels: wordings(`
    contenido ofrecido por | contenido patrocinado por | ofrecido por | patrocinado por | presentado por
  `),
  checkerLabels: wordings(
    'comprobado por | revisado médicamente por | revisado por | revisión de | revisión médica | validado por | verificado por',
  ),
  and: words('y e con'),
  placePrepositions: ['en', 'desde'],
  outletPrepositions: ['para', 'especial para', 'colaboración para', 'colaboración especial para', 'de'],
  dateLabels: words(`
    publicado actualizado publicada actualizada publicación actualización el a las de última modificado
    del creado
  `),
};
