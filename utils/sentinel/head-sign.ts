import { domainFamily } from '../text/domain-family.ts';
import type { Address } from './may-be-article.ts';
import type { IsOwn } from './placed-sign.ts';
import type { Head } from './read-head.ts';
import { agencies, patternIn } from './wordings.ts';

const credits = ['author', 'source', 'byl', 'creator', 'publisher'];
const keys = ['"author"', '"creator"', '"publisher"', '"provider"', 'Organization"'];

/** Whether a page's head says that the page is a copy: it names another site's address, or an agency. */
export function hasHeadSign({ said, data }: Head, { hostname }: Address, isOwn: IsOwn): boolean {
  const credited: string[] = [];
  for (const [name, value] of said) {
    if (
      (name === 'canonical' || name.endsWith('-source')) &&
      URL.canParse(value) &&
      domainFamily(new URL(value).hostname) !== domainFamily(hostname)
    )
      return true;
    if (credits.some((end) => name.endsWith(end))) credited.push(value);
  }
  // '"author": [{"@type": "Organization", "name": "dpa"'
  for (const key of keys)
    for (const rest of data.split(key).slice(1)) {
      const [within = ''] = rest.slice(0, 600).split('}', 1);
      const [before = '', name] = within.split('"name"');
      if (name && !before.includes(']') && '[{'.includes(before.replace(':', '').trim()[0] ?? '-'))
        credited.push(name.split('"')[1] ?? '');
    }
  // "Ana Ruiz, Associated Press", "The Canadian Press", "lighthouse.com"
  const pattern = patternIn(credited.join('\n'), agencies, '(?:^|[,/|(] ?|The )(%)');
  return credited.some((name) => {
    const found =
      (pattern ? new RegExp(pattern, 'u').exec(name) : null) ??
      (name.includes('.') ? /^[\w-]+\.(?:com|net|org)$/.exec(name) : null);
    return found && !isOwn(found[1] ?? name);
  });
}
