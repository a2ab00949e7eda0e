import type { Role } from '../../../model.ts';
import { oncePerObject } from '../../../text/once.ts';
import type { Lexicon } from '../../words/lexicon.ts';

interface Label {
  words: string;
  kind: Role | 'source' | 'photo';
  colon: boolean;
}

/** A label in a line, with the colon or slash behind it. */
export interface FoundLabel {
  label: Label;
  start: number;
  end: number;
}

/** The labels of a line that may stand where they do, in order. In: NFKC text. */
export function labelsIn(text: string, lexicon: Lexicon): FoundLabel[] {
  const { labels, pattern } = lexiconLabels(lexicon);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const label = labels.get(match[1]?.toLowerCase() ?? '');
    const start = match.index;
    const end = start + match[0].length;
    // "取材・文=山田花子(ライター)": a word that closes a bracket labels nothing
    return label && text.charAt(end) !== ')' && mayStand(text, start, label) ? [{ label, start, end }] : [];
  });
}

/** A label without its colon is a word like any other: it has to open the line, a bracket or a stretch ("本报记者 王丹", "新华社记者…"). */
function mayStand(text: string, at: number, label: Label): boolean {
  // "陳大文/": one character is part of a name more often than a label
  if (label.words.length === 1 && /\p{Lo}$/u.test(text.slice(0, at))) return false;
  if (label.kind === 'source' || label.colon) return true;
  const before = text.slice(Math.max(0, at - 6), at);
  // "界面新闻记者 …", "本报驻德国特约记者 …": the house stands before it, written together
  return (
    /[\s([【〔,、。;/|:>·]$|[社报報网網讯訊台刊]$/u.test(before) ||
    /(?:^|[\s([【〔:/])[\p{Script=Han}\p{N}A-Za-z·]{0,14}$/u.test(text.slice(0, at))
  );
}

/** All labels of a language, and an expression for them, the longest first. */
const lexiconLabels = oncePerObject(({ credits }: Lexicon) => {
  const labels = new Map<string, Label>();
  const add = (printed: string, kind: Label['kind'], colon: boolean) => {
    const words = printed.normalize('NFKC').toLowerCase();
    const former = labels.get(words);
    if (former) former.colon &&= colon;
    else labels.set(words, { words, kind, colon });
  };
  for (const { words, role, colon } of credits.roleWords) {
    for (const word of words.split(/[()|]/u).filter(Boolean)) add(word, role, Boolean(colon));
  }
  for (const word of credits.sourceLabels) add(word, 'source', true);
  for (const word of credits.photoLabels) add(word, 'photo', !word.endsWith('・'));
  const all = [...labels.values()].sort((a, b) => b.words.length - a.words.length);
  const source = all.map(({ words, colon }) => words + (colon ? '(?=\\s?[:/=|])' : '')).join('|');
  return { labels, pattern: new RegExp(`(${source})\\s?[:/=|]?\\s?`, 'giu') };
});
