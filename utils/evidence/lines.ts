import { languageFor } from '../languages/registry.ts';
import type { Block, Link } from '../model.ts';

/** One line as a reader sees it; the page may have cut it into several blocks, or run two lines into one block. */
export interface Line {
  text: string;
  /** The block it begins in. */
  block: string;
  links: Link[];
  linkChars: number;
}

const longestPart = 80;
const mostParts = 10;

/**
 * The lines that blocks make up: "By" | "Jim Rutter" | "," | "Lisa Lang" is one line, and so is "Źródło:" | "PAP";
 * "来源：新华网作者：温素霞" and "Autor: asty Źródło: PAP" are two each.
 */
export function linesOf(blocks: readonly Block[], language: string): Line[] {
  const labels = labelsOf(language);
  const lines: Line[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const line: Line = { text: block.text, block: block.id, links: [...block.links], linkChars: block.linkChars };
    for (let parts = 1; parts < mostParts; parts++) {
      const next = blocks[i + 1];
      if (!next || next.text.length > longestPart || !goesOn(line.text, next.text, labels, parts)) break;
      line.text += ` ${next.text}`;
      line.links.push(...next.links);
      line.linkChars += next.linkChars;
      i++;
    }
    lines.push(...split(line, labels));
  }
  return lines;
}

interface Labels {
  /** 'by', 'von', 'quelle', 'źródło' … lower case. */
  words: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** A label and its colon inside a line. */
  inside: RegExp;
}

const cache = new Map<string, Labels>();

function labelsOf(language: string): Labels {
  const known = cache.get(language);
  if (known) return known;
  const own = languageFor(language).credits;
  // Templates often keep their English labels: "Publish Date: … Author: …" over a story in Hindi.
  const english = languageFor('en').credits;
  const credits = {
    roleWords: [...own.roleWords, ...english.roleWords],
    sourceLabels: [...own.sourceLabels, ...english.sourceLabels],
    and: own.and,
  };
  const plain = (words: string) => !/[()[\]{}…]/.test(words);
  const roles = credits.roleWords.map(({ words }) => words).filter(plain);
  const words = [...roles, ...credits.sourceLabels.filter(plain)].map((word) => word.toLowerCase());
  const alternatives = [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^$|\\/]/g, '\\$&'));
  const labels: Labels = {
    words: new Set(words),
    and: new Set([...credits.and.map((word) => word.toLowerCase()), ',', '&', ';']),
    // "… 字号 来源：中新网 作者：于文": East Asian labels need no space before them, others do.
    inside: new RegExp(
      `(?:(?<=[\\p{Script=Han}\\s)）\\d|])|(?<=\\s))(?=(?:${alternatives.join('|')})\\s?[:：])|(?<=[)）])(?=(?:${alternatives.join('|')})\\s?[:：])`,
      'giu',
    ),
  };
  cache.set(language, labels);
  return labels;
}

function goesOn(text: string, next: string, { words, and }: Labels, parts: number): boolean {
  const bare = text.toLowerCase().replace(/[\s:：]+$/, '');
  if (words.has(bare)) return true;
  const last = bare.split(' ').at(-1) ?? '';
  if (parts > 1 || words.has(bare.split(' ')[0] ?? ''))
    return and.has(next.toLowerCase().trim()) || and.has(last) || /[,;]$/.test(bare);
  return false;
}

function split(line: Line, { inside }: Labels): Line[] {
  if (line.text.length > 400) return [line];
  const parts = line.text
    .split(inside)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return [line];
  return parts.map((text) => ({ ...line, text, links: line.links.filter((link) => text.includes(link.text)) }));
}
