import { alignStories } from '../alignment/align-stories.ts';
import type { Comparison, ToldStory } from '../model.ts';
import { changedCaselessNames } from './changed-caseless-names.ts';
import { changedNames } from './changed-names.ts';
import { changedNumbers } from './changed-numbers.ts';
import { changedQuotations } from './changed-quotations.ts';
import { missingCredits } from './missing-credits.ts';
import { sharesOf } from './shares.ts';
import { tellFinding } from './tell-finding.ts';

/** Sets two stories side by side: which sentences belong together, and what the copy has otherwise. Plain records throughout. */
export function compareStories(original: ToldStory, copy: ToldStory): Comparison {
  const texts = ({ sentences }: ToldStory) => sentences.map(({ text }) => text);
  const rows = alignStories(texts(original), texts(copy));
  const shares = sharesOf(rows);
  return {
    rows,
    shares,
    finding: tellFinding(rows, shares, copy.report.damage),
    names: [...changedNames(rows, original.report.language), ...changedCaselessNames(rows, original.report)],
    numbers: changedNumbers(rows),
    quotations: changedQuotations(rows, original.sentences, copy.sentences),
    missing: missingCredits(original.report, copy.report),
  };
}
