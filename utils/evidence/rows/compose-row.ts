import { isControl } from '../../grammar/cells/is-control.ts';
import { isWhen } from '../../grammar/cells/is-when.ts';
import { isNoNameCell } from '../../grammar/cells/no-name-cell.ts';
import { isLabel, isWordForBy } from '../../grammar/labels.ts';
import { isPersonName } from '../../grammar/names/person-name.ts';
import { lexiconFor } from '../../grammar/words/lexicon.ts';
import { plainLower } from '../../grammar/words/plain-lower.ts';
import type { Cell } from '../../model.ts';
import { isBoxLabel } from '../box-labels.ts';
import { pictureLabels } from '../picture-labels.ts';
import { isNetworkCell } from './network-cell.ts';

/**
 * The lines that a row of cells makes up, for the grammar to read: what stands apart is parted by a bar, names side by side by a
 * comma; buttons, times and counts are left out, and what stands behind a time is a line of its own: 'By' 'Ana Ruiz' 'Follow'
 * 'and' 'Leo Sand' 'Lima' '3 hours ago' → 'By Ana Ruiz and Leo Sand | Lima'.
 */
export function composeRow(cells: readonly Cell[], language: string): string[] {
  const isRubricsLabel = isBoxLabel('tags', language);
  const lines: string[] = [];
  let line = '';
  let last: Cell | undefined;
  /** Kinds of the cells that named somebody. */
  let kins = new Set<string>();
  /** The mark before the next cell, or '' for a part that was left out; and the mark between two names, which parts all of the list. */
  let parting: string | undefined;
  let listMark = '';
  /** Whether who took the pictures stands in the next cells: 'Piše' 'Ana Horvat' 'Snima' 'Leo Babić'. */
  let pictured = false;
  const end = () => {
    const text = line.replace(/^[\s|,;/•·–—-]+|[\s|,;/•·–—-]+$/gu, '');
    if (text) lines.push(text);
    line = '';
    last = undefined;
    kins = new Set();
    parting = undefined;
    listMark = '';
  };
  const row = labelsFirst(cells, language);
  for (const [at, cell] of row.entries()) {
    if (isFootnote(cell)) continue;
    // 'Author' ',' 'Ana Ruiz', 'مصنف' ',' 'سحرش خان': what parts the label from the name is read out, and a comma makes a pause
    if (last && /^[,،]$/u.test(cell.text) && isWordForBy(last.text, language)) {
      line += ':';
      continue;
    }
    if (last && (isRubricsLabel(cell.text) || (kins.size > 0 && isHeadingOfList(cell.text, language)))) break;
    if (isMark(cell.text)) parting = cell.text;
    // 'by' '<a href="/tags/ana-ruiz">Ana Ruiz</a>': who has a page of tags has one for her reviews
    else if (isLeftOut(cell) && !(last && rubrics.test(cell.href ?? '') && isNamedBy(last, cell, language)))
      parting = '';
    else if (isTime(cell, language) || isMonth(cell, row[at + 1], language)) end();
    else if (isPictureLabel(cell.text)) {
      end();
      pictured = cell === cells[0] || isLabel(cells[0]?.text ?? '', language);
    } else if (!pictured || isLabel(cell.text, language)) {
      pictured = false;
      const names = isPersonName(withoutBracket(cell.text), language);
      const listed = names && (kins.has(cell.kin) || (listMark !== '' && parting === listMark));
      if (listed) listMark = parting ?? '';
      line += last ? jointOf(last, cell, language, { parted: parting !== undefined, listed }) : '';
      const isJob = () => kins.size > 0 && isNoNameCell(row[at + 1]?.text ?? '', lexiconFor(language));
      line += isHeading(cell.text, language) && !isJob() ? `${cell.text}:` : cell.text;
      if (names || isPersonName(nameIn(cell.text, language), language)) kins.add(cell.kin);
      last = cell;
      parting = undefined;
    }
  }
  end();
  return lines;
}

/** A menu's entry, a category: 'Just Married' that leads to '/category/just-married/' is nobody. */
export const rubrics =
  /\/(?:category|categories|tags?|topics?|sections?|rubri[kc]\w*|themen?|seccion(?:es)?|categorias?|temas?|archives?|kategori\w*)\//i;

