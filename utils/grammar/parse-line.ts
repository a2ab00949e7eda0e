import { withoutThe } from '../languages/en/name-forms.ts';
import type { CreditLine, Where } from '../model.ts';
import { type LaidLine, layLine } from './laid-line.ts';
import { readLocally } from './local/all-local.ts';
import { parseByline } from './parse-byline.ts';
import { parseDateline } from './parse-dateline.ts';
import { parseTail } from './parse-tail.ts';
import { emptyLine, mergeLines } from './to-credits.ts';

/**
 * What one line of a page says about who made the story. `where` decides how much of the grammar may speak, `language` is a
 * BCP 47 tag. Never throws; time is linear, and no more than 4,000 characters of a line are read.
 */
export const parseLine = (text: string, { where, language }: { where: Where; language: string }): CreditLine =>
  readLaidLine(layLine(text, language), where);

/** The same of a line that is laid out already. */
export function readLaidLine(line: LaidLine, where: Where): CreditLine {
  const { text, language } = line;
  if (text === '' || where === 'caption' || where === 'other' || line.isPhotoLine()) return emptyLine();
  if (where === 'dateline') return parseDateline(text, language);
  if (where === 'notice') return mergeLines(line.notice(), line.signature());
  const read = readPeople(line, where);
  const signed = namesNobody(read) ? line.signature() : emptyLine();
  const notice = line.notice();
  // "Theo VnExpress": a notice knows which words stand before the house
  const isWhole = (name: string) => !notice.organizations.some((house) => withoutThe(name).endsWith(` ${house}`));
  return mergeLines(mergeLines({ ...read, organizations: read.organizations.filter(isWhole) }, signed), notice);
}

const namesNobody = ({ people, organizations }: CreditLine) => people.length + organizations.length === 0;

function readPeople({ text, language, prepared }: LaidLine, where: Where): CreditLine {
  const local = readLocally(language, (grammar) => grammar.people?.(text, language, where));
  if (local) return local;
  if (where !== 'byline') return parseTail(text, language, prepared);
  const byline = parseByline(text, language);
  // "Ana Ruiz reported from Lima, and Leo Sand from Quito." stands beside the headline as well
  return namesNobody(byline) && /\p{L}\p{Ll}\.$/u.test(text) ? parseTail(text, language, prepared) : byline;
}
