import { expect, test } from 'vitest';
import { parseLine } from '../../../utils/grammar/parse-line.ts';
import type { Where } from '../../../utils/model.ts';
import { showPeople } from '../show.ts';

const read = (where: Where, language: string, text: string) => showPeople(parseLine(text, { where, language }));

test.each<[where: Where, text: string, people: string]>([
  // the opening of the first paragraph
  ['dateline', '〔記者林若宇／台北報導〕立法院今天', '林若宇/reporter@台北'],
  ['dateline', '〔記者林若宇、張小蘭／綜合報導〕颱風', '林若宇/reporter; 張小蘭/reporter'],
  ['dateline', '【記者林若宇／台北報導】總統府', '林若宇/reporter@台北'],
  ['dateline', '【珊瑚時報記者 林若宇】美国', '林若宇/reporter#珊瑚時報'],
  ['dateline', '【珊瑚时报2031年05月06日訊】（珊瑚時報記者林若宇綜合報導）', '林若宇/reporter#珊瑚時報'],
  ['dateline', '珊瑚時報【林若宇／台北報導】總統府', '林若宇/reporter@台北'],
  ['dateline', '珊瑚時報【林若宇╱台北報導】總統府', '林若宇/reporter@台北'],
  ['dateline', '珊瑚時報【王小明案】法院昨天宣判', ''],
  ['dateline', '（中央社記者林若宇利馬3日綜合外電報導）', '林若宇/reporter@利馬'],
  ['dateline', '【王小明案】法院昨天宣判', ''],
  ['dateline', '（王小明摄）这是', ''],
  ['dateline', '【记者手记】近日', ''],
  ['dateline', '〔國際新聞中心／綜合報導〕美國', ''],
  // a line of its own
  ['tail', '21世纪珊瑚报道记者 林若宇 上海报道', '林若宇/reporter@上海'],
  ['tail', 'Coral記者林若宇／綜合報導', '林若宇/reporter'],
  ['tail', '报道：林若宇', '林若宇/reporter'],
  ['tail', '采写：南都记者 林若宇', '林若宇/reporter'],
  ['tail', '5月6日记者从市政府获悉', ''],
  ['tail', '本报记者在现场看到，大批游客', ''],
  ['tail', '报道：中国将扩大开放', ''],
  ['byline', '記者 林若宇 / 台北 報導', '林若宇/reporter@台北'],
  ['byline', '珊瑚周末记者 林若宇 发自北京', '林若宇/reporter@北京'],
  ['byline', '林若宇 陳大文 報導／臨海縣', '林若宇/reporter@臨海縣; 陳大文/reporter@臨海縣'],
  ['byline', '林若宇 報導/台北', '林若宇/reporter@台北'],
  ['byline', '林若宇、陳大文 採訪報導 / 台中', '林若宇/reporter@台中; 陳大文/reporter@台中'],
  ['byline', '記者林若宇 報導／高雄市', '林若宇/reporter@高雄市'],
  ['byline', '文／林若宇 報導／高雄市', '林若宇/reporter@高雄市'],
  ['byline', '林若宇 綜合報導｜台北', '林若宇/reporter@台北'],
  ['byline', '林若宇報導／高雄', '林若宇/reporter@高雄'],
  ['byline', '綜合 報導/林若宇', '林若宇/reporter'],
  ['byline', '國際中心 報導/林若宇', '林若宇/reporter'],
  ['byline', '國際中心／林若宇報導', '林若宇/reporter'],
  ['byline', '地方中心／高雄報導', ''],
  ['byline', '社會中心／林口報導', ''],
  ['byline', '報導／綜合外電', ''],
  ['byline', '編譯林若宇／綜合外電', '林若宇/translator'],
  ['byline', '記者林若宇／專題報導', '林若宇/reporter'],
  ['byline', '林若宇／核稿編輯', ''],
  ['byline', '海角快訊/林若宇 報導', '林若宇/reporter#海角'],
  ['byline', '海角新聞 | 林若宇 綜合報導', '林若宇/reporter#海角新聞'],
  ['dateline', '海社临海5月3日电 (林若宇 陈大文)桥梁', '林若宇/reporter@临海; 陈大文/reporter@临海'],
])('Chinese, %s: %s', (where, text, people) => {
  expect(read(where, 'zh', text)).toBe(people);
});

test.each<[where: Where, text: string, people: string]>([
  ['dateline', '[산호볼] 김가람 기자 = 선수단은', '김가람/reporter'],
  ['dateline', '【 서울=뉴시스】김가람 기자 = 정부는', '김가람/reporter@서울'],
  ['dateline', '[전문] 김가람 대표의 말 = 정부는', ''],
  ['dateline', '[도쿄(일본)=뉴시스] 김가람 기자 = 정부는', '김가람/reporter@도쿄'],
  ['dateline', '(파리(프랑스)=연합뉴스) 김가람 특파원 = 정부는', '김가람/reporter@파리'],
  ['tail', '파리=김가람 순회특파원', '김가람/reporter@파리'],
  ['tail', '저는 서울에서 온 김가람입니다.', ''],
  ['tail', '산호방송 뉴스 김가람입니다.', '김가람/reporter'],
  ['tail', '지금까지 파리에서 산호TV 김가람이었습니다.', '김가람/reporter'],
  ['tail', '오늘의 산호방송 주제는 김치입니다.', ''],
  ['tail', '뉴욕 특파원 시절', ''],
  ['tail', '정리 김가람 기자', '김가람/reporter'],
  ['byline', '김가람 베이징 특파원', '김가람/reporter'],
  ['byline', '김가람 경제부장', '김가람/reporter'],
])('Korean, %s: %s', (where, text, people) => {
  expect(read(where, 'ko', text)).toBe(people);
});
