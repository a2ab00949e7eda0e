import type { BoilerplateKind } from '../model.ts';
import { type JudgeName, judgesOfHints, type Vote } from './judges/vote.ts';
import type { Scene } from './scene.ts';

/** Why a block goes. */
export interface Decision {
  kind: BoilerplateKind;
  /** The rules that spoke for it, strongest first, joined by ' + '. */
  rule: string;
  /** What the judges' votes came to. */
  strength: number;
  /** How many judges went by what stands there rather than by names and places. */
  content: number;
  /** True if no more is known of it than that it comes again and again. */
  isRepeated?: boolean;
  /** True if the evidence says that it is a notice. */
  isNotice?: boolean;
}

/** That something goes with what it belongs to. */
export const goesWith = (kind: BoilerplateKind, rule: string): Decision => ({
  kind,
  rule: `${rule} ${kind}`,
  strength: 0,
  content: 0,
});

/** Votes that a block needs, by where it stands and what it is. Between the paragraphs a mistake costs most. */
const needed = { head: 2, body: 3, tail: 3, outside: 4 };
/** What reads like a paragraph needs this much more, and somebody who knows the structure it stands in. */
const neededForProse = { head: 5, body: 4, tail: 4, outside: Number.POSITIVE_INFINITY };

/** Judges of content who must agree before a paragraph goes that reads on from the story. */
export const neededForStory = 2;

/** Above the story stand labels and buttons; what is longer may be a standfirst. */
const longestLabel = 50;

/**
 * The one decision. For each block the strongest vote of each judge counts; their sum must reach what the place demands.
 * Between the paragraphs somebody must also have recognised it: links left out of the body can be the story's.
 * @returns by block index; undefined where the block stays
 */
export function decide(
  scene: Scene,
  votes: readonly Vote[],
  isKept: (block: number) => boolean,
): (Decision | undefined)[] {
  const byBlock: Vote[][] = scene.blocks.map(() => []);
  for (const vote of votes) for (let i = vote.first; i <= vote.last; i++) byBlock[i]?.push(vote);
  return scene.blocks.map((block, i) => {
    const all = byBlock[i] as Vote[];
    if (!all.length || isKept(i)) return undefined;
    const spoken = strongestOfEach(all);
    const sum = spoken.reduce((total, { strength }) => total + strength, 0);
    const isParagraph = scene.prose[i] || scene.captionOrQuote[i];
    // Back to the top of the page leads a button in its corner, whose words are enough.
    const isToTop = !isParagraph && spoken[0]?.kind === 'back-to-top';
    // Nor does the story stand above its headline.
    const zone = block.zone === 'head' && scene.prose[i] && i < scene.headline ? 'tail' : block.zone;
    const least = isToTop ? needed.body : (isParagraph ? neededForProse : needed)[zone];
    const isLong = zone === 'head' && block.tag !== 'button' && block.text.length > longestLabel;
    if (sum < (isLong ? least + 1 : least)) return undefined;
    const content = contentOf(spoken);
    // A paragraph in a box that is named for what it is, behind the story and left out by the form of the page: a biography, an appeal.
    const isLeftOut = block.zone === 'tail' && !block.readable && all.some(({ named, encloses }) => named && encloses);
    if (scene.prose[i] && content < (scene.flow[i] ? neededForStory : isLeftOut ? 0 : 1)) return undefined;
    if (isParagraph && !all.some((vote) => encloses(vote, scene.captionOrQuote[i] === true))) return undefined;
    // Nor is a caption a link to another story because it is one.
    if ((block.zone === 'body' || block.tag === 'figcaption') && spoken.every(({ vague }) => vague)) return undefined;
    // "Close", "Story": between paragraphs somebody else must agree that such a word is a button's.
    const [first, ...others] = spoken;
    if (block.zone === 'body' && !others.length && first?.judge === 'phrase' && first.kind === 'other')
      return undefined;
    const kind = kindOf(spoken);
    if (block.zone === 'outside' && kind !== 'back-to-top' && kind !== 'share') return undefined;
    return {
      kind,
      rule: spoken.map(({ judge, reason }) => (reason ? `${judge}:${reason}` : judge)).join(' + '),
      strength: sum,
      content,
      isRepeated:
        spoken.some(({ judge }) => judge === 'repeats') &&
        spoken.every(({ judge, vague }) => vague || judge === 'cards' || judgesOfHints.has(judge)),
    };
  });
}

/** Who recognised it says what it is: a path of links is no list of other stories. */
function kindOf(spoken: readonly Vote[]): BoilerplateKind {
  const recognised = spoken.filter(({ vague }) => !vague);
  return [...recognised.filter(({ kind }) => kind !== 'other'), ...recognised, ...spoken][0]?.kind ?? 'other';
}

/** Pictures of the story are often links and cards; only names that say what an element is for outweigh a caption. */
const encloses = (vote: Vote, isSet: boolean) => vote.encloses && (!isSet || vote.named);

/**
 * Two signs in one: a biography names the author at once, and the story never does; a slogan opens with the site's own name, and
 * stands behind the credits; an appeal speaks as the story does not, and of other things.
 */
const twofold: ReadonlySet<JudgeName> = new Set(['biography', 'slogan', 'appeals']);

const contentOf = (spoken: readonly Vote[]) =>
  spoken.reduce((sum, { judge }) => sum + (twofold.has(judge) ? 2 : judgesOfHints.has(judge) ? 0 : 1), 0);

function strongestOfEach(votes: readonly Vote[]): Vote[] {
  const strongest = new Map<JudgeName, Vote>();
  for (const vote of votes) {
    const best = strongest.get(vote.judge);
    // Later votes are of smaller boxes: they know better what it is.
    if (!best || vote.strength >= best.strength) strongest.set(vote.judge, vote);
  }
  return [...strongest.values()].sort((a, b) => b.strength - a.strength);
}
