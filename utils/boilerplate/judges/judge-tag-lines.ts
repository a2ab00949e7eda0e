import type { Block } from '../../model.ts';
import { wordsOf } from '../../text/split-words.ts';
import { leadsHome } from '../own-links.ts';
import { type Judge, votesOn } from './vote.ts';

const longest = 240;
const [longestLabel, longestTag] = [24, 32];
const mostWords = 4;
/** 'Keywords: harbour, bridge', '|', '·': what stands between tags. */
const separators = /[\s,;:：、/|·•#.&-]+/gu;
/** Where the pages of authors are: names behind a label are credits. */
const ofPerson =
  /\/(?:author|authors|by|autor|autore|autores|auteur|profile|people|person|staff|team|user|users|profil)s?\//i;

/**
 * A line behind the story with a word or two and then short links of the site's own: "Temat: Port, Most", "See more on: Seeds, Salt";
 * above the headline where the label is known.
 */
export const judgeTagLines: Judge = (scene, { hostname }) =>
  votesOn(
    scene,
    (block, i) => {
      const isKicker = block.zone === 'head' && i < scene.headline && scene.labelKind(labelOf(block)) === 'tags';
      if (!(block.zone === 'tail' || isKicker) || scene.prose[i] || scene.linked[i] || !isTagLine(block)) return false;
      if (!leadsHome(block, hostname) || !scene.leadsOn(block)) return false;
      return true;
    },
    { kind: 'tags', judge: 'tag-lines', strength: 1 },
  );

/** "Posted in": what stands before the first link. */
const labelOf = ({ text, links }: Block) => text.slice(0, text.indexOf(links[0]?.text ?? '')).trim();

/** A label, links, and nothing behind the first link that is no link. */
function isTagLine({ text, links }: Block): boolean {
  const first = links[0]?.text ?? '';
  if (!first || text.length > longest) return false;
  if (
    links.some(
      (link) => link.text.length > longestTag || wordsOf(link.text).length > mostWords || ofPerson.test(link.href),
    )
  )
    return false;
  const at = text.indexOf(first);
  if (at < 2 || at > longestLabel) return false;
  const rest = links.reduce((left, link) => left.replace(link.text, ''), text.slice(at));
  return rest.replace(separators, '') === '';
}
