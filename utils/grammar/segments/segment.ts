import { orWords } from '../../languages/en/credit-forms.ts';
import { beginsWithWaw } from '../../languages/everywhere/begins-with-waw.ts';
import { suffixes } from '../../languages/everywhere/name-parts.ts';
import { knownAgency } from '../known-agency.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/token.ts';

/** What stands between two joints of a list. */
export interface Segment {
  tokens: Token[];
  /** The joint before it: ',' ';' '/' '|' '(' ')' ':' '-' '.' '&', 'glued', 'date', or '' at the start. */
  joint: string;
}

const marks: Record<string, string> = {
  ',': ',',
  '،': ',',
  '、': ',',
  ';': ';',
  '؛': ';',
  '/': '/',
  '|': '|',
  '·': '|',
  '•': '|',
  '›': '|',
  '»': '|',
  '(': '(',
  '[': '(',
  ')': ')',
  ']': ')',
  ':': ':',
  '.': '.',
  '।': '.',
  ـ: '-',
  '*': '|',
  '¦': 'glued',
  '&': '&',
  '+': '&',
};

/**
 * Cuts a list at its joints: marks, "and" words, and places where the page lost a space. A comma before "Jr." or "III" is
 * no joint; an Arabic or Hebrew "and" written with the next word is one ("أحمد سالم ومحمود علي").
 */
export function cutSegments(tokens: readonly Token[], lexicon: Lexicon): Segment[] {
  const segments: Segment[] = [];
  let current: Segment = { tokens: [], joint: '' };
  /** Inside a bracket behind a name: "Ana Ruiz (Team, Coral Star)". */
  let bracketed = false;
  const close = (joint: string) => {
    if (current.tokens.length > 0) segments.push(current);
    const empty = current.tokens.length === 0 && current.joint !== '';
    current = { tokens: [], joint: empty && current.joint === 'date' ? 'date' : joint };
  };
  for (const [index, token] of tokens.entries()) {
    const isInName =
      isSlashOfHouse(tokens[index - 1], token, tokens[index + 1]) ||
      joinsSurnames(current.tokens, tokens.slice(index, index + 3), lexicon);
    const joint = isInName ? '' : jointOf(token, tokens[index + 1], lexicon);
    if (joint === 'skip') continue;
    if (joint === '(') bracketed = segments.length + current.tokens.length > 0;
    if (joint === ')') bracketed = false;
    if (joint) close(bracketed && joint === ',' ? '(' : joint);
    else if (attaches(token, current.tokens, lexicon)) {
      close('&');
      current.tokens.push({ ...token, text: token.text.slice(1), key: token.key.slice(1), start: token.start + 1 });
    } else current.tokens.push(token);
  }
  close('');
  return segments;
}

/**
 * "Rita Saldanha e Melo", "Ana Ortega y Gaspar": between a full name and one more word the joint belongs to the name. Not before a
 * house or nobody: "Ana Ruiz y Redacción", "Ana Ruiz e Lusa".
 */
function joinsSurnames(before: readonly Token[], [joint, word, next]: readonly Token[], lexicon: Lexicon): boolean {
  return (
    joint !== undefined &&
    lexicon.credits.surnameJoint === joint.text &&
    before.length > 1 &&
    before.every(({ kind }) => kind === 'word') &&
    word?.kind === 'word' &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
    (next === undefined || next.kind === 'mark') &&
    !lexicon.nobody.has(word.key) &&
    !lexicon.never.has(word.key) &&
    !knownAgency(word.text)
  );
}

/** "Ana Ruiz of RFE/RL's Bay Service": the slash stands in the name of one house. */
const isSlashOfHouse = (before: Token | undefined, { text, start, end }: Token, next: Token | undefined): boolean =>
  text === '/' &&
  before?.end === start &&
  next?.start === end &&
  knownAgency(`${before.text}/${next.text.replace(/['’]s$/u, '')}`) !== undefined;

function jointOf(token: Token, next: Token | undefined, lexicon: Lexicon): string {
  // "Ana Ruiz @anaruiz Bogotá"
  if (token.kind === 'mail' || token.kind === 'handle') return '|';
  // "at 555-0142 or ann@paper.example"
  if (orWords.includes(token.key) && next?.kind === 'mail') return '&';
  // "نيويورك ـ علي بردى": the sign that lengthens letters does for a dash
  if (token.text === 'ـ') return '-';
  if (token.kind === 'mark') {
    if (token.key === 'date') return 'date';
    if (token.text === ',' && next && suffixes.has(next.key)) return 'skip';
    if (/^[-–—]+$/u.test(token.text)) return '-';
    return marks[token.text] ?? (lexicon.and.has(token.text) ? '&' : '');
  }
  // "Radhakrishnan K. And Steve Orlansky": case does not matter, but "And" never ends a line
  return next && lexicon.and.has(token.key) ? '&' : '';
}

const attaches = ({ key, text }: Token, before: readonly Token[], { attachedAnd = ' ' }: Lexicon): boolean =>
  before.length >= 2 && text.length >= 3 && key.startsWith(attachedAnd) && !beginsWithWaw(text);
