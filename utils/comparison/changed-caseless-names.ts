import type { AlignedRow, Difference, PageReport, WordRun } from '../model.ts';
import { lettersOf } from '../text/letters.ts';
import { simplifiedHan } from '../text/simplified-han.ts';

/** More words are another sentence, not another name; in scripts without spaces a word is a letter or two. */
const longestChange = 8;
const hasCase = /[\p{Lu}\p{Ll}]/u;
/** Chinese writes names from abroad with a point between their parts, and hardly anything else. */
const dotted = /\p{sc=Han}[·‧](?!\P{sc=Han})/u;
const ends = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/**
 * Names that the copy changed in scripts without capitals, where nothing tells a name from a word: only the names that the
 * original itself credits, its people and houses, and names from abroad in Chinese. In: the rows, and the original's report.
 */
export function changedCaselessNames(rows: readonly AlignedRow[], original: PageReport): Difference[] {
  const known = knownNames(original);
  const found = new Map<string, Difference>();
  rows.forEach(({ runs }, row) => {
    const changes = [...known.map((name) => changeOf(runs, name)), ...changedDotted(runs)];
    for (const change of changes)
      if (change && !found.has(`${change.original}>${change.copy}`))
        found.set(`${change.original}>${change.copy}`, { ...change, row });
  });
  return [...found.values()];
}

type Change = Omit<Difference, 'row'>;

function knownNames({ host, credits, organizations, verdict }: PageReport): string[] {
  const names = [...credits.map(({ name }) => name), ...organizations, host, verdict.source ?? ''];
  return [...new Set(names)].filter((name) => [...lettersOf(name)].length > 1 && !hasCase.test(name));
}

/** What stands in the place of a name; undefined where the sentence has no such name, still has it, or has nothing there. */
function changeOf(runs: readonly WordRun[], name: string): Change | undefined {
  const key = comparable(name);
  const from = comparable(runs.map(({ original }) => original).join('')).indexOf(key);
  if (from < 0 || comparable(runs.map(({ copy }) => copy).join('')).includes(key)) return undefined;
  let end = 0;
  const there = runs.filter(({ original }) => {
    const start = end;
    end += lettersOf(original).length;
    return start < from + key.length && end > from;
  });
  const [changed, ...more] = there.filter(({ kept }) => !kept);
  return changed && !more.length ? shortChange(changed) : undefined;
}

const comparable = (text: string) => lettersOf(simplifiedHan(text));

function changedDotted(runs: readonly WordRun[]): Change[] {
  return runs.flatMap((run, at) => {
    if (run.kept) return [];
    const [before, after] = [runs[at - 1], runs[at + 1]];
    const isDotted = (side: 'original' | 'copy') =>
      dotted.test(`${before?.[side].slice(-2) ?? ''}${run[side]}${after?.[side].slice(0, 1) ?? ''}`);
    const change = isDotted('original') && isDotted('copy') && shortChange(run);
    return change ? [change] : [];
  });
}

function shortChange({ original, copy, words }: WordRun): Change | undefined {
  if (!words[0] || !words[1] || Math.max(...words) > longestChange) return undefined;
  return { original: original.replace(ends, ''), copy: copy.replace(ends, '') };
}
