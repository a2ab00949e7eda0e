import { expect, test } from 'vitest';
import { findBylines } from '../../utils/evidence/find-bylines.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { penAuthor } from '../../utils/evidence/pen-author.ts';
import { type PlainPage, plainArticle } from '../pages/plain-article.ts';

const story = [
  '港の防波堤を建て直す計画について、市議会は６日に採決し、賛成多数で可決した。工事は来年の春に始まる見通しだ。',
  '建て直しには十年かかるとされ、費用は国と市が半分ずつ負担する。漁業者からは歓迎の声が上がっている。',
];
const signed = (page: PlainPage) =>
  findBylines(
    pageLines(plainArticle({ language: 'ja', headline: '防波堤の建て直し決まる', body: story, ...page })),
  ).flatMap(({ line }) => line.people.map(({ name }) => name));
const short = (text: string) => ({ text, prose: false });

test.each<[what: string, page: PlainPage, people: string[]]>([
  ['a day and a Latin name', { above: [short('│2031年02月13日 Masafumi Negita│')] }, ['Masafumi Negita']],
  ['the same without bars', { head: [short('2031年2月13日 Masafumi Negita')] }, ['Masafumi Negita']],
  ['a day and a thing', { above: [short('│2031年02月13日 Harbour Watch│')] }, []],
  ['a Latin name without a day', { above: [short('Masafumi Negita')] }, []],
  [
    'a name in an element for credits behind the story',
    { tail: [short('Image: 珊瑚商店'), short('島津健吾')], marked: [['島津健吾', 'class:credit']] },
    ['島津健吾'],
  ],
  [
    'the same far below',
    { tail: [...'abcdefgh'.split('').map(short), short('島津健吾')], marked: [['島津健吾', 'class:credit']] },
    [],
  ],
  [
    'the same where somebody signs above',
    { head: [short('文：甲野一郎')], tail: [short('島津健吾')], marked: [['島津健吾', 'class:credit']] },
    ['甲野一郎'],
  ],
  ['a house there', { tail: [short('珊瑚新聞社')], marked: [['珊瑚新聞社', 'class:credit']] }, []],
])('%s', (_, page, people) => {
  expect(signed(page)).toEqual(people);
});

test.each([
  ['ja', '深海', '/author/shinkai/', '深海'],
  ['ja', 'まつもと', '/author/matsumoto/', 'まつもと'],
  ['zh', '半島老猫', '/author/12', '半島老猫'],
  ['ko', '펭귄', '/writers/penguin', '펭귄'],
  ['ja', '深海', '/tag/deep-sea/', undefined],
  ['ja', '編集部', '/author/desk/', undefined],
  ['ja', '海角ニュース', '/author/kaikaku/', undefined],
  ['ja', 'ソニー', '/author/sony/', undefined],
])('a pen name is believed where it leads to its author’s page: %s %s %s', (language, text, path, name) => {
  const links = [{ text, href: `https://pelican-post.example${path}` }];
  expect(penAuthor({ text, from: 'rel=author', block: 'b0', links }, language)?.join()).toBe(name);
});
