import { oncePerReading } from '../text/once-per-reading.ts';
import { eastAsianLanguage, parseEastAsian } from './east-asian/parse-east-asian.ts';
import { readHindiReport } from './hindi-report.ts';
import type { CreditLine, Where } from './line.ts';
import { parseByline } from './parse-byline.ts';
import { parseDateline } from './parse-dateline.ts';
import { parseNotice } from './parse-notice.ts';
import { parseSignature } from './parse-signature.ts';
import { parseTail } from './parse-tail.ts';
import { isPhotoLine } from './photo-line.ts';
import { emptyLine, mergeLines } from './to-credits.ts';
import { readVietnameseSignature } from './vietnamese-signature.ts';
import { tidyLine } from './words/tidy-line.ts';

// A line at the end of a story is read as a tail and as a notice.
const tidy = oncePerReading(tidyLine);
const isPicture = oncePerReading(isPhotoLine);
const noticeIn = oncePerReading(parseNotice);
const signatureIn = oncePerReading(parseSignature);

/**
 * What one line of a page says about who made the story. `where` decides how much of the grammar may speak, `language` is a
 * BCP 47 tag. Never throws; time is linear, and no more than 4,000 characters of a line are read.
 */
export function parseLine(text: string, { where, language }: { where: Where; language: string }): CreditLine {
  const line = tidy(text);
  if (line === '' || where === 'caption' || where === 'other' || isPicture(line, language)) return emptyLine();
  if (where === 'dateline') return parseDateline(line, language);
  const notice = noticeIn(line, language);
  if (where === 'notice') return mergeLines(notice, signatureIn(line));
  const read = readPeople(line, where, language);
  const signed = read.people.length + read.organizations.length === 0 ? signatureIn(line) : emptyLine();
  return mergeLines(mergeLines(read, signed), notice);
}

function readPeople(line: string, where: Where, language: string): CreditLine {
  const eastAsian = eastAsianLanguage(line, language);
  if (eastAsian) return parseEastAsian(line, eastAsian, where === 'byline');
  const local = mergeLines(readHindiReport(line, language), readVietnameseSignature(line, language));
  if (local.people.length > 0) return local;
  return where === 'byline' ? parseByline(line, language) : parseTail(line, language);
}
