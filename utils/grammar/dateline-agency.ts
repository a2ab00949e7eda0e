import { knownAgency } from './known-agency.ts';

/** "(dpa/lni)" → "dpa", "(KTRK)" → "KTRK", "(BUSINESS WIRE)" as it is; undefined for anything that carries no news. */
export function datelineAgency(printed: string): string | undefined {
  // "(dpa/lno)", "(KNA/iz)": a regional desk behind the slash
  const name = printed.trim().replace(/\/\p{Ll}{2,4}$/u, '');
  if (knownAgency(name)) return name;
  const first = name.split(/[/,;=]|(?<=\p{L}{6})-/u)[0]?.trim() ?? '';
  if (first !== name && knownAgency(first)) return first;
  // American stations: "(KXAN)", "(WIAT)", "(KABC-TV)"
  return /^[KW][A-Z]{2,3}(?:[- ](?:TV|AM|FM|DT))?$/u.test(name) ? name : undefined;
}
