import { agencyInText } from '../../agencies/find-agency.ts';
import { distributed, distribution, rightsHolder, saysDistributed } from '../../languages/en/origin-forms.ts';
import { stoppedForm, trailingForm } from '../../languages/everywhere/company-forms.ts';
import type { PrintedSource } from '../../model.ts';
import { knownAgency } from '../known-agency.ts';

/** The house of a line that says who distributes its text. */
export function distributedOrigin(line: string): PrintedSource | undefined {
  if (!saysDistributed.test(line)) return undefined;
  const origin = distribution.exec(line)?.groups?.origin?.replace(/(?<![\s,.])[\s,.]+$/u, '');
  return origin ? { name: stoppedForm.test(origin) ? `${origin}.` : origin } : undefined;
}

/** Who carried the text: "Distributed by Tribune Content Agency, LLC." */
export function distributors(line: string): string[] {
  const by = distributed.exec(line)?.groups?.by;
  return by ? [by] : [];
}

/** "Copyright ⓒ 연합뉴스" with its sign made plain, "© Reuters", "© Thomson Reuters 2031", "RIPRODUZIONE RISERVATA © Copyright ANSA": the holder counts if it is a wire. */
export function copyrightHolder(line: string): PrintedSource | undefined {
  const holder = rightsHolder.exec(line)?.groups?.holder?.trim();
  if (!holder) return undefined;
  const house = holder.replace(trailingForm, '');
  const [agency] = agencyInText(holder).concat(knownAgency(house) ?? []);
  return agency?.kind === 'wire' || agency?.kind === 'syndicate' ? { name: holder } : undefined;
}
