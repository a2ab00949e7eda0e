import type { Block } from '../../model.ts';
import { ended } from '../../text/ended.ts';
import { wordsOf } from '../../text/split-words.ts';
import { leadsHome } from '../own-links.ts';
import type { Scene } from '../scene.ts';
import type { Judge } from './vote.ts';

/** "Editorial: A quay for everybody", "VIDÉO. Le quai en images", "영상: 해산항": one or two words that say what the other story is. */
const labelled = /^[\p{Lu}\p{Lo}][\p{L}\p{M}\s-]{1,24}(?:[:：]|(?<=\p{Lu}{3})\.) ?\S/u;
const [fewestWords, longest] = [4, 140];
/** The story goes on so few blocks away: several such links may stand below each other. */
const furthest = 3;

/** One link to so many paragraphs, at most: where they are more, they are the headings of a list that is the story. */
const mostOfThem = 1 / 5;
/** Addresses of stories have a slug of four words or more in them, a number, or a day. */
const ofStory = /\/[^/?#-]+(?:-[^/?#-]+){3}|\/[^/?#]*\d{5}|\/\d{4}\/\d/;

/** "À lire aussiLe héron de la baie": a label that is known, and the link right behind it. */
function isGlued(scene: Scene, i: number, hostname: string): boolean {
  const block = scene.blocks[i] as Block;
  const [link] = block.links;
  if (!link?.text || block.links.length !== 1 || block.zone === 'outside' || block.zone === 'head') return false;
  if (block.text.length > longest || !block.text.endsWith(link.text) || !leadsHome(block, hostname)) return false;
  const label = block.text.slice(0, -link.text.length).replace(/(?<![\s:：–—-])[\s:：–—-]+$/u, '');
  return label !== '' && isRelatedLabel(scene, label) && wordsOf(link.text).length >= fewestWords;
}

/** "À lire aussi", "Réservé à nos abonnés À lire aussi". */
const isRelatedLabel = ({ labelKind }: Scene, label: string): boolean =>
  labelKind(label) === 'related' ||
  [...label.matchAll(/ /g)].some(
    ({ index }) => labelKind(label.slice(index + 1)) === 'related' && labelKind(label.slice(0, index)) !== undefined,
  );

/** Lone links between paragraphs to another story of the site, with a label of what it is or without. */
export const judgeCrossLinks: Judge = (scene, article) => {
  const at = scene.blocks.flatMap((_, i) => (isLone(scene, i, article.hostname) ? [i] : []));
  // Two and more below each other are a list, which may be what the story is about.
  const isAlone = (i: number) => !at.includes(i - 1) && !at.includes(i + 1);
  const paragraphs = scene.flow.filter(Boolean).length;
  const glued = scene.blocks.flatMap((_, i) => (isGlued(scene, i, article.hostname) ? [i] : []));
  const after = glued.map((i) => ({ first: i, last: i, kind: 'related', judge: 'cross-links', strength: 3 }) as const);
  const lone = at.flatMap((i) => {
    const { text, links, linkChars } = scene.blocks[i] as Block;
    const isLabelled = labelled.test(text);
    const isWhole = text.length - linkChars < 3;
    const isBare =
      isWhole &&
      isAlone(i) &&
      at.length <= paragraphs * mostOfThem &&
      (ofStory.test(links[0]?.href ?? '') || !scene.linked[i]);
    if (!isLabelled && !isBare) return [];
    return [{ first: i, last: i, kind: 'related', judge: 'cross-links', strength: 3 } as const];
  });
  return [...lone, ...after];
};

/** A box of its own that was left out of the body and is nothing but a link, which only a script follows. */
function isBoxed({ boxes, leadsOn }: Scene, block: Block): boolean {
  const box = boxes[block.box];
  const isWhole = block.linkChars >= block.text.length * 0.9 && !leadsOn(block);
  return isWhole && !block.readable && box?.first === box?.last && /^(?:div|aside|section)$/.test(box?.tag ?? '');
}

/** A line between paragraphs of the story that is one link of the site's own, and no sentence. */
function isLone(scene: Scene, i: number, hostname: string): boolean {
  const block = scene.blocks[i];
  if (
    block?.zone !== 'body' ||
    !(scene.linked[i] || isBoxed(scene, block)) ||
    scene.captionOrQuote[i] ||
    block.links.length !== 1
  )
    return false;
  if (!/^(?:p|div|strong|blockquote)$/.test(block.tag) || block.text.length > longest || ended.test(block.text))
    return false;
  if (wordsOf(block.text).length < fewestWords || !leadsHome(block, hostname)) return false;
  return [-1, 1].every((step) => {
    for (let at = i + step, far = 0; far < furthest; at += step, far++) if (scene.flow[at]) return true;
    return false;
  });
}
