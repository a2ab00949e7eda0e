import type { CreditLine } from '../../../model.ts';
import { emptyLine, mergeLines } from '../../to-credits.ts';
import { type Lexicon, lexiconFor } from '../../words/lexicon.ts';
import { japaneseNames } from './japanese-names.ts';
import { isKoreanName, koreanNames } from './korean-names.ts';
import { koreanRoles } from './korean-roles.ts';
import { labelledNames } from './labelled-names.ts';
import { latinWriter } from './latin-writer.ts';
import { partSlash, withPlaceBehind } from './part-slash.ts';

/** Longer lines are paragraphs: only what stands at their very end is a credit. */
const longestLabelLine = 160;

/** The language whose names a line of Chinese, Japanese or Korean writing carries, if it carries any such letters. */
export function eastAsianLanguage(text: string, language: string): 'zh' | 'ja' | 'ko' | undefined {
  const primary = language.toLowerCase().slice(0, 2);
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (!/\p{Script=Han}/u.test(text)) return undefined;
  return primary === 'ja' ? 'ja' : 'zh';
}

/** The credits of a byline or tail in Chinese, Japanese or Korean. In: NFKC text. */
export function parseEastAsian(text: string, code: 'zh' | 'ja' | 'ko', byline: boolean): CreditLine {
  // "[FTNN新聞網]記者盧逸峰/台北報導": the house in brackets of its own, or "[獨家]記者…"
  const [opening, outlet = ''] = /^[[【〔(]([\p{L}\p{N}]{2,14})[\]】〕)] ?(?=記者|记者|文[/:])/u.exec(text) ?? [];
  const read = readEastAsian(text.slice(opening?.length ?? 0), code, byline);
  return /(?:[網网報报社台臺]|新[聞闻]|[周週]刊)$/u.test(outlet)
    ? { ...read, people: read.people.map((person) => ({ ...person, outlet })) }
    : read;
}

/** "文●山田太郎", "■取材・文/山田太郎": behind a label a bullet is its colon, before it an ornament. */
const bullets = /^[●■◎◆○]\s?|(?<=[\p{Lo}\p{L}]{1,4})\s?[●■◎◆○]\s?(?=\p{L})/gu;
const bulletOf = (_: string, at: number) => (at === 0 ? '' : ':');

function readEastAsian(text: string, code: 'zh' | 'ja' | 'ko', byline: boolean): CreditLine {
  const lexicon = lexiconFor(code);
  // not brought to this page yet: it will be read again
  if (lexicon.code !== code) return emptyLine();
  const paragraph = !byline && text.length > longestLabelLine;
  // "…。(记者张三)": the last bracket or the last stretch of a paragraph
  const line = paragraph
    ? (/[^。.!?]{0,80}[)\]】。]?$/u.exec(text.trimEnd())?.[0] ?? '')
    : withPlaceBehind(text.replace(bullets, bulletOf), lexicon);
  const labelled = labelledNames(line, lexicon);
  const people = nothingFollows(labelled.after, byline) ? labelled.people : [];
  const writer = byline && people.length > 0 ? latinWriter(labelled.before) : [];
  const result = {
    ...emptyLine(),
    ...(labelled.source && { source: labelled.source }),
    people: [...writer, ...people],
  };
  if (code === 'ko') return mergeLines(result, korean(line, lexicon, byline));
  // "山田太郎、翻訳:鈴木花子": who wrote stands before the label, "(山田太郎記者 編集:鈴木花子)" anywhere
  const isWhole = labelled.before === line || /記者|特派員/u.test(line);
  const unread = isWhole ? line : labelled.before.replace(/^[([【]|[\s、,/|(]{1,3}$/gu, '');
  const named = code === 'ja' ? mergeLines(japaneseNames(unread, lexicon, byline || !isWhole), result) : result;
  return named.people.length > 0 ? named : mergeLines(named, partSlash(line, lexicon, byline));
}

/** In a tail nothing may follow the names but closing marks, numbers and addresses. */
const nothingFollows = (after: string, byline: boolean) =>
  byline || /^[\s)\]】〕。.|\p{N}a-z@._-]*(?:[\p{L}:]{1,6}[:：/].{0,40})?$/u.test(after);

/** "KBS 뉴스 김가람입니다.": how reporters of a station take their leave. */
const leave = /(?:B[SCN]|T[NV]|방송)(?: ?뉴스)? ?(\p{Script=Hangul}{3})(?:입|이었습|였습)니다\.?$/u;

function korean(line: string, lexicon: Lexicon, byline: boolean): CreditLine {
  const name = leave.exec(line)?.[1];
  if (name && isKoreanName(name, lexicon)) return { people: [{ name, role: 'reporter' }], organizations: [] };
  const told = koreanRoles(line, lexicon);
  if (told.length > 0) return { people: told, organizations: [] };
  const { people, start, end } = koreanNames(line, lexicon);
  const after = line
    .slice(end)
    .replace(/[\w.@+-]{3,60}/gu, '')
    .trim();
  const opens = start <= 24 && !/[.다]\s/u.test(line.slice(0, start));
  const closes = after.length <= 12;
  return byline || (opens && after.length <= 40) || closes ? { people, organizations: [] } : emptyLine();
}
