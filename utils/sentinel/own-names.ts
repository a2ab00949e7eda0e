import { domainFamily } from '../text/domain-family.ts';
import type { IsOwn } from './placed-sign.ts';

/** 'The Courier!' → 'courier' */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:the|by) /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Tells whether a name is one by which the page calls its own site: its host, its site name, the tail of its title. */
export function ownNames(head: string, { hostname }: URL): IsOwn {
  const own = [
    domainFamily(hostname).split('.')[0],
    ...(head.match(/(?<=^og:site_name=).*|(?<=^title=.{0,300}[|–—_-]).*/gm) ?? []),
  ].map((name = '') => plain(name));
  return (name) => {
    const asked = plain(name);
    return (
      asked !== '' &&
      own.some(
        (one) =>
          one.startsWith(asked) ||
          (asked.length > 4 && one.includes(asked)) ||
          // "The Courier Staff"; but "The Courier of Northtown" is another house
          (one.length > 3 && asked.includes(one) && asked.length < 1.45 * one.length),
      )
    );
  };
}
