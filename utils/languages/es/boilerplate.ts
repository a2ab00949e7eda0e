import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Artículo original | Enlace a la fuente | Enlace de origen | Fuente original | Ir a la fuente
    Leer artículo completo | Leer artículo original | Leer el original | Leer nota completa
    Leer noticia completa | Link de la fuente | Ver artículo original | Ver fuente original
    Ver nota original
  `),
    [
      'Leer (el artículo|la nota|la noticia|más|artículo completo) (original|completa|completo|en) …',
      'Leer la nota completa en El Faro',
    ],
    [
      'Este (artículo|texto|contenido|reportaje) … (publicado|publicó|apareció) (originalmente|por primera vez|inicialmente|primero) …',
      'Este artículo fue publicado originalmente en El Faro.',
    ],
    [
      'Este (artículo|texto|contenido|reportaje) … originalmente (publicado|escrito) …',
      'Este texto fue originalmente publicado en El Faro.',
    ],
    [
      'Esta (nota|noticia|historia|entrevista) … (publicada|publicó|apareció) (originalmente|por primera vez|inicialmente|primero) …',
      'Esta nota se publicó originalmente en El Faro.',
    ],
    [
      '(Publicado|Publicada|Artículo publicado|Texto publicado|Nota publicada) (originalmente|inicialmente) (en|por) …',
      'Publicado originalmente en El Faro',
    ],
    [
      '(Este|El) (artículo|texto) (se republica|ha sido republicado|fue republicado|es republicado|se reproduce|se publica) … (permiso|licencia|autorización|Creative Commons) …',
      'Este artículo se republica bajo una licencia Creative Commons.',
    ],
    [
      'La entrada … (se publicó primero|aparece primero|apareció primero) en …',
      'La entrada El puente cerrado se publicó primero en El Faro.',
    ],
    [
      '(Esta|Este|La|El) (nota|noticia|contenido|texto|artículo|información) … no (ha sido|fue) (editado|editada|modificado|modificada) por …',
      'Esta noticia no ha sido editada por la redacción de El Faro.',
    ],
    [
      '(Este|El) (artículo|texto|contenido) … (traducción automática|traducido automáticamente|inteligencia artificial) …',
      'Este artículo es el resultado de una traducción automática.',
    ],
    [
      '© (EFE|Agencia EFE|Europa Press|Copyright|Reservados) …',
      '© EFE 2026. Está expresamente prohibida la redistribución',
    ],
    ['… todos los derechos reservados …', '© El Faro. Todos los derechos reservados.'],
    [
      '(Prohibida|Queda prohibida|Está expresamente prohibida|Se prohíbe) (la|su) (reproducción|redistribución) …',
      'Prohibida la reproducción total o parcial',
    ],
    [
      '(Las opiniones|Los puntos de vista) (expresadas|expresados|vertidas|contenidas) … (responsabilidad|no reflejan|no representan) …',
      'Las opiniones expresadas son responsabilidad del autor.',
    ],
    ['(Aviso legal|Descargo de responsabilidad): …', 'Descargo de responsabilidad: contenido de terceros'],
    ['Reutilizar (este|el) (contenido|artículo)', 'Reutilizar este contenido'],
    [
      '(Puedes|Puede) (republicar|reproducir) (este|nuestros|nuestro) (artículo|artículos|contenido|contenidos) …',
      'Puedes republicar este artículo con una licencia Creative Commons.',
    ],
  ],
  promo: [
    ...wordings(`
    Hazte socia | Hazte socio | Hazte suscriptor | Activa las notificaciones
    Activar notificaciones | Apóyanos | Colabora | Crear cuenta
    Descargar app | Dona | Dona aquí | Donar | Encuéntranos en | Exclusivo para suscriptores
    Inicia sesión | Iniciar sesión | Registrarse | Registro | Regístrate | Seguinos | Seguir
    Sigue leyendo con tu suscripción | Siguiendo | Solo para suscriptores | Suscribirme | Suscribirse
    Suscripción | Suscríbase | Suscríbete | Síganos | Síganos en | Sígueme | Síguenos | Síguenos en
    Ya soy suscriptor | ¿Ya eres suscriptor? | ¿Ya tienes cuenta? | ¿Ya tienes una cuenta?
  `),
    [
      '(Síguenos|Síganos|Seguinos|Sigue) (en|también en|a través de) ({network}|nuestro|nuestra|nuestras|redes) …',
      'Síguenos en Google News',
    ],
    ['(Sigue|Siga|Seguí) a … en ({network}|redes sociales) …', 'Sigue a El Faro en WhatsApp'],
    [
      '(Sigue|Siga|Seguí|Recibe|Reciba) (las|todas las|nuestras|todos los|nuestros) (noticias|contenidos) … ({network}|desde|en) …',
      'Siga las noticias de El Faro desde Google News',
    ],
    ['(Únete|Únase|Unite|Súmate|Suscríbete) a(l| nuestro| nuestra) (canal|grupo|comunidad)', 'Únete a nuestro canal'],
    [
      '(Únete|Únase|Unite|Síguenos|Suscríbete) … (canal|grupo|comunidad) de {network} …',
      'Únete al nuevo canal de WhatsApp',
    ],
    [
      '(Añade|Agrega|Añadir|Agregar) … (fuente preferida|fuentes preferidas) …',
      'Añade El Faro como fuente preferida en Google',
    ],
    ['(Descarga|Descargue) (nuestra|la|nuestra nueva) (app|aplicación) …', 'Descarga nuestra app'],
    ['(Suscríbete|Regístrate|Inicia sesión|Suscríbase|Regístrese) (para|y) …', 'Suscríbete para seguir leyendo'],
    ['(Apoya|Apoye) (nuestro|el) … periodismo …', 'Apoya nuestro periodismo independiente'],
    ['(Te gustó|¿Te ha gustado) (este|el|esta|la) (artículo|nota|noticia) …', '¿Te gustó este artículo? Compártelo'],
    [
      '(Este artículo|Este contenido|Esta noticia) es (exclusivo|exclusiva|solo) para …',
      'Este contenido es exclusivo para suscriptores',
    ],
    [
      '(Función|Recurso|Contenido|Artículo|Noticia) (exclusiv(a|o)|solo) para (suscriptores|socios|abonados)',
      'Función exclusiva para suscriptores',
    ],
  ],
  related: [
    'Ver más noticias',
    ['[Ver|Lee|Leer|Consulta] más noticias (de|del|sobre|en) …', 'Más noticias de Sorna'],
    ['También (puedes|puede) leer{mark}…', 'También puedes leer: Se cierra el puente'],
    ...leadIns(
      'Lee también',
      'Lea también',
      'Leer también',
      'Lee más',
      'Lea más',
      'Leer más',
      'Lee además',
      'Lea además',
      'Ver también',
      'Ver además',
      'Ver más',
      'Vea también',
      'Mira también',
      'Te puede interesar',
      'Te podría interesar',
      'También te puede interesar',
      'Le puede interesar',
      'Puede interesarte',
      'Te recomendamos',
      'Te recomendamos leer',
      'Recomendamos',
      'Recomendado',
      'Relacionado',
      'Noticias relacionadas',
      'Artículos relacionados',
      'No te pierdas',
      'Más información',
      'Siguiente',
      'Anterior',
      'Artículo anterior',
      'Siguiente artículo',
    ),
    ...labelLines('Vea además', 'Mire también', 'Nota relacionada', 'Noticia relacionada', 'Conoce más'),
    ...wordings(`
    Además | Artículo siguiente | Cargar más | Contenido relacionado | Continuar leyendo
    Continúa leyendo | Destacadas | Destacado | Destacados | En esta nota | En portada
    Enlaces relacionados | Entrada anterior | Entrada siguiente | Esto te puede interesar
    Las más leídas | Le podría interesar | Le recomendamos | Lectura recomendada | Lecturas recomendadas
    Leer también en | Lo más compartido | Lo más leído | Lo más nuevo | Lo más popular | Lo más reciente
    Lo más visto | Lo último | Los más leídos | Mira además | Mostrar más | Más | Más comentadas
    Más de esta categoría | Más en esta sección | Más leídas | Más leído | Más leídos | Más noticias
    Más sobre | Más sobre este tema | Más vistas | Más visto | Más vistos | Navegación de entradas
    No se pierda | No te lo pierdas | Noticia anterior | Noticias destacadas | Nuestra selección
    Otras noticias | Otros artículos | Para saber más | Podría interesarte | Populares
    Próximo artículo | Quizá te interese | Quizás te interese | Recomendaciones | Recomendadas
    Recomendado para ti | Recomendados | Relacionadas | Relacionados | Seguir leyendo
    Selección del editor | Sigue leyendo | Siguiente entrada | Siguiente noticia
    También le puede interesar | También te interesa | También te podría interesar | Temas relacionados
    Tendencia | Tendencias | Ver noticia | Ver todas | Ver todo | Ver todos | Vídeos relacionados
    Última hora | Últimas entradas | Últimas noticias | Último momento
  `),
    [
      '[Otras|Otros|Más|Las|Los] (noticias|notas|artículos|entradas|contenidos|historias|publicaciones) (relacionadas|relacionados|recomendadas|recomendados|más leídas|más leídos|más vistas|de interés|similares|recientes)',
      'Noticias relacionadas',
    ],
  ],
  share: [
    'Herramientas para compartir',
    ...wordings(`
    Cargando | Comparta | Comparte | Comparte en | Comparte esta nota | Comparte esta noticia
    Comparte este artículo | Comparte esto | Compartido | Compartidos | Compartir | Compartir artículo
    Compartir en | Compartir esta entrada | Compartir esta noticia | Compartir este artículo
    Compartir nota | Compartir noticia | Compartir via | Compartí | Compártelo | Copiado | Copiar URL
    Copiar el enlace | Copiar enlace | Copiar link | Correo | Correo electrónico | Enlace copiado
    Enlace permanente | Enviar | Enviar a un amigo | Guardar | Guardar artículo | Imprimir
    Imprimir artículo | Link copiado | Llévatelo | Me gusta | Me gusta esto | Pinear | Publicar
    Recomendar | Retuitear | Tuitear | Twittear
  `),
    [
      '(Compartir|Comparte|Comparta|Compartí|Compártelo) [este artículo|esta noticia|esta nota|esto] (en|por|vía|con|a través de) ({network}|correo|correo electrónico|redes sociales|tus amigos|tus redes)',
      'Compartir en Facebook',
    ],
    [
      '(Haz|Haga|Hacé) clic para (compartir|enviar|imprimir) …',
      'Haz clic para compartir en Facebook (Se abre en una ventana nueva)',
    ],
    ['Se abre en una (ventana nueva|nueva ventana)', 'Se abre en una ventana nueva'],
    ['{n} (compartidos|veces compartido|compartidas|me gusta)', '12 compartidos'],
    ['(Imprimir|Enviar) (esta noticia|este artículo|por) …', 'Enviar por correo a un amigo'],
    ['A {n} (blogueros|bloggers) les gusta esto', 'A 3 blogueros les gusta esto'],
    ['Sé el primero en decir que te gusta', 'Sé el primero en decir que te gusta'],
    ['Guardar para (leer más tarde|después|más tarde|leer después)', 'Guardar para leer más tarde'],
  ],
  newsletter: [
    ...wordings(`
    Ver este correo en tu navegador | Ver en el navegador | Boletines | Boletín | Correo electrónico *
    Dirección de correo electrónico | Gracias por suscribirte | Introduce tu correo
    Su correo electrónico | Tu correo | Tu correo electrónico | Tu email
  `),
    [
      '(Recibes|Recibe|Has recibido|Ha recibido) este (correo|boletín|email) porque …',
      'Recibes este correo porque te suscribiste.',
    ],
    [
      '(Suscríbete|Suscríbase|Suscribite|Regístrate|Apúntate|Inscríbete|Recibe nuestro|Recibe nuestros|Recibe nuestra) … (boletín|boletines|newsletter|newsletters) …',
      'Suscríbete a nuestro boletín diario',
    ],
    [
      '(Recibe|Reciba|Recibí) … (en tu correo|en su correo|en tu email|en tu bandeja|en tu e-mail) …',
      'Recibe las noticias en tu correo',
    ],
    [
      '(Al suscribirte|Al registrarte|Al suscribirse|Al hacer clic|He leído y) … (términos|condiciones|política|privacidad) …',
      'Al suscribirte aceptas nuestra política de privacidad',
    ],
  ],
  comments: [
    ...wordings('Comentarios de lectores | Comentarios de los lectores | Opiniones de los lectores'),
    [
      'Para (comentar|escribir un comentario|dejar un comentario|poder comentar) … (sesión|registrado|registrarte|registrarse|conectado) …',
      'Para comentar debes iniciar sesión.',
    ],
    [
      '… (cuéntanoslo|dinos|deja tu (opinión|comentario)) … comentarios …',
      '¿Estás de acuerdo? Deja tu opinión en los comentarios.',
    ],
    ...wordings(`
    Agregar comentario | Añadir comentario | Aún no hay comentarios | Cancelar | Cancelar la respuesta
    Cancelar respuesta | Comenta | Comentar | Comentario | Comentarios | Comentarios cerrados
    Comentarios desactivados | Deja un comentario | Deja una respuesta | Dejar un comentario
    Dejar una respuesta | Deje un comentario | Dejá tu comentario | Denunciar | Descartar
    Enviar comentario | Escribe tu comentario | Escribe un comentario | Escribir comentario
    Ir a comentarios | Leer comentarios | Los campos obligatorios están marcados con *
    Los comentarios están cerrados | Mostrar comentarios | No hay comentarios | Nombre *
    Normas de la comunidad | Normas de participación | Opina | Participa en la conversación
    Publicar comentario | Publicar el comentario | Publicar un comentario | Quieres comentar | Responder
    Sin comentarios | Tu opinión | Vaya al foro | Ver comentarios | Ver todos los comentarios | Web
    ¿Quieres comentar? | ¿Qué opinas? | Únete a la conversación | Únete a la discusión
  `),
    [
      '(Tu|Su) (dirección de correo electrónico|correo electrónico|correo|email) no (será|se hará) (publicada|publicado|público|visible) …',
      'Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *',
    ],
    [
      '(Guarda|Guardar) mi nombre, … en este navegador …',
      'Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.',
    ],
    ['[Ver|Leer|Mostrar] [los|todos los] {n} (comentarios|comentario|respuestas|opiniones)', 'Ver 5 comentarios'],
    ['{n} (comentarios|comentario|pensamientos|respuestas) (en|sobre) "…', '2 comentarios en “El puente cerrado”'],
    [
      '(Debes|Debe|Tienes que|Lo siento, debes) … (iniciar sesión|conectado|registrado|conectarte|registrarte|acceder|identificarte) … (comentar|comentario|comentarios) …',
      'Lo siento, debes estar conectado para publicar un comentario.',
    ],
    ['(Inicia sesión|Regístrate|Accede|Inicie sesión) … (comentar|comentario) …', 'Inicia sesión para comentar'],
    [
      '(Recibir un|Recibir una|Notificarme|Avísame|Notifícame|Recíbeme) … (comentarios|entradas|entrada|correo electrónico|email) …',
      'Recibir un correo electrónico con los siguientes comentarios a esta entrada.',
    ],
    [
      '(Este sitio|Esta web) (usa|utiliza) Akismet para reducir el spam …',
      'Este sitio usa Akismet para reducir el spam.',
    ],
    ['Aprende cómo se procesan los datos de tus comentarios', 'Aprende cómo se procesan los datos de tus comentarios.'],
    ['(Sé|Sea) el primero en (comentar|opinar|dejar) …', 'Sé el primero en comentar esta noticia'],
    ['(Déjanos|Déjenos|Cuéntanos) … (comentarios|comentario|opinión) …', 'Déjanos tu opinión en los comentarios'],
    ['Lo que (dicen|opinan) (los|nuestros) lectores', 'Lo que dicen los lectores'],
  ],
  ad: [
    ...wordings(`
    Anuncio | Anuncios | Cerrar anuncio | Cerrar publicidad | Contenido de marca | Contenido patrocinado
    Contenido promocionado | Enlaces patrocinados | Espacio publicitario | Ofrecido por
    PUBLICIDAD Sigue leyendo | Patrocinado | Patrocinado por | Presentado por | Promocionado
    Publicidad | Publirreportaje | Remitido | Saltar anuncio
  `),
    [
      '(La noticia|El artículo|La nota|El texto|Contenido) (continúa|sigue) (después|debajo|tras|abajo) … (publicidad|este anuncio) …',
      'La nota continúa después de la publicidad',
    ],
    [
      '(Continúa|Continúe|Sigue|Siga) (leyendo|después|debajo|tras) … publicidad …',
      'Continúa leyendo después de la publicidad',
    ],
    [
      '(Este|El) (artículo|contenido|texto) (contiene|incluye) enlaces de (afiliado|afiliados|afiliación) …',
      'Este artículo contiene enlaces de afiliados.',
    ],
  ],
  tags: [
    ...wordings(`
    Archivado bajo | Archivado en | Categoría | Categorías | En este artículo | Etiqueta | Etiquetado
    Etiquetado con | Etiquetas | Palabras clave | Publicado en | Tema | Temas | Temas de esta nota
    Temas del día | Temas que aparecen en esta noticia | Temas relacionados con esta noticia | Tópicos
  `),
    [
      '(Etiquetas|Etiqueta|Etiquetado|Temas|Tópicos|Palabras clave|Categorías|Categoría|Archivado en|Archivado bajo|Temas relacionados)[ ]:…',
      'Etiquetas: puerto, puente',
    ],
  ],
  'author-box': [
    ...wordings(`
    Acerca del autor | Artículos del autor | Comentarios de nuestros suscriptores | Contactar al autor
    El autor | La autora | Más de este autor | Más del autor | Seguir al autor | Sitio web del autor
    Sobre el autor | Sobre la autora | Sobre el periodista | Sobre la firma | Sobre la periodista
    Sobre las autoras | Sobre los autores | Sobre los periodistas | Ver perfil | Ver todas las entradas
    Ver todos los artículos
  `),
    [
      '(Ver|Leer) (todas|todos) (las|los|sus) (entradas|artículos|publicaciones|notas|noticias) (de|por) …',
      'Ver todas las entradas de admin',
    ],
    ['(Más|Otros|Todos los) (artículos|textos) (de|del) (autor|este autor|la autora) …', 'Más artículos de este autor'],
  ],
  'back-to-top': wordings(`
    Arriba | Botón volver arriba | Desplazarse hacia arriba | Inicio de la página | Ir al inicio
    Ir arriba | Subir | Volver al comienzo | Volver al inicio | Volver al principio | Volver arriba
  `),
  other: [
    ...wordings('Tamaño del texto | Tamaño de fuente | Tamaño letra | Contacto comercial'),
    ['Anúnciate (con nosotros|aquí)', 'Anúnciate con nosotros'],
    ['(Inicio|Portada) (>|»|/) …', 'Inicio > Noticias > Local'],
    [
      '(Este resumen|Este audio|Esta traducción) … (IA|inteligencia artificial) …',
      'Este resumen se ha generado con inteligencia artificial.',
    ],

    ...wordings(`
    Activar sonido | Ampliar | Avisar de un error | Aviso legal | Buscar | Cerrar | Color de fondo
    Configurar cookies | Contacto | Contáctanos | Escuchar | Informar de un error | Inicio
    Ir al contenido | Ir al contenido principal | Modo oscuro | Pantalla completa | Política de cookies
    Política de privacidad | Portada | Reportar error | Reportar un error | Reproducir
    Reproducir vídeo | Saltar al contenido | Sugerir una corrección | Tabla de contenidos
    Tamaño de letra | Tamaño de texto | Tiempo de lectura | Traducir | Términos y condiciones
    Ver fotos | Ver galería | Ver vídeo | ¿Encontraste un error? | ¿Te ha resultado útil?
    ¿Te resultó útil? | Índice
  `),
    ['(Tiempo de lectura|Lectura)[ ]:… (min|mins|minutos|minuto)', 'Tiempo de lectura: 6 min'],
    ['[Tiempo de lectura] {n} (min|minutos|minuto) de lectura', '3 min de lectura'],
    ['Tiempo de lectura {n} (min|minutos|minuto)', 'Tiempo de lectura 4 min'],
    ['Lectura de {n} (min|minutos|minuto)', 'Lectura de 2 minutos'],
    ['{n} (vistas|visitas|lecturas|visualizaciones)', '340 visitas'],
    [
      '(¿Ha|Has|¿Viste|¿Vio) (encontrado|visto|detectado|algún|un) … (error|errata) …',
      '¿Has visto algún error? Escríbenos',
    ],
    ['(Este sitio|Esta web|Utilizamos|Usamos) … cookies …', 'Este sitio web utiliza cookies.'],
    ['Tu navegador no (soporta|es compatible) …', 'Tu navegador no soporta el elemento de audio.'],
    'Fe de errores',
    ['(Escuchar|Escucha|Escuche) [el|este|la|esta] (artículo|noticia|nota) …', 'Escuchar artículo 4 min'],
    [
      'Volver a (notas de prensa|las notas de prensa|comunicados|los comunicados|todas las noticias)',
      'Volver a notas de prensa',
    ],
    [
      '[Este|El] resumen (ha sido|fue|es|está) (generado|creado|elaborado) (por|con) (IA|inteligencia artificial|la inteligencia artificial) …',
      'Este resumen ha sido generado por inteligencia artificial y revisado.',
    ],
  ],
};
