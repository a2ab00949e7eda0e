import { expect, test } from 'vitest';
import { gatherSigns } from '../../utils/evidence/gather-signs.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { plainArticle } from '../pages/plain-article.ts';

/** What a line behind the story says: 'Marie Dupont/reporter' or '=PAP'. */
function said(language: string, text: string): string[] {
  const article = plainArticle({ language, tail: [{ text, prose: false }] });
  return gatherSigns(pageLines(article)).flatMap(({ line, named, agency }) => [
    ...line.people.map(({ name, role }) => `${name}/${role}`),
    ...(named ? [`=${agency?.name ?? named}`] : []),
  ]);
}

test.each<[language: string, text: string, says: string]>([
  ['fr', 'Ecrit par Marie Dupont', 'Marie Dupont/reporter'],
  ['fr', 'PUBLIE PAR MARIE DUPONT', 'Marie Dupont/reporter'],
  ['fr', 'Realisation : Marie Dupont', 'Marie Dupont/producer'],
  ['es', 'EDICION: ANA RUIZ', 'Ana Ruiz/editor'],
  ['es', 'Traduccion: Ana Ruiz', 'Ana Ruiz/translator'],
  ['pt', 'Edicao: Ana Souza', 'Ana Souza/editor'],
  ['pt', 'Traducao: Ana Souza', 'Ana Souza/translator'],
  ['hu', 'Szerkeszto: Kovács Anna', 'Kovács Anna/editor'],
  ['hu', 'Forras: MTI', '=MTI'],
  ['pl', 'Zrodlo: PAP', '=PAP'],
  ['pl', 'Opracowala: Anna Kowal', 'Anna Kowal/writer'],
  ['sv', 'KALLA: TT', '=TT'],
  ['fi', 'Lahde: STT', '=STT'],
  ['el', 'ΠΗΓΗ: ΑΠΕ-ΜΠΕ', '=ANA-MPA'],
  ['el', 'ΕΠΙΜΕΛΕΙΑ: ΜΑΡΙΑ ΠΑΠΑΔΟΠΟΥΛΟΥ', 'Μαρια Παπαδοπουλου/editor'],
])('a label says the same without its accents: %s, %j', (language, text, says) => {
  expect(said(language, text)).toContain(says);
});

test('what comes from an agency names nobody, in capitals either', () => {
  expect(said('pt', 'COM INFORMAÇÕES DA AGÊNCIA BRASIL').filter((one) => one.includes('/'))).toEqual([]);
});
