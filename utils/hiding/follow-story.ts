import type { Block, Judgement } from '../model.ts';

/** Follows which story a page tells, whatever its address does. */
export interface StoryFollower {
  /** Takes a new reading in. True if another story stands at another address than the last one did. */
  isOther: (address: string, blocks: readonly Block[]) => boolean;
}

/** So much of the shorter text in both makes one story of them: paragraphs come late, and are amended. */
const leastShared = 0.5;

export function followStory(): StoryFollower {
  let told: { address: string; paragraphs: ReadonlySet<string> } | undefined;
  return {
    isOther: (address, blocks) => {
      const paragraphs = new Set(blocks.filter(isTelling).map(({ text }) => text));
      // a page between two stories tells none
      if (!paragraphs.size) return false;
      const before = told;
      const isSame = before !== undefined && isShared(before.paragraphs, paragraphs);
      told = { address: isSame ? before.address : address, paragraphs };
      return before !== undefined && !isSame && before.address !== address;
    },
  };
}

const isTelling = ({ zone, prose }: Block) => zone === 'body' && prose;

function isShared(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((text) => other.has(text)).length;
  return shared >= Math.min(one.size, other.size) * leastShared;
}

/** Whether the page was judged to be an article: only then has it a story, and only then is anything hidden in it. */
export const isStory = ({ report }: Judgement) => report.verdict.status !== 'not-an-article';
