import { isControl } from '../../grammar/cells/is-control.ts';
import { isWhen } from '../../grammar/cells/is-when.ts';
import { labelsOf } from '../../grammar/labels.ts';
import { isPersonName } from '../../grammar/names/person-name.ts';
import { lexiconFor } from '../../grammar/words/lexicon.ts';
import { plainLower } from '../../grammar/words/plain-lower.ts';
import type { Cell } from '../../model.ts';

/**
 * The lines that a row of cells makes up, for the grammar to read: what stands apart is parted by a bar, names side by side by a
 * comma; buttons, times and counts are left out, and what stands behind a time is a line of its own: 'By' 'Ana Ruiz' 'Follow'
 * 'and' 'Leo Sand' 'Lima' '3 hours ago' → 'By Ana Ruiz and Leo Sand | Lima'.
 */
export function composeRow(cells: readonly Cell[], language: string): string[] {
  const lines: string[] = [];
  let line = '';
  let last: Cell | undefined;
  const end = () => {
    const text = line.replace(/^[\s|,;/•·–—-]+|[\s|,;/•·–—-]+$/gu, '');
    if (text) lines.push(text);
    line = '';
    last = undefined;
  };
  for (const cell of cells) {
    if (isLeftOut(cell)) {
      if (last) last = { ...last, joint: 'apart', kin: '', text: '' };
    } else if (isTime(cell, language)) end();
    else {
      line += last ? jointOf(last, cell, language) + cell.text : cell.text;
      last = cell;
    }
  }
  end();
  return lines;
}

const isLeftOut = ({ text }: Cell) => isControl(text) || /^@[\p{L}\p{N}_.]+$/u.test(text) || /^\p{N}{1,5}$/u.test(text);

const isTime = ({ text, kin }: Cell, language: string) =>
  (kin.startsWith('time.') && /\p{N}/u.test(text)) || isWhen(text, language);

/** What stands between two cells. `last.text` is empty if something between them was left out. */
function jointOf(last: Cell, cell: Cell, language: string): string {
  if (/^[,;.:)\]]/u.test(cell.text)) return '';
  if (isJoint(cell.text, language) || isJoint(last.text, language) || isLabel(last.text, language)) return ' ';
  if (last.text === '') return ' | ';
  if (isListed(last, cell, language)) return ', ';
  if (cell.joint === 'apart') return ' | ';
  const named = isPersonName(last.text, language);
  const begins = /^[\p{Lu}\p{Lo}]/u.test(cell.text);
  if (named && last.kin !== cell.kin && (begins || cell.joint === 'glued')) return ' | ';
  return ' ';
}

/** Names of one kind side by side: '<a>Ana Ruiz</a><a>Leo Sand</a>'. */
function isListed(last: Cell, cell: Cell, language: string): boolean {
  const areKin = last.kin === cell.kin || (last.href !== undefined && cell.href !== undefined);
  return areKin && isPersonName(nameIn(last.text, language), language) && isPersonName(cell.text, language);
}

/** 'By Ana Ruiz' → 'Ana Ruiz' */
function nameIn(text: string, language: string): string {
  const [first = '', ...rest] = text.split(' ');
  return rest.length > 1 && isLabel(first, language) ? rest.join(' ') : text;
}

function isJoint(text: string, language: string): boolean {
  const word = plainLower(text.trim());
  return /^[,;&/|+•·–—-]$/u.test(word) || /[,;&(/|]$/u.test(word) || lexiconFor(language).and.has(word);
}

const isLabel = (text: string, language: string) => labelsOf(language).isWhole(plainLower(text.trim()));
