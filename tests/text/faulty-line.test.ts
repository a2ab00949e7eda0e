import { expect, test } from 'vitest';
import { faultyLine } from '../../utils/text/faulty-line.ts';

test.each<[number, string, string]>([
  [1, 'nothing', ''],
  [1, 'no JSON at all', 'rule = off'],
  [1, 'a page', '<!doctype html>\n<p>Not found'],
  [3, 'a comma too many', '{\n  "a": 1,\n}'],
  [3, 'a comma missing', '{\n  "a": 1\n  "b": 2\n}'],
  [2, 'a name without quotes', '{\n  rule: "off"\n}'],
  [2, 'a quote missing', '{\n  "rule": "off,\n  "keep": []\n}'],
  [2, 'the wrong bracket', '{ "keep": [\n}'],
  [4, 'the end missing', '{\n  "sites": {\n    "a.example": { "rule": "off" }\n'],
  [2, 'something behind the end', '{}\n{}'],
  [2, 'two values', '[1,\n2 3]'],
])('line %i: %s', (line, _, text) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(faultyLine(text)).toBe(line);
});

test('every character that is taken away from a small file is found near its place', () => {
  const lines = ['{', '"a": [1, -2.5e3, true],', '"b": { "c": "\\"x\\" \\u00e9" },', '"d": null', '}'];
  const text = lines.join('\n');
  for (let at = 0; at < text.length; at += 1) {
    const broken = text.slice(0, at) + text.slice(at + 1);
    if (isJson(broken)) continue;
    const line = text.slice(0, at).split('\n').length;
    expect(faultyLine(broken), broken).toBeGreaterThanOrEqual(line);
    expect(faultyLine(broken), broken).toBeLessThanOrEqual(line + 2);
  }
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
