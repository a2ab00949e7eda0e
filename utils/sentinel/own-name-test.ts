import type { Hearsay } from '../model.ts';
import { domainFamily } from '../text/domain-family.ts';
import type { IsOwn } from './placed-sign.ts';

/**
 * 'The Courier!' → 'courier'. What evidence/own-name.ts and text/letters.ts do for articles, done again in few bytes: this script runs on
 * every page, before there is an article, and has a head's strings in place of a record.
 */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:the|by) /, '')
    // what is no letter and no number, but for signs that no name has
    .replace(/[\0-/:-@[-`{-¿\u2000-\u206f\u3000-\u303f]/g, '');

/** Tells whether a name is one by which the page calls its own site: its host, its site name, the tail of its title. */
export function ownNameTest({ own: said }: Hearsay, hostname: string): IsOwn {
  let own: string[] | undefined;
  return (name) => {
    const asked = plain(name);
    // nearly no page names anybody
    own ??= [
      domainFamily(hostname).split('.')[0] ?? '',
      ...said.flatMap(([name, value]) =>
        name === 'og:site_name' ? value : name === 'title' ? (value.split(/[|–—_-](.*)/s)[1] ?? []) : [],
      ),
    ].map(plain);
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
