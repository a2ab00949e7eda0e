import { nameLikeness } from '../grammar/names/name-likeness.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import { joints } from '../languages/everywhere/everywhere.ts';
import type { Article, Block, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { oneOf } from '../text/one-of.ts';
import { bylineSign } from './byline-sign.ts';
import type { PageLines } from './page-lines.ts';

const longestSignature = 90;
const mostNames = 4;
const parting = new RegExp(`,\\s|\\s${oneOf([...joints, '&'])}\\s|\\s?[;/]\\s?`, 'u');

/**
 * Names, and nothing else, that close the story's own column: 'Мария Лунева, Пётр Сомов' below the last paragraph, as papers in
 * Russian and Ukrainian sign. Asked if nobody is signed above. Whom the story or its headline speaks of is none.
 */
export function signedBelow({ article, isCaption }: PageLines): Sign[] {
  const block = lastOfStory(article);
  if (!block || isCaption(block) || block.text.length > longestSignature) return [];
  // an element of the theme's for authors was weighed already, and is a card
  if (article.bylines.some((element) => element.block === block.id)) return [];
  const names = block.text.split(parting).map((name) => name.trim());
  const areNames =
    names.length <= mostNames && names.every((name) => isPersonName(name, article.language) && nameLikeness(name) > 0);
  if (!areNames || names.some((name) => isSpokenOf(article, name.toLowerCase()))) return [];
  const people = names.map((name) => ({ name, role: 'reporter' as const }));
  return [bylineSign(block.text, block.id, { people, organizations: [] }, 'closing', false)];
}

/** The short line without links that follows the last paragraph as its sibling. */
function lastOfStory({ blocks, boxes }: Article): Block | undefined {
  const paragraph = blocks.findLast(({ zone, prose, visible }) => zone === 'body' && prose && visible);
  const next = paragraph && blocks.slice(indexOf(paragraph.id) + 1).find(({ visible }) => visible);
  if (!next || (next.zone !== 'body' && next.zone !== 'tail')) return undefined;
  const isSibling = boxes[next.box]?.parent === boxes[paragraph.box]?.parent;
  return isSibling && next.tag === paragraph.tag && next.links.length === 0 ? next : undefined;
}

function isSpokenOf({ blocks, title }: Article, name: string): boolean {
  const isProse = ({ zone, prose }: Block) => zone === 'body' && prose;
  return (
    title.toLowerCase().includes(name) || blocks.some((one) => isProse(one) && one.text.toLowerCase().includes(name))
  );
}
