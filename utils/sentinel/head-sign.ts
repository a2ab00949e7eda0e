import { domainFamily } from '../text/domain-family.ts';
import type { IsOwn } from './placed-sign.ts';
import { agency } from './wordings.ts';

const original = /^(?:canonical|\S+-source)=(.*)/gim;
/** 'author=dpa', '"author": [{"@type": "Organization", "name": "dpa"' */
const credited =
  /^\S*(?:author|source|byl|creator|publisher)=(.*)|"(?:author|creator|publisher|provider|\w+Organization)": ?[[{][^}\]]{0,400}?"name": ?"([^"]+)/gim;

/** Whether a page's head (see readHead) says that the page is a copy: it names another site's address, or an agency. */
export function hasHeadSign(head: string, { hostname }: URL, isOwn: IsOwn): boolean {
  const named = new RegExp(`(?:^|[,/|(] ?|The )(${agency})|^[\\w-]+\\.(?:com|net|org)$`, 'u');
  return (
    [...head.matchAll(original)].some(
      ([, href = '']) => URL.canParse(href) && domainFamily(new URL(href).hostname) !== domainFamily(hostname),
    ) ||
    [...head.matchAll(credited)].some(([, meta, name = meta ?? '']) => {
      const found = named.exec(name);
      return found && !isOwn(found[1] ?? name);
    })
  );
}
