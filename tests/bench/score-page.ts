import type { BoilerplateKind, PageReport } from '../../utils/model.ts';
import { type CorpusPage, indices, type Labels } from './corpus.ts';
import { fold } from './fold.ts';

/** How many there are, and how many of them were treated as they should be. */
export interface Share {
  of: number;
  right: number;
}

export type KeptPart = 'title' | 'date' | 'body' | 'caption' | 'credit';
export const keptParts: KeptPart[] = ['title', 'date', 'body', 'caption', 'credit'];

export interface HidingScore {
  /** Blocks that must stay, by part. */
  kept: Record<KeptPart, Share & { lost: number[] }>;
  bodyCharacters: Share;
  /** Blocks that should go, by kind. */
  hidden: Partial<Record<BoilerplateKind, Share & { missed: number[] }>>;
}

export interface PeopleScore {
  labelled: number;
  named: number;
  right: number;
  missing: string[];
  extra: string[];
}

/** Blocks that did not show in the first place are not scored. */
export function scoreHiding(
  labels: Labels,
  blocks: NonNullable<CorpusPage['blocks']>,
  hidden: Set<number>,
): HidingScore {
  const showing = (ranges: string | undefined) => indices(ranges).filter((i) => blocks[i]?.visible);
  const characters = (list: number[]) => list.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
  const kept = {} as HidingScore['kept'];
  for (const part of keptParts) {
    const list = showing(labels.blocks[part]);
    const lost = list.filter((i) => hidden.has(i));
    kept[part] = { of: list.length, right: list.length - lost.length, lost };
  }
  const body = characters(showing(labels.blocks.body));
  const score: HidingScore = {
    kept,
    bodyCharacters: { of: body, right: body - characters(kept.body.lost) },
    hidden: {},
  };
  for (const [kind, ranges] of Object.entries(labels.blocks.hide ?? {})) {
    const list = showing(ranges);
    const missed = list.filter((i) => !hidden.has(i));
    score.hidden[kind as BoilerplateKind] = { of: list.length, right: list.length - missed.length, missed };
  }
  return score;
}

export function scorePeople(labels: Labels, names: string[]): PeopleScore {
  const labelled = new Set(labels.credits.map((credit) => fold(credit.name)).filter(Boolean));
  const named = new Set(names.map(fold).filter(Boolean));
  const missing = [...labelled].filter((name) => !named.has(name));
  const extra = [...named].filter((name) => !labelled.has(name));
  return { labelled: labelled.size, named: named.size, right: labelled.size - missing.length, missing, extra };
}

/** People whom the page itself credits; what is only implied by metadata is not labelled and not scored. */
export const statedNames = (report: PageReport | undefined) =>
  (report?.credits ?? []).filter((credit) => credit.certainty === 'stated').map((credit) => credit.name);

/** 'Staff, By Ann Bell and Joe Day' → ['Staff', 'Ann Bell', 'Joe Day'], as one would use a bare byline. */
export const namesInByline = (byline: string) =>
  byline
    .replace(/^\s*by\s+/i, '')
    .split(/,|\band\b|\n/)
    .map((name) => name.replace(/^\s*by\s+/i, '').trim())
    .filter(Boolean);
