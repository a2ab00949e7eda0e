import { withoutThe } from '../languages/en/name-forms.ts';
import type { CreditLine, Where } from '../model.ts';
import { readLocally } from './local/all-local.ts';
import { parseByline } from './parse-byline.ts';
import { parseDateline } from './parse-dateline.ts';
import { parseTail } from './parse-tail.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { emptyLine, mergeLines } from './to-credits.ts';

/**
 * What one line of a page says about who made the story. `where` decides how much of the grammar may speak, `language` is a
 * BCP 47 tag. Never throws; time is linear, and no more than 4,000 characters of a line are read.
 */
export const parseLine = (text: string, { where, language }: { where: Where; language: string }): CreditLine =>
  readSheet(sheetOf(text, language), where);

/** The same of a line that is laid out already. */
export function readSheet(sheet: Sheet, where: Where): CreditLine {
  const { text, language } = sheet;
  if (text === '' || where === 'caption' || where === 'other' || sheet.isPhotoLine()) return emptyLine();
  if (where === 'dateline') return parseDateline(text, language);
  if (where === 'notice') return mergeLines(sheet.notice(), sheet.signature());
  const read = readPeople(sheet, where);
  const signed = namesNobody(read) ? sheet.signature() : emptyLine();
  const notice = sheet.notice();
  // "Theo VnExpress": a notice knows which words stand before the house
  const isWhole = (name: string) => !notice.organizations.some((house) => withoutThe(name).endsWith(` ${house}`));
  return mergeLines(mergeLines({ ...read, organizations: read.organizations.filter(isWhole) }, signed), notice);
}

const namesNobody = ({ people, organizations }: CreditLine) => people.length + organizations.length === 0;

function readPeople(sheet: Sheet, where: Where): CreditLine {
  const { text: line, language } = sheet;
  const local = readLocally(language, (grammar) => grammar.people?.(line, language, where));
  if (local) return local;
  if (where !== 'byline') return parseTail(line, language, sheet.prepared);
  const byline = parseByline(line, language);
  // "Ana Ruiz reported from Lima, and Leo Sand from Quito." stands beside the headline as well
  return namesNobody(byline) && /\p{L}\p{Ll}\.$/u.test(line) ? parseTail(line, language, sheet.prepared) : byline;
}
