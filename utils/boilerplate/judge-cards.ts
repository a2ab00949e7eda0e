import type { Block, Box } from '../model.ts';
import { leadsHome } from './own-links.ts';
import type { Scene } from './scene.ts';
import type { Judge, Vote } from './vote.ts';

/** Teasers: a link around a whole box, or boxes that look alike, each with a link of its own; two will do behind the story. */
export const judgeCards: Judge = (scene, { hostname }) => {
  const children = new Map<number, Box[]>();
  for (const box of scene.boxesApart) {
    const siblings = children.get(box.parent);
    if (siblings) siblings.push(box);
    else children.set(box.parent, [box]);
  }
  return [...children.values()].flatMap((siblings) => [
    ...linkedBoxes(scene, siblings),
    ...rows(scene, siblings, hostname),
  ]);
};

/** <a><div>Headline</div><div>Deck</div></a>. Around a picture of the story stands a link too, but no text. */
function linkedBoxes(scene: Scene, siblings: readonly Box[]): Vote[] {
  return siblings.flatMap((box): Vote[] => {
    const zone = scene.blocks[box.first]?.zone;
    if (box.tag !== 'a' || zone === 'head' || scene.caption[box.first]) return [];
    return [{ first: box.first, last: box.last, kind: 'related', rule: 'cards:linked', strength: 2, encloses: true }];
  });
}

function rows(scene: Scene, siblings: readonly Box[], hostname: string): Vote[] {
  const alike = new Map<string, Box[]>();
  for (const box of siblings) {
    let linked = false;
    for (let i = box.first; i <= box.last; i++) linked ||= scene.linked[i] === true;
    if (!linked || scene.storyIn(box.first, box.last) > 0) continue;
    // A bare paragraph or item that leads elsewhere may be a source of the story.
    const isBare = box.first === box.last && !box.names;
    if (isBare && !leadsHome(scene.blocks[box.first] as Block, hostname)) continue;
    const look = `${box.tag} ${box.names.split(' ')[0]}`;
    const same = alike.get(look);
    if (same) same.push(box);
    else alike.set(look, [box]);
  }
  return [...alike.values()]
    .flatMap((boxes) => unbroken(scene, boxes))
    .flatMap((same): Vote[] => {
      const first = same[0]?.first ?? 0;
      const last = same.at(-1)?.last ?? -1;
      const isTail = scene.blocks[first]?.zone === 'tail';
      if (same.length < (isTail ? 2 : 3) || scene.storyIn(first, last) > 0) return [];
      return [{ first, last, kind: 'related', rule: 'cards:row', strength: isTail ? 2 : 1, encloses: isTail }];
    });
}

/** A paragraph between two boxes that look alike parts the row: the story may go on there. */
function unbroken({ prose }: Scene, boxes: readonly Box[]): Box[][] {
  const runs: Box[][] = [];
  for (const box of boxes) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && !prose.slice(before.last + 1, box.first).includes(true)) run.push(box);
    else runs.push([box]);
  }
  return runs;
}
