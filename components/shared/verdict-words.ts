import type { Verdict, VerdictKind } from '../../utils/model.ts';

const named = {
  wire: 'verdict.carried',
  partner: 'verdict.carried',
  republished: 'verdict.republished',
  scraped: 'verdict.copied',
  'press-release': 'verdict.pressRelease',
  'sister-title': 'verdict.sister',
} as const satisfies Record<VerdictKind, string>;

/** The sentence of the interface that says a verdict, and which names stand in its places, in their order. */
export function verdictWords({ status, kind, source }: Pick<Verdict, 'status' | 'kind' | 'source'>) {
  switch (status) {
    case 'not-an-article':
      return { key: 'verdict.noArticle', names: [] } as const;
    case 'original':
      return { key: 'verdict.own', names: ['host'] } as const;
    case 'partly':
      return source
        ? ({ key: 'verdict.partly', names: ['source', 'host'] } as const)
        : ({ key: 'verdict.partlyUnnamed', names: ['host'] } as const);
    case 'syndicated':
      if (source) return { key: named[kind ?? 'wire'], names: ['source', 'host'] } as const;
      return {
        key: kind === 'press-release' ? 'verdict.pressReleaseUnnamed' : 'verdict.unnamed',
        names: ['host'],
      } as const;
  }
}
