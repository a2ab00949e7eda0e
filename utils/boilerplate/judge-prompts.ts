import type { Judge } from './vote.ts';

/**
 * What plug-ins print in every language alike: the keys to press on a misprint
 * ("Kļūda rakstā? Iezīmējiet tekstu un spiediet Ctrl+Enter"), and short codes that nobody rendered ("[ad_1]").
 */
const prompts = /(?:ctrl|cmd|⌘)\s?\+\s?enter|^\[\/?(?:ad_\d|gallery|caption|embed|contact-form)[^\]]{0,80}\]$/iu;
const longest = 300;

export const judgePrompts: Judge = (scene) =>
  scene.blocks.flatMap((block, i) =>
    block.text.length <= longest && prompts.test(block.text)
      ? [{ first: i, last: i, kind: 'other', rule: 'prompts:plug-in', strength: 4, encloses: true } as const]
      : [],
  );
