import { describe, expect, test } from 'vitest';
import { localGrammars, readLocally } from '@/utils/grammar/local/all-local.ts';
import { codeFor } from '@/utils/languages/language-for.ts';

const people = (text: string, language: string) =>
  readLocally(language, (grammar) => grammar.people?.(text, language, 'tail'))?.people.map(({ name }) => name);

describe('local grammars', () => {
  test('declare languages that we know', () => {
    const declared = localGrammars.flatMap(({ languages }) => languages);
    expect(declared.filter((code) => codeFor(code) !== code)).toEqual([]);
    expect(localGrammars.every(({ languages, onAnyPage }) => languages.length > 0 || onAnyPage)).toBe(true);
  });

  test.each([
    ['hi-IN', 'पढ़िए रामगढ़ से मोहन तिवारी की रिपोर्ट', ['मोहन तिवारी']],
    ['mr', 'पढ़िए रामगढ़ से मोहन तिवारी की रिपोर्ट', undefined],
    ['vi', 'Trần Hữu Lộc', ['Trần Hữu Lộc']],
    ['fr', 'Trần Hữu Lộc', undefined],
    ['en', '도윤서 기자', ['도윤서']],
    ['ca', 'Escrit per Núria Solà i Jordi Puig · Traduït per Berta Vila', ['Núria Solà', 'Jordi Puig', 'Berta Vila']],
    ['no', 'Per Olav Solheim', undefined],
    ['en', 'From Ana Ruiz, Abuja', ['Ana Ruiz']],
    ['en', 'From Lima to Rome, Italy', undefined],
    ['en', 'From Ana Ruiz, Leo Sand', undefined],
    ['ja', '(潮路千夏)', ['潮路千夏']],
    ['ja', '(次回掲載)', []],
    ['ja', '(電池含まず)', []],
    ['ja', '(山田みすず)', ['山田みすず']],
    ['en', 'Reporting by Mara Quill', undefined],
  ])('read the lines of their pages: %s %s', (language, text, names) => {
    expect(people(text, language)).toEqual(names);
  });

  test.each([
    ['ПЕРМЬ, 29 марта. /Корр. ТАСС Демьян Кедров/. Мост закрыт.', 'ru', ['Демьян Кедров']],
    ['ПЕРМЬ, 29 марта. /Корр. ТАСС Демьян Кедров/. Мост закрыт.', 'und', ['Демьян Кедров']],
    ['PERM, March 29 (AP) — The bridge is closed.', 'ru', undefined],
  ])('read datelines that tell themselves by their letters: %s on a page in %s', (text, language, names) => {
    const read = readLocally(language, (grammar) => grammar.dateline?.(text, language));
    expect(read?.people.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['桥已经关闭。(记者刘志明)', { start: 6 }],
    ['桥已经关闭。(昨天晚上的事情)', {}],
    ['The bridge is closed. (Reporting by Mara Quill)', undefined],
  ])('tell a bracket glued to a paragraph: %s', (text, start) => {
    expect(readLocally('zh', (grammar) => grammar.gluedCredit?.(text, 'zh'))).toEqual(start);
  });
});
