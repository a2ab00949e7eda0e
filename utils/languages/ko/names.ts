import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: words(
    '교수 국장 기자 논설위원 대표 변호사 부장 선임기자 연구원 위원 인턴기자 작가 칼럼니스트 특파원 팀장 편집위원 평론가',
  ),
  genres: wordings('사설 | 인터뷰 | 칼럼'),
  notPeople: wordings(`
    목록 | 전체보기 | 관리자 | 뉴스팀 | 디지털뉴스국 | 디지털뉴스부 | 디지털뉴스팀 | 온라인 뉴스팀 | 온라인뉴스부 | 온라인뉴스팀 | 익명 | 인터넷뉴스부 | 취재팀 | 특별취재팀 | 편집국
    편집부 | 정리 | 사회 | 정치 | 경제 | 국제 | 문화 | 연예 | 지역 | 전국 | 금융 | 기업
  `),
  neverInNames: words(`
    객원 경찰 공유 관련 구독 그녀는 그는 금지 기사 기자 기자명 뉴스 뉴스팀 다른기사 대학교 대한민국 등록 무단전재 방송 보기 부 사진 서울 선임 수습 수정 승인 신문 여러분 연구소
    연합뉴스 영상 온라인 이번 인턴 일보 입력 작성 재배포 저작권 전문 전체 정부 제공 최종 취재 취재팀 통신 특파원 팀 편집부 한국 한편
  `),
};
