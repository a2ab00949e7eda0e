import { registrableDomain } from '../../agencies/registrable-domain.ts';
import { doors } from '../../languages/data-doors.ts';
import type { Block, BoilerplateKind } from '../../model.ts';
import { hostOf } from '../../text/host-of.ts';
import { once } from '../../text/once.ts';
import type { Judge } from './vote.ts';

const [longestButton, longest] = [50, 420];
const mostDoors = 3;

const known = once(() => {
  const { parts, hosts } = doors();
  const pairs = (by: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(by).flatMap(([kind, words]) => words.map((word) => [word, kind as BoilerplateKind] as const));
  return { kinds: new Map(pairs(parts)), hosts: pairs(hosts) };
});

/**
 * What leads to a newsletter, a subscription, a collection or a log-in, as the address says whatever the words are: buttons
 * anywhere but in a paragraph, and appeals behind the story or in boxes that are none of its paragraphs.
 */
export const judgeDoors: Judge = (scene, { hostname }) => {
  const end = scene.storyEnd;
  return scene.blocks.flatMap((block, i) => {
    const { zone, text, links, linkChars, readable } = block;
    // The last paragraph, if it is set apart, may be an appeal as well.
    const isSetApart = i === end && block.emphasised;
    if (zone === 'outside' || (scene.flow[i] && !isSetApart) || scene.captionOrQuote[i] || text.length > longest)
      return [];
    if (!links.length || links.length > mostDoors) return [];
    const found = links.map((link) => doorOf(link, registrableDomain(hostname)));
    const kind = found.find((one) => one !== undefined);
    if (!kind || found.includes(undefined)) return [];
    const isButton = linkChars >= text.length * 0.75 && text.length <= longestButton;
    if (!isButton && (zone === 'head' || (zone === 'body' && readable && !isSetApart && (end < 0 || i <= end))))
      return [];
    return [{ first: i, last: i, kind, judge: 'doors', strength: 3, encloses: true } as const];
  });
};

/** Other sites' doors may be what the story is about: a shop's trial, a charity's collection. */
export function doorOf({ href }: Block['links'][number], site: string): BoilerplateKind | undefined {
  const host = hostOf(href);
  const { kinds, hosts } = known();
  const hosted = hosts.find(([end]) => host === end || host.endsWith(`.${end}`));
  if (hosted || !host || registrableDomain(host) !== site) return hosted?.[1];
  const parts = [host.split('.')[0] ?? '', ...new URL(href).pathname.toLowerCase().split(/[/.]/)];
  return parts.map((part) => kinds.get(part)).find((kind) => kind !== undefined);
}
