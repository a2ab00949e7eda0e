import type { Judge, Vote } from './vote.ts';

/** A story is not told in form fields: sign-ups, comment forms, polls. Buttons and menus are no prose either. */
export const judgeForms: Judge = (scene) =>
  scene.boxesApart.flatMap((box): Vote[] => {
    const run = { first: box.first, last: box.last };
    if (box.tag === 'form' || (box.fields > 0 && scene.storyIn(box.first, box.last) === 0 && box.last - box.first < 12))
      return [
        { ...run, kind: box.fields > 2 ? 'comments' : 'newsletter', judge: 'form', reason: 'fields', strength: 2 },
      ];
    if (box.tag === 'button') return [{ ...run, kind: 'other', judge: 'form', reason: 'button', strength: 2 }];
    if (box.tag === 'nav' || /(?:^|\s)(?:navigation|menu|toolbar|search|dialog|alertdialog)(?:$|\s)/.test(box.names))
      // Above the story it is the way to it, and behind it the way on.
      return [
        {
          ...run,
          kind: scene.blocks[box.first]?.zone === 'head' ? 'other' : 'related',
          judge: 'form',
          reason: 'nav',
          strength: 2,
        },
      ];
    return [];
  });
