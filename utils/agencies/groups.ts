import { groups } from './data-groups.ts';
import { registrableDomain } from './registrable-domain.ts';

let groupsOf: Map<string, Set<string>> | undefined;

/**
 * True if both hosts belong to one publisher's titles ('abendblatt.de' and 'www.morgenpost.de'), or are one site.
 * Takes host names or addresses.
 */
export function sameGroup(hostA: string, hostB: string): boolean {
  const a = registrableDomain(hostA);
  const b = registrableDomain(hostB);
  if (a === b) return a !== '';
  groupsOf ??= readGroups();
  const others = groupsOf.get(b);
  return [...(groupsOf.get(a) ?? [])].some((group) => others?.has(group));
}

function readGroups(): Map<string, Set<string>> {
  const read = new Map<string, Set<string>>();
  for (const group of groups()) {
    for (const domain of group.split(' ')) {
      const owners = read.get(domain) ?? new Set();
      read.set(domain, owners.add(group));
    }
  }
  return read;
}
