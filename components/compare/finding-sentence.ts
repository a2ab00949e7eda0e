import { i18n } from '#i18n';
import type { Credit, Role } from '../../utils/model.ts';
import { plural, text } from '../shared/wording.ts';
import { type Compared, isTranslated } from './compare-state.ts';
import { languageName, percent } from './compared-wording.ts';

const reporting: ReadonlySet<Role> = new Set(['reporter', 'writer', 'contributor']);
const reporters = (credits: readonly Credit[]) => credits.filter(({ role }) => reporting.has(role));

/** The answer in one sentence: 'Word-for-word copy of 96 %, without its 3 reporters'. */
export function findingSentence(compared: Compared): string {
  const { comparison, original, copy } = compared;
  if (isTranslated(compared))
    return i18n.t('finding.translated', [languageName(original.language), languageName(copy.language)]);
  const finding = whatItIs(compared);
  if (comparison.finding === 'other') return finding;
  const missing = reporters(comparison.missing).length;
  const all = reporters(original.credits).length;
  if (!missing) return finding;
  const without = missing === all ? plural('finding.withoutAll', all) : text('finding.withoutSome', missing, all);
  return i18n.t('finding.joined', [finding, without]);
}

function whatItIs({ comparison: { finding, shares } }: Compared): string {
  switch (finding) {
    case 'copied':
      return i18n.t('finding.copied', [percent(shares.kept)]);
    case 'reworded':
      return i18n.t('finding.reworded');
    case 'spun':
      return i18n.t('finding.spun');
    case 'excerpt':
      return i18n.t('finding.excerpt', [percent(shares.kept + shares.reworded)]);
    case 'partly':
      return i18n.t('finding.partly', [percent(1 - shares.added)]);
    case 'other':
      return i18n.t('finding.other');
  }
}
