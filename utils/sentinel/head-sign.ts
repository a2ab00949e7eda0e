import type { Hearsay } from '../model.ts';
import { domainFamily } from '../text/domain-family.ts';
import type { IsOwn } from './placed-sign.ts';

import { agencySigns, patternIn } from './wordings.ts';

/** Whether a page's head says that the page is a copy: it names another site's address, or an agency. */
export function headSays({ credited, origins }: Hearsay, hostname: string, isOwn: IsOwn): boolean {
  const isElsewhere = (address: string) =>
    URL.canParse(address) && domainFamily(new URL(address).hostname) !== domainFamily(hostname);
  if (origins.some(isElsewhere)) return true;
  // "Ana Ruiz, Associated Press", "The Canadian Press", "lighthouse.com"
  const pattern = patternIn(credited.join('\n'), agencySigns, '(?:^|[,/|(] ?|The )(%)');
  return credited.some((name) => {
    const found =
      (pattern ? new RegExp(pattern, 'u').exec(name) : null) ??
      (name.includes('.') ? /^[\w-]+\.(?:com|net|org)$/.exec(name) : null);
    return found && !isOwn(found[1] ?? name);
  });
}
