import { agencyByName } from '../agencies/find-agency.ts';
import type { Block, Certainty, CreditLine, EvidenceKind, Sign } from '../model.ts';
import { weights } from './weights.ts';

const nothing: CreditLine = { people: [], organizations: [] };

/** Makes a sign; `named` is looked up among the agencies. */
export function sign(
  kind: EvidenceKind,
  text: string,
  more: Partial<Omit<Sign, 'evidence'>> & { block?: string; certainty?: Certainty } = {},
): Sign {
  const { block, certainty = 'stated', line = nothing, where = 'closing', named, ...rest } = more;
  const agency = rest.agency ?? (named ? agencyByName(named) : undefined);
  return {
    ...rest,
    evidence: { kind, text: text.slice(0, 600), certainty, weight: weights[kind], ...(block && { block }) },
    line,
    where,
    ...(named && { named }),
    ...(agency && { agency }),
  };
}

/** Whether the grammar read anything in a line. */
export const saysSomething = (line: CreditLine) =>
  line.people.length > 0 || line.organizations.length > 0 || line.source !== undefined || line.dateline !== undefined;

/** A byline above or at the opening of the story that names somebody. */
export const signsAbove = ({ evidence, line, where }: Sign) =>
  evidence.kind === 'byline' && where !== 'closing' && line.people.length > 0;

/** Whether a text is there and no longer than so many characters. */
export const isShort = (block: Pick<Block, 'text'>, longest: number) =>
  block.text.length > 0 && block.text.length <= longest;
