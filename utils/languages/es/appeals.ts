import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: 'nosotros nos nuestr* apóyanos síguenos síganos',
  reader: 'tú tu tus te ti contigo usted* tienes puedes quieres',
  offers: 'boletín suscr* aplicación comentarios correo* soci* enlace* canal artículo* noticia*',
  notes: 'actualizad* corregid*',
};
