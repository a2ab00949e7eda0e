import { wordsOf } from '../../text/words.ts';
import { leadsHome } from '../own-links.ts';
import type { Judge } from './vote.ts';

/** "Editorial: Nobody reads in a bus", "Leitartikel: Das Amt hat Zeit": one or two words that say what the other story is. */
const labelled = /^\p{Lu}[\p{L}\s-]{2,24}: \S/u;
const ended = /[.!…。！]["”»’')]?$/u;
const [fewestWords, longest] = [4, 140];
/** The story goes on so few blocks away: several such links may stand below each other. */
const furthest = 3;

/** Lone links between paragraphs to another story of the site, with a label of what it is. */
export const judgeCrossLinks: Judge = (scene, article) =>
  scene.blocks.flatMap((block, i) => {
    const { zone, tag, text, links } = block;
    const mayBe = scene.linked[i] && links.length === 1 && zone === 'body' && /^(?:p|div|strong)$/.test(tag);
    if (!mayBe || text.length > longest || !labelled.test(text) || ended.test(text)) return [];
    if (wordsOf(text).length < fewestWords || !leadsHome(block, article.hostname)) return [];
    const isStoryNear = [-1, 1].every((step) => {
      for (let at = i + step, far = 0; far < furthest; at += step, far++) if (scene.flow[at]) return true;
      return false;
    });
    return isStoryNear
      ? [{ first: i, last: i, kind: 'related', judge: 'cross-links', reason: 'labelled', strength: 3 } as const]
      : [];
  });
