import { expect, it } from 'vitest';
import { personParts } from '../../utils/citation/person-parts.ts';

it.each([
  ['Mark Landry', 'en', 'Mark', 'Landry'],
  ['Ramón Pérez-Vidal', 'en', 'Ramón', 'Pérez-Vidal'],
  ['Ludwig van der Berg', 'nl', 'Ludwig', 'van der Berg'],
  ['Mary-Jane O’Neil', 'en-GB', 'Mary-Jane', 'O’Neil'],
  ['Анна Петрова', 'ru', 'Анна', 'Петрова'],
])('parts %s', (name, language, given, family) => {
  expect(personParts(name, language)).toEqual({ given, family });
});

it('keeps a suffix apart', () => {
  expect(personParts('Martin Quill Jr.', 'en')).toEqual({ given: 'Martin', family: 'Quill', suffix: 'Jr.' });
});

it.each([
  ['才扬', 'zh'],
  ['홍길동', 'ko'],
  ['山田 太郎', 'ja'],
  ['王 小明', 'en'],
  ['Nagy Anna', 'hu'],
  ['Nguyễn Văn An', 'vi'],
  ['Zhang Wei', 'en'],
  ['Kim Tong-hyung', 'en'],
  ['María López García', 'es'],
  ['Sukarno', 'id'],
  ['The Harbour Times of Stanwick and Ellis', 'en'],
  ['Quill and Sons', 'en'],
  ['Reporter 7', 'en'],
  ['Quill, N.', 'en'],
  ['Nora Q.', 'en'],
])('leaves %s whole', (name, language) => {
  expect(personParts(name, language)).toEqual({ literal: name });
});
