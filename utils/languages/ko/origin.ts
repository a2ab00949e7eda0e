import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [],
  sourceLabels: wordings(`
    출처 | 제공 | 자료 | 자료출처 | 기사제공 | 원문 | 뉴스제공
    출처= | 기사출처 | 콘텐츠 제공
  `),
  photoLabels: wordings(`
    영상편집 | 영상취재 | 영상촬영 | 촬영 | 화면제공 | 구성 | 사진 | 사진 출처 | 사진= | 사진제공 | 사진 제공 | 이미지 | 그래픽 | 영상 | 삽화 | 게티이미지
    캡처 | 일러스트 | 자료사진
  `),
  sourceLinks: wordings('원문 보기 | 원문보기 | 기사 원문 | 기사원문 | 원문 링크 | 기사 원문 보기 | 출처 링크'),
  textNouns: words('기사 글 칼럼 인터뷰 분석 보도 전문 원문'),
  readWords: words('읽 볼'),
  wholeWords: words('전문 원문 전체'),
  shownFrom: [
    '(처음|최초|먼저)',
    '(허락|허가|동의)(을|를) (받|얻)',
    '제휴(사|매체| 기사| 매체)',
    '게재된',
    '간추',
    '발췌',
    '옮(겨|긴)',
    '번역',
    '제작',
    '제휴',
    '실린',
  ],
  notices: [
    ['{org}(에|에서) (게재|보도)(된|한) (기사|글)(을|를) (번역|옮긴)', '산호일보에 게재된 기사를 번역한 것입니다.'],
    [
      '(이 기사는|본 기사는|이 글은) {org}(에|에서|의) [처음|최초로|먼저] (게재|보도|발행)',
      '이 기사는 한겨레21에 처음 게재되었습니다.',
    ],
  ],
  disclaimers: [],
};
