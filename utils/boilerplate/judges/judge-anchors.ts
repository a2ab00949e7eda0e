import { doors } from '../../languages/data-doors.ts';
import { once } from '../../text/once.ts';
import { familyOf } from '../family-of.ts';
import type { Judge, Vote } from './vote.ts';

const longest = 60;
const skips = once(() => new Set(doors().anchors));

/** Short links to a place on the page itself that is named for comments or sharing, or for the story: "0 posted", "Skip to content". */
export const judgeAnchors: Judge = (scene, { url }) => {
  const here = url.split('#')[0];
  return scene.blocks.flatMap((block, i): Vote[] => {
    const { zone, text, links, linkChars } = block;
    if (zone === 'outside' || links.length !== 1 || text.length > longest || text.length - linkChars > 3) return [];
    const [page, place = ''] = (links[0]?.href ?? '').toLowerCase().split('#');
    if (!place || page !== here?.toLowerCase()) return [];
    const run = { first: i, last: i, judge: 'anchors' as const, strength: 3 as const };
    if (i < scene.headline && skips().has(place)) return [{ ...run, kind: 'other' }];
    const kind = familyOf({ names: place })?.kind;
    return kind === 'comments' || kind === 'share' ? [{ ...run, kind }] : [];
  });
};
