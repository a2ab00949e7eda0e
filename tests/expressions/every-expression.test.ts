import { afterAll, describe, expect, it, vi } from 'vitest';
import { agencies } from '../../utils/agencies/all-agencies.ts';
import { languages } from '../../utils/languages/all-languages.ts';
import { isPlain, type Parts, parsePhrase } from '../../utils/phrases/parse-phrase.ts';
import { phraseSource } from '../../utils/phrases/phrase-source.ts';
import { bareLiteral } from '../../utils/text/fold.ts';
import { ownTime } from '../own-time.ts';
import { adversariesOf, inputOf } from './adversaries.ts';
import { builtExpressions, type Expression, writtenExpressions } from './collect.ts';
import { stringsIn } from './strings-in.ts';

const size = 4_000;
/** In milliseconds. */
const tooShort = 0.1;

/** How long an expression takes for a text, wherever it is to begin: one that begins only where it is told to is told some places. */
function time(expression: RegExp, text: string): number {
  const start = ownTime();
  if (expression.sticky)
    for (let at = 0; at < text.length; at += Math.ceil(text.length / 16)) {
      expression.lastIndex = at;
      expression.exec(text);
    }
  else if (expression.global) text.replace(expression, '');
  else expression.exec(text);
  return ownTime() - start;
}

/** The same, once the expression is compiled. What takes long takes as long again. */
function least(expression: RegExp, text: string): number {
  let best = time(expression, text);
  for (let tries = 0; tries < 2 && best > 2 && best < 100; tries++) best = Math.min(best, time(expression, text));
  return best;
}

/** Whether four times as much takes more than eight times as long and 20 ms: what grows with the square takes sixteen times. */
function isSlow(expression: RegExp, adversary: { before: string; pump: string }): boolean {
  // what doubles with every character is known by twenty, what grows faster than the square by two hundred: neither is tried at length
  for (const length of [20, 24, 200])
    if (least(expression, inputOf(adversary, length)) > (length < 24 ? 15 : 50)) return true;
  const brief = least(expression, inputOf(adversary, 1_000));
  if (brief > 50) return true;
  // a thousand characters squared are more steps than anybody takes in that time
  if (brief < tooShort) return false;
  if (least(expression, inputOf(adversary, 2_000)) > 50) return true;
  const [short, long] = [inputOf(adversary, size), inputOf(adversary, 4 * size)];
  const once = time(expression, short);
  if (once < 2) return false;
  // what grows with the cube would take minutes for the long one
  if (once > 100 && least(expression, short) > 100) return true;
  // rubbish may be collected during one try
  for (let tries = 0; tries < 2; tries++) {
    const small = least(expression, short);
    const large = time(expression, long);
    if (large < 8 * small + 20) return false;
    // nobody collects rubbish for so long
    if (large > 12 * small + 100) return true;
  }
  return true;
}

/** @param most how many inputs are tried on each */
const slowOf = (all: readonly Expression[], most = 60) =>
  [...new Map(all.map((one) => [String(one.expression), one])).values()].flatMap(({ expression, from }) => {
    const worst = adversariesOf(expression, most).find((adversary) => isSlow(expression, adversary));
    return worst ? [`${from}: ${expression} on ${JSON.stringify(worst)}`] : [];
  });

/** How a phrase is built, whatever its words: 'sign up (for|to) [our] …' and 'melde dich (an|ab) [bald] …' are built alike. */
function shapeOf(parts: Parts): string {
  const shapes = parts.map((part) => {
    if (typeof part === 'string') return part.replace(/[^ ]+/g, 'w').replace(/w(?: w)+/g, 'w');
    if ('wild' in part) return `{${part.wild}}`;
    return `(${part.optional}${[...new Set(part.choices.map(shapeOf))].sort().join('|')})`;
  });
  return shapes.join('');
}

/** The patterns of the languages and agencies as the phrase compiler writes them: of those that are built alike the longest, with most choices. */
function phraseExpressions(): Expression[] {
  const patterns = [
    ...Object.entries(languages).flatMap(([code, language]) =>
      stringsIn(language).map((text) => [code, text] as const),
    ),
    ...agencies.flatMap(({ id, notices }) => notices.map(([pattern]) => [id, pattern] as const)),
  ];
  const longest = new Map<string, readonly [from: string, pattern: string]>();
  for (const one of patterns) {
    if (isPlain(one[1])) continue;
    try {
      const shape = shapeOf(parsePhrase(one[1], bareLiteral));
      if (one[1].length > (longest.get(shape)?.[1].length ?? 0)) longest.set(shape, one);
    } catch {
      // an example or a list of words, no phrase
    }
  }
  return [...longest.values()].map(([from, pattern]) => ({
    expression: new RegExp(`^(?:${phraseSource(pattern, bareLiteral)})$`, 'us'),
    from,
  }));
}

describe('the measure', () => {
  it.each([/^(a+)+$/, /(?:^|_)\w*x\w*$/, /a.*b.*c$/])('finds %s slow', (expression) => {
    expect(slowOf([{ expression, from: 'here' }])).toHaveLength(1);
  });

  it.each([/(?<!\s)\s+$/, /^a+$/, /x{0,40}y/, /\p{L}+/gu])('finds %s linear', (expression) => {
    expect(slowOf([{ expression, from: 'here' }])).toEqual([]);
  });
});

describe('no expression takes longer than its input is long', () => {
  afterAll(() => vi.resetModules());

  it('of those written in code and data', () => {
    const all = writtenExpressions();
    expect(all.length).toBeGreaterThan(600);
    expect(slowOf(all)).toEqual([]);
  }, 120_000);

  it('of those put together when the code is loaded and a line is read', async () => {
    const all = await builtExpressions(async () => {
      vi.resetModules();
      const { parseLine } = await import('../../utils/grammar/parse-line.ts');
      await import('../../utils/analyze.ts');
      await import('../../utils/sentinel/look-at-page.ts');
      await import('../../utils/damage/find-damage.ts');
      for (const language of Object.keys(languages))
        for (const where of ['byline', 'dateline', 'tail', 'notice', 'caption'] as const)
          parseLine('Photo: Ana Ruiz / Coral Courier, with AP: Oslo (dpa) - Von Ana Ruiz', { where, language });
    });
    expect(all.length).toBeGreaterThan(50);
    expect(slowOf(all)).toEqual([]);
  }, 120_000);

  it('of those that phrases become', () => {
    const all = phraseExpressions();
    expect(all.length).toBeGreaterThan(300);
    expect(slowOf(all, 8)).toEqual([]);
  }, 120_000);
});
