import { isWords } from '../../languages/everywhere/everywhere.ts';
import { lettersOf } from '../../text/letters.ts';
import { oneOf } from '../../text/one-of.ts';
import { ownNames } from '../own-names.ts';
import { type Judge, votesOn } from './vote.ts';

/** So many blocks may stand between the credits and the slogan: a rule, a link, an advertisement. */
const within = 6;

/** "NewsRiver24: …", "NewsRiver24 – …", "newsriver24.example is …" */
const opening = new RegExp(`^[\\s*©]*(.{3,40}?)(?:\\s?[:：|–—]|\\s-\\s|\\s${oneOf(isWords)}\\s)`, 'u');

/**
 * What a site says of itself at the end of each of its copies: "NewsRiver24: follow the latest breaking news of the day …".
 * It opens with the site's own name as a label, and the credits or the source link of the story stand before it.
 */
export const judgeSlogan: Judge = (scene, article, { notices, spared }) => {
  const { blocks } = scene;
  const names = ownNames(article);
  const isSaid = (i: number) =>
    blocks
      .slice(Math.max(0, i - within), i)
      .some(({ id, zone }) => zone !== 'head' && (notices.has(id) || spared.has(id)));
  return votesOn(
    scene,
    (block, i) => {
      if (block.zone !== 'body' && block.zone !== 'tail') return false;
      const [, name] = opening.exec(block.text) ?? [];
      if (!name || !names.includes(lettersOf(name)) || !isSaid(i)) return false;
      return true;
    },
    { kind: 'promo', judge: 'slogan', strength: 4, encloses: true },
  );
};
