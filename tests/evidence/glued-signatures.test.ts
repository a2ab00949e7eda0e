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
  [' dpa', ['dpa']],
  [' dpa/AFP', ['dpa', 'AFP']],
  [' TT-AFP', ['TT-AFP']],
  [' Hafen', []],
  [' – so sagt AFP', []],
  [' – AFP sagt es', []],
  [' /her og der/', []],
  [' (siehe dpa)nach', []],
])('the last paragraph ends in%s', (end, agencies) => {
  const page = plainArticle({ body: [...paragraphs.slice(0, -1), `${last}${end}`] });
  expect(gluedSignatures(pageLines(page)).map(({ named }) => named)).toEqual(agencies);
});

test.each<[closing: string, agencies: string[]]>([
  ['春まで何も知らなかったと、港の責任者は月曜日に記者団の取材に対して話した。（共同）', ['共同']],
  ['春まで何も知らなかったと、港の責任者は月曜日に記者団の取材に対して話した。【時事】', ['時事']],
  ['港口负责人周一对记者表示，在春天之前他们对此一无所知，也没有收到任何通知。（新华社）', ['新华社']],
  ['春まで何も知らなかったと、港の責任者は月曜日に記者団の取材に対して話した。（港）', []],
  ['話した。（共同）', []],
  ['The tide came in at noon, as it always does, and the harbour board said nothing of it, as ever, to the F. AP', []],
])('a last paragraph is %s', (closing, agencies) => {
  const page = plainArticle({ body: [...paragraphs.slice(0, -1), closing] });
  expect(gluedSignatures(pageLines(page)).map(({ named }) => named)).toEqual(agencies);
});
