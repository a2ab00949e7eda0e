import { describe, expect, test } from 'vitest';
import { decide } from '../../utils/boilerplate/decide.ts';
import type { JudgeName, Strength, Vote } from '../../utils/boilerplate/judges/vote.ts';
import type { Scene } from '../../utils/boilerplate/scene.ts';
import { type Block, boilerplateKinds, type Zone } from '../../utils/model.ts';
import { block } from '../pages/blocks.ts';

const sceneWith = (
  zone: Zone,
  text = 'Mussels',
  flags: { prose?: boolean; flow?: boolean; caption?: boolean } = {},
): Scene => ({
  blocks: [block(text, { zone })],
  boxes: [],
  headline: -1,
  prose: [flags.prose ?? false],
  flow: [flags.flow ?? false],
  storyStart: flags.flow ? 0 : -1,
  storyEnd: flags.flow ? 0 : -1,
  captionOrQuote: [flags.caption ?? false],
  leadsOn: () => true,
  linked: [false],
  scripted: [false],
  boxesApart: [],
  labelKind: () => undefined,
  storyIn: () => 0,
});
/** "names:related" is the judge, and the kind of which it is. */
const vote = (rule: `${JudgeName}:${string}`, strength: Strength, more: Partial<Vote> = {}): Vote => {
  const [judge, reason] = rule.split(':') as [JudgeName, string];
  const kind = boilerplateKinds.find((one) => one === reason) ?? 'related';
  return { first: 0, last: 0, kind, judge, reason, strength, ...more };
};
const vague = { vague: true };
const outcome = (scene: Scene, votes: Vote[]) => decide(scene, votes, () => false)[0]?.rule;

