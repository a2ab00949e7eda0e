import { describe, expect, it } from 'vitest';
import { languages } from '../../utils/languages/language-for.ts';
import { type BoilerplateKind, boilerplateKinds } from '../../utils/model.ts';
import { compilePhrase, compilePhrases } from '../../utils/phrases/compile-phrases.ts';
import { foldText } from '../../utils/text/fold.ts';
import { asian } from './lines/asian.ts';
import type { LanguageLines } from './lines/lines.ts';
import { nearEastern } from './lines/near-eastern.ts';
import { northernAndEastern } from './lines/northern-and-eastern.ts';
import { western } from './lines/western.ts';

const lines: Record<string, LanguageLines> = { ...western, ...asian, ...northernAndEastern, ...nearEastern };

describe.each(Object.values(languages))('boilerplate in $name', ({ code, boilerplate }) => {
  it('has phrases of every kind', () => {
    expect(boilerplateKinds.filter((kind) => boilerplate[kind].length === 0)).toEqual([]);
  });

  it('matches its own examples', () => {
    const broken = boilerplateKinds.flatMap((kind) =>
      boilerplate[kind].filter((phrase) => {
        const example = typeof phrase === 'string' ? phrase : phrase[1];
        return !compilePhrase(phrase)(foldText(example));
      }),
    );
    expect(broken).toEqual([]);
  });

  it('writes no pattern as a plain phrase', () => {
    const plain = boilerplateKinds.flatMap((kind) => boilerplate[kind]).filter((phrase) => typeof phrase === 'string');
    expect(plain.filter((phrase) => /[…()[\]{}|]/.test(phrase))).toEqual([]);
  });

  const known = lines[code];
  it('has a table of lines', () => {
    expect(known?.boilerplate.length).toBeGreaterThanOrEqual(8);
    expect(known?.story.length).toBeGreaterThanOrEqual(8);
  });
  if (!known) return;

  it.each(known.boilerplate)('%s: %s', (kind, line) => {
    expect(kindsOf(boilerplate, line)).toContain(kind);
  });

  it.each(known.story)('nothing: %s', (line) => {
    expect(kindsOf(boilerplate, line)).toEqual([]);
    expect(kindsOf(languages.en?.boilerplate, line)).toEqual([]);
  });
});

const matchers = new Map<unknown, ReturnType<typeof compilePhrases>>();

function kindsOf(boilerplate: (typeof languages)[string]['boilerplate'] | undefined, line: string): BoilerplateKind[] {
  if (!boilerplate) return [];
  const folded = foldText(line);
  return boilerplateKinds.filter((kind) => {
    const phrases = boilerplate[kind];
    if (!matchers.has(phrases)) matchers.set(phrases, compilePhrases(phrases));
    return matchers.get(phrases)?.(folded);
  });
}
