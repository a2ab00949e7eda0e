import type { Block, BoilerplateKind, Box } from '../../model.ts';
import { ended } from '../../text/ended.ts';
import type { Scene } from '../scene.ts';
import { shownIn } from '../shown-in.ts';
import type { Judge, Vote } from './vote.ts';

/** A story is not told in form fields: sign-ups, comment forms, polls. Buttons and menus are no prose either. */
export const judgeForms: Judge = (scene) => [...elements(scene), ...messages(scene)];

/** Elements of forms. */
const elements = (scene: Scene): Vote[] =>
  scene.boxesApart.flatMap((box): Vote[] => {
    const run = { first: box.first, last: box.last };
    const isApart = scene.storyIn(box.first, box.last) === 0 ? box.last - box.first < 12 : isSignUp(scene, box);
    if (box.tag === 'form' || (box.fields > 0 && isApart && !isTicked(scene, box)))
      return [{ ...run, kind: box.fields > 2 ? 'comments' : 'newsletter', judge: 'form', strength: 2 }];
    if (box.tag === 'button')
      return opensAnswer(scene, box) ? [] : [{ ...run, kind: 'other', judge: 'form', strength: 2 }];
    if (box.tag === 'nav' || /(?:^|\s)(?:navigation|menu|toolbar|search|dialog|alertdialog)(?:$|\s)/.test(box.names))
      // Above the story it is the way to it, and behind it the way on.
      return [
        {
          ...run,
          kind: scene.blocks[box.first]?.zone === 'head' ? 'other' : 'related',
          judge: 'form',
          strength: 2,
        },
      ];
    return [];
  });

/** "Is the water safe?" over the paragraph that it opens: the question stays with its answer. */
const opensAnswer = ({ blocks, prose }: Scene, { last }: Box): boolean =>
  /[?？؟]$/.test(blocks[last]?.text ?? '') && prose[last + 1] === true;

/** Entries in the story, each with a box to tick: what a recipe takes, what to pack. */
const isTicked = ({ blocks }: Scene, { first, last, fields }: Box): boolean =>
  blocks.slice(first, last + 1).filter(({ tag, zone }) => tag === 'li' && zone === 'body').length >= fields;

/** "Join 18,000 readers. Sign up for our free letter." over a field and a button: all that reads like the story there is known. */
const isSignUp = ({ blocks, flow, labelKind }: Scene, { first, last }: Box): boolean =>
  last - first < mostOfSignUp &&
  blocks[last]?.tag === 'button' &&
  blocks.slice(first, last + 1).every(({ text }, i) => !flow[first + i] || labelKind(text) === 'newsletter');
const mostOfSignUp = 4;

const [fewestMessages, mostMessages, longestMessage] = [2, 8, 110];
const ofForm: ReadonlySet<BoilerplateKind | undefined> = new Set(['newsletter', 'comments', 'share']);

/** What a form says when it was sent, in a box before the story or behind it: sentences and nothing else, of which the first is known. */
function messages({ blocks, boxesApart, storyStart, storyEnd, captionOrQuote, labelKind }: Scene): Vote[] {
  return boxesApart.flatMap(({ first, last }): Vote[] => {
    if (storyStart < 0 || (first <= storyEnd && last >= storyStart) || last - first > 2 * mostMessages) return [];
    const shown = shownIn(blocks, { first, last });
    const kind = labelKind(blocks[shown[0] ?? -1]?.text ?? '');
    if (!kind || !ofForm.has(kind) || shown.length <= fewestMessages || shown.length > mostMessages) return [];
    const isMessage = (i: number) => {
      const { text, links, zone } = blocks[i] as Block;
      return (
        zone !== 'outside' && !captionOrQuote[i] && !links.length && text.length <= longestMessage && ended.test(text)
      );
    };
    if (!shown.every(isMessage)) return [];
    return [{ first, last, kind, judge: 'form', strength: 4, encloses: true }];
  });
}
