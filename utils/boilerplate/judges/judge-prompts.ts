import { type Judge, votesOn } from './vote.ts';

/** "Pamanīji kļūdu? Iezīmē to un spied Ctrl+Enter", "[ad_1]", "(ID:40718)", '☆☆☆☆☆'. */
const prompts =
  /(?:ctrl|cmd|⌘)\s?\+\s?enter|^\[\/?(?:ad_\d|gallery|caption|embed|contact-form)[^\]]{0,80}\]$|^\(\p{L}{2}:\s?\d{5,}\)$|^☆{3,10}$/iu;
const longest = 300;

/** What plug-ins print in every language alike: the keys to press on a misprint, stars to give, and short codes that nobody rendered. */
export const judgePrompts: Judge = (scene) =>
  votesOn(scene, ({ text }) => text.length <= longest && prompts.test(text), {
    kind: 'other',
    judge: 'prompts',
    strength: 4,
    encloses: true,
  });
