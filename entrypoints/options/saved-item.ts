import type { SavedItem } from '../../components/options/SavedRow.tsx';
import { citedStory, isReworded } from '../../utils/citation/cited-story.ts';
import type { SavedCredit } from '../../utils/model.ts';

/** A saved credit as the options list it. The day of a reworded copy is not that of the outlet beside it. */
export function savedItem(credit: SavedCredit): SavedItem {
  const { url, host, title, published } = credit;
  const people = credit.credits.map(({ name }) => name);
  const { outlet } = citedStory(credit);
  return { url, host, title, people, outlet, published: isReworded(credit) ? undefined : published };
}