describe('the decision', () => {
  test.each<[string, Zone, Vote[], boolean]>([
    ['one good sign behind the story', 'tail', [vote('names:related', 2), vote('position:tail', 1, vague)], true],
    ['a hint behind the story', 'tail', [vote('links:only', 1, vague), vote('position:tail', 1, vague)], false],
    ['a phrase between paragraphs', 'body', [vote('phrase:ad', 3)], true],
    ['a word of many uses between paragraphs', 'body', [vote('phrase:other', 3)], false],
    ['the same, left out of the body', 'body', [vote('phrase:other', 3), vote('body:left-out', 1, vague)], true],
    ['the same behind the story', 'tail', [vote('phrase:other', 3), vote('position:tail', 1, vague)], true],
    ['a name between paragraphs', 'body', [vote('names:related', 2)], false],
    ['a name of what the body leaves out', 'body', [vote('names:related', 2), vote('body:left-out', 1, vague)], true],
    [
      'links that the body leaves out',
      'body',
      [vote('links:only', 1, vague), vote('body:left-out', 1, vague), vote('links:x', 1, vague)],
      false,
    ],
    ['a short label above the story', 'head', [vote('names:share', 2)], true],
    ['a side bar', 'outside', [vote('theme:x', 4), vote('names:related', 2)], false],
    ['the way to the top, beside the story', 'outside', [vote('phrase:back-to-top', 3)], true],
    ['a hint of the way to the top', 'outside', [vote('names:back-to-top', 2)], false],
    ['buttons to share, beside the story', 'outside', [vote('theme:share', 4)], true],
    ['the same, less certain', 'outside', [vote('networks:share', 3)], false],
    ['two signs of it', 'outside', [vote('networks:share', 3), vote('names:share', 2)], true],
    ['one hint above the story', 'head', [vote('links:tags', 1)], false],
    [
      'hints alone between paragraphs',
      'body',
      [vote('links:x', 1, vague), vote('body:x', 1, vague), vote('sign-off:x', 1, vague)],
      false,
    ],
    [
      'hints alone behind the story',
      'tail',
      [vote('links:x', 1, vague), vote('body:x', 1, vague), vote('position:x', 1, vague)],
      true,
    ],
  ])('%s: %s', (_, zone, votes, hides) => {
    expect(outcome(sceneWith(zone), votes) !== undefined).toBe(hides);
  });

  test.each<[string, string, Partial<Block>, boolean]>([
    ['a label of 50 characters above the story', 'x'.repeat(50), {}, true],
    ['a longer line', 'x'.repeat(51), {}, false],
    ['a longer button', 'x'.repeat(51), { tag: 'button' }, true],
    ['a longer line behind the story', 'x'.repeat(51), { zone: 'tail' }, true],
  ])('two signs in %s', (_, text, more, hides) => {
    const scene = { ...sceneWith('head'), blocks: [block(text, { zone: 'head', ...more })] };
    const votes = [vote('names:share', 2), ...(more.zone ? [vote('position:tail', 1, vague)] : [])];
    expect(outcome(scene, votes) !== undefined).toBe(hides);
    const hint = vote('links:share', 1, vague);
    expect(outcome(scene, [...votes, hint]) !== undefined).toBe(true);
  });

  test('a paragraph is no button to the top', () => {
    const votes = [vote('phrase:back-to-top', 3, { encloses: true }), vote('heading:back-to-top', 2)];
    expect(outcome(sceneWith('outside', 'Back to top', { prose: true }), votes)).toBeUndefined();
    expect(outcome(sceneWith('outside', 'Back to top'), votes)).toBeDefined();
  });

  test('the same judge is heard once', () => {
    expect(outcome(sceneWith('body'), [vote('names:related', 2), vote('names:tags', 2)])).toBeUndefined();
  });

  describe('a paragraph', () => {
    const text = 'The mussels are back in the bay, and with them the starfish.';
    const names = vote('names:comments', 3, { encloses: true });
    const theme = vote('theme:pelican', 4, { encloses: true });
    const [dropped, tail] = [vote('body:left-out', 1, vague), vote('position:tail', 1, vague)];
    test.each<[string, Zone, boolean, Vote[], boolean]>([
      ['apart, on the word of names', 'tail', false, [names, dropped, tail], false],
      ['apart, names and what it says', 'tail', false, [names, vote('heading:comments', 2), tail], true],
      ['apart, nobody who knows the structure', 'tail', false, [vote('heading:comments', 2), dropped, tail], false],
      [
        'of the story, names and one judge of content',
        'body',
        true,
        [names, vote('heading:comments', 2), dropped],
        false,
      ],
      ['of the story, a theme alone', 'body', true, [theme, dropped], false],
      ['of the story, two judges of content', 'body', true, [theme, vote('phrase:promo', 3)], true],
      ['of the story, its author’s life', 'body', true, [vote('biography:author', 4, { encloses: true })], true],
    ])('%s: %s', (_, zone, flow, votes, hides) => {
      expect(outcome(sceneWith(zone, text, { prose: true, flow }), votes) !== undefined).toBe(hides);
    });
  });

  test('a caption needs a name: cards are not enough', () => {
    const scene = sceneWith('body', 'Mussels on the wall', { caption: true });
    const rest = [vote('links:only', 1, vague), vote('body:left-out', 1, vague)];
    expect(outcome(scene, [vote('cards:linked', 2, { encloses: true }), ...rest])).toBeUndefined();
    expect(outcome(scene, [vote('names:comments', 3, { encloses: true, named: true }), ...rest])).toBeDefined();
  });

  test.each<[string, Partial<Block>, Partial<Vote>, boolean]>([
    ['behind the story, left out of it', {}, {}, true],
    ['read as the body', { readable: true }, {}, false],
    ['between the paragraphs', { zone: 'body' }, {}, false],
    ['by another sign than its name', {}, { named: false }, false],
  ])('a paragraph in a box that is named for what it is, %s', (_, more, flags, hides) => {
    const text = 'The mussels are back in the bay, and with them the starfish.';
    const blocks = [block(text, { zone: 'tail', readable: false, ...more })];
    const scene = { ...sceneWith('tail', text, { prose: true }), blocks };
    const named = vote('names:author-box', 3, { named: true, encloses: true, ...flags });
    expect(outcome(scene, [named, vote('body:x', 1, vague)]) !== undefined).toBe(hides);
  });

  test('behind the story hints alone take no caption', () => {
    const hints = [vote('links:x', 1, vague), vote('body:x', 1, vague), vote('position:x', 1, vague)];
    const scene = (tag: string) => ({ ...sceneWith('tail'), blocks: [block('Mussels', { zone: 'tail', tag })] });
    expect(outcome(scene('figcaption'), hints)).toBeUndefined();
    expect(outcome(scene('p'), hints)).toBeDefined();
  });

  test('what is kept is kept', () => {
    expect(decide(sceneWith('tail'), [vote('theme:x', 4)], () => true)[0]).toBeUndefined();
  });

  test('the kind is that of the strongest that knows one', () => {
    const votes = [
      vote('position:tail', 1, { kind: 'other', vague: true }),
      vote('names:tags', 2),
      vote('phrase:share', 3),
    ];
    expect(decide(sceneWith('tail'), votes, () => false)[0]).toMatchObject({
      kind: 'share',
      rule: 'phrase:share + names:tags + position:tail',
    });
  });
});
