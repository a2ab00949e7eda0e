import { i18n } from '#i18n';
import type { Compared } from '../../components/compare/compare-state.ts';
import { differenceLists } from '../../components/compare/FindingLines.tsx';
import { findingSentence } from '../../components/compare/finding-sentence.ts';
import { sharesText } from '../../components/compare/ShareList.tsx';
import { day, text } from '../../components/shared/wording.ts';
import type { Difference, PageReport } from '../../utils/model.ts';

/** What was found, as plain text to paste. */
export function findingText(compared: Compared): string {
  const { comparison, original, copy } = compared;
  const arrow = i18n.t('locale.direction') === 'rtl' ? '←' : '→';
  const change = ({ original, copy }: Difference) => `- ${original} ${arrow} ${copy || i18n.t('compare.leftOut')}`;
  const story = ({ title, host, published, url }: PageReport) =>
    [title, host, published && day(published), url].filter(Boolean).join(' · ');
  const missing = comparison.missing.map(({ name }) => `- ${name}`);
  const parts = [
    [findingSentence(compared), sharesText(comparison.shares)],
    [`${i18n.t('compare.original')}: ${story(original)}`, `${i18n.t('compare.copy')}: ${story(copy)}`],
    missing.length ? [`${i18n.t('compare.missingPeople')}:`, ...missing] : [],
    ...differenceLists.map(([list, heading]) =>
      comparison[list].length ? [`${text(heading)}:`, ...comparison[list].map(change)] : [],
    ),
  ];
  return parts
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
