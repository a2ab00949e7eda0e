import { isLabel, isWordForBy, labelsOf, opensWithBy } from '../grammar/labels.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import { lexiconFor } from '../grammar/words/lexicon.ts';
import { plainLower } from '../grammar/words/plain-lower.ts';
import type { Block, Link } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { isSourceLink } from './notice-wordings.ts';
import { pictureLabels } from './picture-labels.ts';

/** One line as a reader sees it; the page may have cut it into several blocks, or run two lines into one block. */
export interface PageLine {
  text: string;
  /** The block it begins in. */
  block: string;
  /** All blocks that it runs over. */
  parts: string[];
  links: Link[];
  linkChars: number;
}

const longestPart = 80;
const mostParts = 10;

/**
 * The lines that blocks make up: "By" | "Jim Rutter" | "," | "Lisa Lang" is one line, and so is "Źródło:" | "PAP";
 * "来源：新华网作者：温若霞" and "Autor: asty Źródło: PAP" are two each.
 */
export function linesOf(blocks: readonly Block[], language: string): PageLine[] {
  const lines: PageLine[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const line: PageLine = {
      text: withPlainLabel(withColon(withoutBrackets(unglued(block.text, language)), language), language),
      block: block.id,
      parts: [block.id],
      links: [...block.links],
      linkChars: block.linkChars,
    };
    const role = roleBehind(blocks, i, language);
    if (role) {
      line.text += `, ${role.text}`;
      line.parts.push(role.id);
      i++;
      lines.push(line);
      continue;
    }
    const isBy = isByLabel(line.text, language);
    if (isBy && !opensWithBy(line.text, language) && isIntroduced(blocks[i + 1])) line.text += ':';
    for (let parts = 1; parts < mostParts; parts++) {
      const next = blocks[i + 1];
      if (!next || next.text.length > longestPart) break;
      const isListed = isBy && parts > 1 && areListed(blocks[i] as Block, next);
      if (!isListed && !goesOn(line.text, next.text, language, parts)) break;
      line.text += isListed ? `, ${next.text}` : ` ${next.text}`;
      line.parts.push(next.id);
      line.links.push(...next.links);
      line.linkChars += next.linkChars;
      i++;
    }
    lines.push(...split(line, language));
  }
  return lines;
}

/**
 * 'Ana Ruiz' | 'Reporter' | 'Leo Sand' | 'Photographer': the role of a name that no label stands before, if a list of them begins or goes
 * on here.
 */
function roleBehind(blocks: readonly Block[], at: number, language: string): Block | undefined {
  const isRole = (block: Block | undefined) =>
    block !== undefined &&
    block.text.length <= longestRole &&
    (isLabel(block.text, language) || pictureLabels().has(plainLower(block.text.trim())));
  const isName = (block: Block | undefined) =>
    block !== undefined && block.text.length <= longestPart && isPersonName(block.text, language);
  const [before, name, role, next, last] = [-1, 0, 1, 2, 3].map((step) => blocks[at + step]);
  // what a name looks like is asked last: of every line of the page it takes longer than all else here
  if (!isRole(role) || /[:：]$/u.test(role?.text ?? '') || !isName(name)) return undefined;
  const isAfter = !isRole(before) || isName(blocks[at - 2]);
  return isAfter && (!isName(next) || isRole(last)) ? role : undefined;
}
const longestRole = 30;

const longestLabel = 20;

/**
 * 'Author(s)', 'Autor(in)': whoever wrote the template did not know how many there would be. Some Persian labels have a mark that parts
 * letters and is not seen.
 */
const withoutBrackets = (text: string) =>
  text.length <= longestLabel
    ? text.replace(/(?<=\p{L}{3})\((\p{Ll}{1,5})\)/u, '$1')
    : text.replace(/^[^:]{2,30}(?=:)/u, (label) => label.replaceAll('\u200c', ''));

