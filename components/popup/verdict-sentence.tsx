import { i18n } from '#i18n';
import type { PageReport, VerdictKind } from '../../utils/model.ts';
import { type Key, sentence } from '../shared/wording.ts';

const named: Record<VerdictKind, Key> = {
  wire: 'verdict.carried',
  partner: 'verdict.carried',
  republished: 'verdict.republished',
  scraped: 'verdict.copied',
  'press-release': 'verdict.pressRelease',
  'sister-title': 'verdict.sister',
};

/** The answer in one sentence, with the name of whoever reported the story marked. */
export function verdictSentence({ verdict, host }: PageReport) {
  const site = <bdi>{host}</bdi>;
  const source = (
    <em>
      <bdi>{verdict.source}</bdi>
    </em>
  );
  switch (verdict.status) {
    case 'not-an-article':
      return i18n.t('verdict.noArticle');
    case 'original':
      return sentence('verdict.own', <em>{site}</em>);
    case 'partly':
      return verdict.source ? sentence('verdict.partly', source, site) : sentence('verdict.partlyUnnamed', site);
    case 'syndicated':
      if (verdict.source) return sentence(named[verdict.kind ?? 'wire'], source, site);
      return sentence(verdict.kind === 'press-release' ? 'verdict.pressReleaseUnnamed' : 'verdict.unnamed', site);
  }
}
