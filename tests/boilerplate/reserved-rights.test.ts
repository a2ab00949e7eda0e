import { expect, test } from 'vitest';
import { reservedRights } from '../../utils/boilerplate/reserved-rights.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { type Line, plainArticle } from '../pages/plain-article.ts';
import { long } from './judges/said.ts';

const german = '© Coral Verlag GmbH – Alle Rechte vorbehalten';

test.each<[what: string, tail: Line[], is: string[]]>([
  ['a house and its rights', [german], ['b6']],
  ['a year', ['© 2026 Coral Courier'], ['b6']],
  ['the sign in brackets', ['(c) Coral Courier 1998'], ['b6']],
  ['a house alone', ['© Coral Courier'], []],
  ['a day in front of the sign', ['3 marzo 2026 © RIPRODUZIONE RISERVATA'], ['b6']],
  ['rights in front of the sign', ['جميع الحقوق محفوظة © المرفأ 2026'], ['b6']],
  ['a sentence in front of it', ['He laughed. © RIPRODUZIONE RISERVATA'], []],
  ['a word that opens like it', ['Copyrights were sold in 2026'], []],
  ['in 200 characters', [long(german, 200)], ['b6']],
  ['in more', [long(german, 201)], []],
  ['below a picture', [{ text: german, tag: 'figcaption' }], []],
  [
    'a paragraph of law, however long',
    [long('This document is subject to copyright. Apart from fair dealing', 400)],
    ['b6'],
  ],
  ['ten lines behind the story', [...'abcdefghi', german], ['b15']],
  ['eleven lines behind it', [...'abcdefghij', german], []],
])('rights behind the story: %s', (_, tail, is) =>
  expect(reservedRights(pageLines(plainArticle({ tail })))).toEqual(is),
);
