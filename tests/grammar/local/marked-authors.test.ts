import { expect, test } from 'vitest';
import { markedAuthors } from '../../../utils/grammar/local/east-asian/marked-authors.ts';

test.each<[language: string, text: string, from: string, names: string | undefined]>([
  ['zh', '陈小雨2026-03-01 14:27:02', 'class:author', '陈小雨'],
  ['zh', '陈小雨', 'rel=author', '陈小雨'],
  ['ja', '小林ひかる', 'class:author', '小林ひかる'],
  ['zh', '陈小雨', 'class:credit', undefined],
  ['zh', '相关阅读推荐', 'class:author', undefined],
  ['ja', '珊瑚テレビ', 'class:author', undefined],
  ['en', '陈小雨', 'class:author', undefined],
  ['zh-CN', '陈小雨', 'class:author', '陈小雨'],
  ['zh', '陈小雨 | 2026', 'class:author', '陈小雨'],
  ['zh', '阿依古丽·买买提', 'class:author', '阿依古丽·买买提'],
  ['zh', 'Ana Ruiz', 'class:author', undefined],
  ['ja', '山田太郎', 'class:reporter', '山田太郎'],
  ['zh', 'Ana陈小雨', 'class:author', undefined],
  ['zh', '陈小雨陈小雨陈小雨', 'class:author', undefined],
  ['zh', '陈小雨、林大安', 'class:author', '陈小雨 + 林大安'],
  ['zh', '陈小雨 林大安 2026-03-01', 'class:author', '陈小雨 + 林大安'],
  ['zh', '陈小雨，相关阅读', 'class:author', undefined],
  ['zh', '陈小雨、林大安、王丹、李梅、赵亮', 'class:author', undefined],
  ['ja', '黒川 聡、浅井 彩香', 'class:author', '黒川 聡 + 浅井 彩香'],
  ['ja', '黒川 聡／浅井 彩香', 'class:reporter', '黒川 聡 + 浅井 彩香'],
  ['ja', '政治、経済部', 'class:author', undefined],
  ['ko', '김서연', 'class:author', '김서연'],
  ['ko', '김서연·박지후', 'class:author', '김서연 + 박지후'],
  ['ko', '김서연, 박지후', 'link:author', '김서연 + 박지후'],
  ['ko', '정치부', 'class:author', undefined],
  ['ko', '최신기사', 'class:author', undefined],
  ['ko', '김서연', 'class:credit', undefined],
])('%s %s in %s', (language, text, from, names) => {
  expect(markedAuthors({ text, from, block: 'b0', links: [] }, language)?.join(' + ')).toBe(names);
});
