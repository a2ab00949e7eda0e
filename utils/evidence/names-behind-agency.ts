import { knownAgency } from '../grammar/known-agency.ts';
import { nameLikeness } from '../grammar/names/name-likeness.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import type { Block, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { bylineSign } from './byline-sign.ts';
import type { PageLines } from './page-lines.ts';

const longestName = 60;
const mostNames = 4;

/**
 * Names, each in a line of its own and right behind the agency that signs the story: "… in May. (CNW)" | "Ana Ruiz", or "CNW" |
 * "Ana Ruiz/CNW" | "Leo Sand/CNW". Whom the story speaks of is none. Asked if nobody else is credited.
 * @param signatures what signs the story at its end
 * @param datelines where an agency may stand instead; then each name must have it, too: "Ana Ruiz/CNW"
 */
export function namesBehindAgency(
  { article }: PageLines,
  signatures: readonly Sign[],
  datelines: readonly Sign[] = [],
): Sign[] {
  const { blocks, language } = article;
  const isWires = ({ agency }: Sign) => agency?.kind === 'wire';
  const signed = signatures.findLast((one) => one.evidence.kind === 'signature' && isWires(one));
  const last = signed ?? datelines.find(isWires);
  if (!last?.evidence.block || !last.named) return [];
  const end = blocks.findLastIndex(({ zone, prose, visible }) => zone === 'body' && prose && visible);
  const from = (signed?.evidence.block ? indexOf(signed.evidence.block) : end) + 1;
  const told = blocks
    .slice(0, from)
    .filter(({ prose }) => prose)
    .map(({ text }) => text)
    .join('\n');
  const nameOf = ({ text, links, prose }: Block) => {
    if (prose || links.length > 0 || text.length > longestName) return '';
    const [name = '', agency, ...more] = text.split('/').map((part) => part.trim());
    const isOfAgency = agency === undefined || knownAgency(agency) === last.agency;
    const isLike = agency !== undefined || (signed !== undefined && nameLikeness(name) > 0);
    const isName = isOfAgency && isLike && more.length === 0 && isPersonName(name, language);
    return isName && !told.includes(name) ? name : '';
  };
  const below = blocks.slice(from, from + mostNames * 2).filter(({ visible }) => visible);
  const found: Sign[] = [];
  for (const block of below.slice(0, mostNames)) {
    const name = nameOf(block);
    if (!name) break;
    const person = { name, role: 'reporter' as const, outlet: last.named };
    found.push(bylineSign(block.text, block.id, { people: [person], organizations: [] }, 'closing', false));
  }
  return found;
}