/** 'Ana Ruiz' '1*' ', Leo Sand' '1,2': where each of them works, as papers of scholars number it. */
const isFootnote = ({ text, joint, kin }: Cell) =>
  joint === 'glued' && kin.startsWith('sup.') && /^[\p{N}\p{Ll}*†‡§¶#,\s]{1,8}$/u.test(text);

/** 'Recent stories:' in a card that opens over the name: what stands behind it is of others. */
const isHeadingOfList = (text: string, language: string) => /\p{L}{2}\s?[:：]$/u.test(text) && !isLabel(text, language);

const isNamedBy = (last: Cell, { text }: Cell, language: string) =>
  isWordForBy(last.text, language) && isPersonName(text, language);

const isMark = (text: string) => /^[|•·∙/–—-]$/u.test(text);

const isLeftOut = ({ text, href = '' }: Cell) =>
  rubrics.test(href) ||
  isControl(text) ||
  (text.length > 1 && isNetworkCell(text)) ||
  /^@[\p{L}\p{N}_.]+$/u.test(text) ||
  /^\p{N}{1,5}$/u.test(text);

const isTime = ({ text, kin }: Cell, language: string) =>
  (kin.startsWith('time.') && /\p{N}/u.test(text)) || isWhen(text, language);

/** 'May' '15' ', 2031': a day in cells of its own. */
const isMonth = ({ text }: Cell, next: Cell | undefined, language: string) =>
  next !== undefined && /^\p{N}/u.test(next.text) && isWhen(`${text} ${next.text}`, language);

/** 'Snima', ', fotograf': beside it stands who took the pictures. Of 'Foto:' the grammar knows. */
const isPictureLabel = (text: string) => pictureLabels().has(plainLower(text).replace(/^[\s,]+|\s+$/gu, ''));

/** What stands between two cells. `listed` says that a cell of the same kin has named somebody already. */
function jointOf(
  last: Cell,
  cell: Cell,
  language: string,
  { parted, listed }: { parted: boolean; listed: boolean },
): string {
  if (/^[,;.:)\]]/u.test(cell.text)) return '';
  // 'Ana Ruiz' '· Adaptat per' 'Leo Sand': behind a mark something else begins, and goes on in the next cell
  if (/^[|•·–—-]\s.*\p{Ll}$/u.test(last.text)) return ' ';
  if (isJoint(cell.text, language) || isJoint(last.text, language) || isLabel(last.text, language)) return ' ';
  const areLinks = last.href !== undefined && cell.href !== undefined;
  if (listed || (areLinks && areNames(last, cell, language))) return ', ';
  if (parted || cell.joint === 'apart') return ' | ';
  const named = isPersonName(last.text, language);
  const begins = /^[\p{Lu}\p{Lo}]/u.test(cell.text);
  if (named && (areLinks || last.kin !== cell.kin) && (begins || cell.joint === 'glued')) return ' | ';
  return ' ';
}

const areNames = (last: Cell, cell: Cell, language: string) =>
  isPersonName(nameIn(last.text, language), language) && isPersonName(cell.text, language);

/** 'Ana Ruiz (datos)' → 'Ana Ruiz' */
const withoutBracket = (text: string) => text.replace(/ ?[(（][^()（）]{2,30}[)）]$/u, '');

/** 'By Ana Ruiz' → 'Ana Ruiz' */
function nameIn(text: string, language: string): string {
  const [first = '', ...rest] = text.split(' ');
  return rest.length > 1 && isLabel(first, language) ? rest.join(' ') : text;
}

function isJoint(text: string, language: string): boolean {
  const word = plainLower(text.trim());
  return /^[,;&+]$/u.test(word) || /[,;&(/|]$/u.test(word) || lexiconFor(language).and.has(word);
}

/** 'Authors', 'Autor' alone: the colon that the layout does without. A word for "by" needs none. */
const isHeading = (text: string, language: string) =>
  isLabel(text, language) && !/[:：]$/u.test(text) && !lexiconFor(language).bylineWords.has(plainLower(text));

/** 'Ana Ruiz' 'Text': of a row of two cells that is a name and a word for "by", the word goes first, as such words do. */
function labelsFirst(cells: readonly Cell[], language: string): readonly Cell[] {
  const [name, label, ...others] = cells;
  if (!name || !label || others.length > 0 || !isPersonName(name.text, language)) return cells;
  return isWordForBy(label.text, language) ? [label, { ...name, joint: 'apart' }] : cells;
}