/** 'Words: Ana RuizCamera: Leo Sand': what stood apart on the screen, and nothing between in the page. */
const unglued = (text: string, language: string) =>
  text.length <= longestPart * 2
    ? text
        .replace(/(?<=\p{Ll})(\p{Lu}\p{Ll}{2,14})(?=\s?[:：])/gu, (word) =>
          labelsOf(language).isWhole(plainLower(word)) || pictureLabels().has(plainLower(word)) ? ` ${word}` : word,
        )
        .replace(/(?<=[\p{Script=Hangul}\p{Script=Han}])(?=[\w.-]{2,40}@[\w-]{2,40}\.)/gu, ' ')
    : text;

const isByLabel = (text: string, language: string) =>
  labelsOf(language).isWhole(plainLower(text)) && opensWithBy(`${text}:`, language);

/** What a label on its own introduces: 'Author' | 'Ana Ruiz'. */
const isIntroduced = (next: Block | undefined) => next !== undefined && /^\p{Lu}/u.test(next.text);

/** Items of a list below a label: 'Authors' | 'Ana Ruiz' | 'Leo Sand'. */
const areListed = (last: Block, next: Block) => last.tag === 'li' && next.tag === 'li' && last.box !== next.box;

/** 'Weitere Quellen • AFP': a bullet behind a label is its colon. */
function withColon(text: string, language: string): string {
  const [label, rest] = /^(.{1,30}?)(?:\s[•·|]\s|\s?[︱｜∣]\s?)(.+)$/u.exec(text)?.slice(1) ?? [];
  return label && rest && labelsOf(language).isWhole(plainLower(label)) ? `${label}: ${rest}` : text;
}

/** 'Text/photos: Ana Ruiz', 'Foto und Text: Ana Ruiz': who wrote it took the pictures as well. */
const withPlainLabel = (text: string, language: string) =>
  text.replace(/^(\p{L}+)(?:\s?[/&+-]\s?|\s\p{L}{1,3}\s)(\p{L}+)(?=\s?[:：])/u, (whole, one: string, other: string) => {
    const isOf = (pictures: string, written: string) =>
      pictureLabels().has(plainLower(pictures)) && isWordForBy(written, language);
    return isOf(other, one) ? one : isOf(one, other) ? other : whole;
  });

function goesOn(text: string, next: string, language: string, parts: number): boolean {
  const { isWhole } = labelsOf(language);
  const plain = plainLower(text.trim());
  if (isWhole(plain)) return true;
  const words = plain.split(' ');
  if (parts === 1 && !isWhole(words[0] ?? '')) return false;
  const isJoint = (word: string) => /^[,;&]$/.test(word) || lexiconFor(language).and.has(word);
  return isJoint(plainLower(next.trim())) || isJoint(words.at(-1) ?? '') || /[,;]$/.test(plain);
}

/** 'Bokens författare: Ana Ruiz', 'Главный редактор: …': the end of a longer label, which we do not know. */
const goesOnSmall = (text: string, at: number) =>
  /^\p{Ll}/u.test(text.slice(at)) && /(?:^|[|•·,;.]\s)\p{Lu}\p{Ll}+ $/u.test(text.slice(0, at));

/** Parts a line before each label in it. The plain form has the same length, so its places are the line's. */
function split(line: PageLine, language: string): PageLine[] {
  if (line.text.length > 400) return [line];
  const plain = plainLower(line.text);
  const starts = [
    0,
    ...labelsOf(language)
      .inside(plain)
      .filter((at) => !goesOnSmall(line.text, at)),
  ];
  // 'Image credit: AGN/Ben Mallory' opens with one label
  if (lexiconFor(language).photoWords.has(plain.slice(0, starts[1]).trim())) starts.splice(1, 1);
  // 'Lue koko juttu: Korallisanomat' is one label with words before it
  const [label = ''] = line.text.split(/[:：]/u);
  if (label.length > (starts[1] ?? label.length) && isSourceLink(language)(foldText(label))) starts.splice(1, 1);
  const parts = starts
    .map((start, i) =>
      line.text
        .slice(start, starts[i + 1])
        .replace(/(?<![\s|])[\s|]+$/u, '')
        .trim(),
    )
    .filter(Boolean);
  if (parts.length < 2) return [line];
  return parts.map((text) => ({ ...line, text, links: line.links.filter((link) => text.includes(link.text)) }));
}
