import type { Judge } from './vote.ts';

/** "Kļūda rakstā? Iezīmējiet tekstu un spiediet Ctrl+Enter", "[ad_1]". */
const prompts = /(?:ctrl|cmd|⌘)\s?\+\s?enter|^\[\/?(?:ad_\d|gallery|caption|embed|contact-form)[^\]]{0,80}\]$/iu;
const longest = 300;

/** What plug-ins print in every language alike: the keys to press on a misprint, and short codes that nobody rendered. */
export const judgePrompts: Judge = (scene) =>
  scene.blocks.flatMap((block, i) =>
    block.text.length <= longest && prompts.test(block.text)
      ? [
          {
            first: i,
            last: i,
            kind: 'other',
            judge: 'prompts',
            reason: 'plug-in',
            strength: 4,
            encloses: true,
          } as const,
        ]
      : [],
  );
