import type { CreditWords } from '../language.ts';
import { words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: '(글쓴이|작성자|By)', role: 'reporter', byline: true },
    { words: '(정리|글·그림|글・사진)', role: 'reporter', byline: true, colon: true },
    {
      words: '(글|글쓴이|기자|취재|취재기자|작성|작성자|필자|저자|글·사진|글/사진|취재·글)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(취재 지원|취재지원|도움)', role: 'contributor', colon: true },
    { words: '(편집|편집자|에디터|데스크|책임편집)', role: 'editor', colon: true, byline: true },
    { words: '(번역|옮긴이|역자)', role: 'translator', colon: true, byline: true },
    { words: '(제작|그래픽|디자인|PD)', role: 'producer', colon: true },
    { words: '(자료조사|리서치)', role: 'researcher', colon: true },
  ],
  roleVerbs: [
    {
      words:
        '(기자|특파원|통신원|경제부장|정치부장|사회부장|국제부장|문화부장|산업부장|논설실장|선임기자|전문기자|인턴기자|인턴 기자|수습기자|객원기자|시민기자|논설위원|대기자|기자단|선임 기자|전문 기자|온라인기자|명예기자|의학전문기자|과학전문기자|군사전문기자|종교전문기자|교육전문기자|편집국 기자|영상기자|수습 기자|객원 기자|인턴 기자)',
      role: 'reporter',
    },
    { words: '(에디터|편집위원|편집장|편집기자)', role: 'editor' },
    { words: '(번역가|옮김|번역)', role: 'translator' },
    { words: '(PD|피디|앵커|아나운서)', role: 'producer' },
  ],
  and: words('· , 및 와 과 / ㆍ'),
  placePrepositions: [],
  outletPrepositions: [],
  dateLabels: words('입력 수정 승인 등록 기사입력 최종수정'),
};
