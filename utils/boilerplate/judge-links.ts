import type { Judge, Vote } from './vote.ts';

/** Blocks that are nothing but links, and boxes whose children repeat one pattern of linked cards. */
export const judgeLinks: Judge = (scene) => {
  const votes: Vote[] = [];
  scene.blocks.forEach((block, i) => {
    if (scene.linked[i]) votes.push({ first: i, last: i, kind: 'related', rule: 'links:only', strength: 1 });
    else if (block.zone === 'tail' && block.links.length > 2 && block.linkChars >= block.text.length * 0.5)
      votes.push({ first: i, last: i, kind: 'related', rule: 'links:many', strength: 1 });
  });
  return [...votes, ...cards(scene)];
};

/** Three or more children with the same tag and class, each with a link and none with a paragraph of the story. */
function cards(scene: Parameters<Judge>[0]): Vote[] {
  const children = new Map<number, (typeof scene.boxes)[number][]>();
  for (const box of scene.boxesApart) {
    const siblings = children.get(box.parent);
    if (siblings) siblings.push(box);
    else children.set(box.parent, [box]);
  }
  const votes: Vote[] = [];
  for (const siblings of children.values()) {
    const like = new Map<string, (typeof siblings)[number][]>();
    for (const box of siblings) {
      const look = `${box.tag} ${box.names.split(' ')[0]}`;
      if (!scene.blocks.slice(box.first, box.last + 1).some((_, k) => scene.linked[box.first + k])) continue;
      if (scene.storyIn(box.first, box.last) > 0) continue;
      like.set(look, [...(like.get(look) ?? []), box]);
    }
    for (const same of like.values()) {
      if (same.length < 3) continue;
      const first = (same[0] as (typeof same)[number]).first;
      const last = (same.at(-1) as (typeof same)[number]).last;
      if (scene.storyIn(first, last) === 0)
        votes.push({ first, last, kind: 'related', rule: 'links:cards', strength: 1 });
    }
  }
  return votes;
}
