import type { Agency } from '../agencies/agency.ts';
import { agencyByName } from '../agencies/registry.ts';
import type { CreditLine } from '../grammar/line.ts';
import type { Block, Certainty, Evidence, EvidenceKind } from '../model.ts';
import { weights } from './weights.ts';

/** A piece of evidence together with what the grammar made of it. */
export interface Sign {
  evidence: Evidence;
  line: CreditLine;
  /** Where in the page it was found: the same words weigh differently beside the headline and after the story. */
  where: 'head' | 'opening' | 'closing' | 'metadata';
  /** What the sign names, as printed: 'AP', 'Mexico News Daily'. */
  named?: string;
  /** The record of what it names, if there is one. */
  agency?: Agency;
  /** An address that comes with it. */
  url?: string;
  /** For bylines: the element is the CMS's own author box or meta row, not words of the text. */
  fromElement?: boolean;
  /** A label and a name, no sentence: "Source: mySA". */
  isLabel?: boolean;
  /** Signed with initials: somebody of the house, unnamed. "Autor: asty//now" */
  initials?: boolean;
  /** Says that the text is not the host's, without saying whose it is. */
  disclaims?: boolean;
}

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
