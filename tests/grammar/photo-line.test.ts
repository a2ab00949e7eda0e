import { expect, test } from 'vitest';
import { isPhotoLine } from '../../utils/grammar/photo-line.ts';

test.each([
  ['en', 'Photo by Ana Ruiz', true],
  ['en', 'Uploaded by Ana Ruiz, Coral Courier', true],
  ['de', 'Hochgeladen von Jana Brandt', true],
  ['sv', 'Uppladdad av Nils Holm', true],
  ['nl', 'Geüpload door Jan Visser', true],
  ['da', 'Uploadet af Ida Holm', true],
  ['no', 'Lastet opp av Ida Holm', true],
  ['en', 'Uploaded files by Ana Ruiz', false],
  ['en', '(AP Photo/Ana Ruiz)', true],
  ['en', 'FILE PHOTO: A ship', true],
  ['en', 'picture alliance/dpa', true],
  ['en', '© picture alliance/dpa', true],
  ['en', '“ * Photo: Ana Ruiz', true],
  ['de', 'Foto: Anna Huber', true],
  // a label of another system
  ['de', 'Photo: Anna Huber', true],
  ['es', '(Imagen de portada: Ana Ruiz / AFP)', true],
  ['fr', 'Photo d’archives: Ana Ruiz / AFP', true],
  ['it', '(Foto in apertura: AFP)', true],
  ['id', 'Foto sampul: Dewi Anggraini/AFP', true],
  ['es', 'Texto y foto de portada: Ana Ruiz / AFP', false],
  ['es', 'Texto de portada: Ana Ruiz / AFP', false],
  ['it', 'Foto in apertura: un porto vuoto', false],
  ['en', 'The AP Photo/Ana Ruiz', false],
  ['en', 'Photo of the day', false],
  ['de', 'Fotografie ist Kunst', false],
  ['en', 'Photos: Getty Images Translation: Ana Ruiz', false],
])('%s: is about a picture: %s: %s', (language, text, is) => {
  expect(isPhotoLine(text, language)).toBe(is);
});
