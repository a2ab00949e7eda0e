import { expect, test } from 'vitest';
import { gluedSignatures } from '../../utils/evidence/glued-signatures.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const last = paragraphs.at(-1);
test.each<[end: string, agencies: string[]]>([
  [' (FR mit dpa)', ['dpa']],
  [' (dpa/AFP)', ['dpa', 'AFP']],
  [' /ritzau/', ['ritzau']],
  [' – BERNAMA', ['BERNAMA']],
  [' —Xinhua/AFP', ['Xinhua', 'AFP']],
  [' – so sagt AFP', []],
  [' – AFP sagt es', []],
  [' /her og der/', []],
  [' (siehe dpa)nach', []],
])('the last paragraph ends in%s', (end, agencies) => {
  const page = plainArticle({ body: [...paragraphs.slice(0, -1), `${last}${end}`] });
  expect(gluedSignatures(pageLines(page)).map(({ named }) => named)).toEqual(agencies);
});
