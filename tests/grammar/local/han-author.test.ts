import { expect, test } from 'vitest';
import { hanAuthor } from '../../../utils/grammar/local/east-asian/han-author.ts';

test.each<[language: string, text: string, from: string, name: string | undefined]>([
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
])('%s %s in %s', (language, text, from, name) => {
  expect(hanAuthor({ text, from, block: 'b0', links: [] }, language)).toBe(name);
});
