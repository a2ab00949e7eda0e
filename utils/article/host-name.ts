import { agencyByHost } from '../agencies/registry.ts';
import { lettersOf } from '../text/letters.ts';

const parting = /\s+[|–—·»:-]+\s+/;

/** A name, and neither an address nor a slogan; houses write their own in capitals: 'Fox Small Business Center'. */
const isName = (text: string) =>
  text.length <= 40 &&
  text.split(' ').length <= 5 &&
  /[\p{Lu}\p{Lo}]/u.test(text) &&
  !/^https?:|\.\p{Ll}{2,4}$/u.test(text);

/**
 * The site's name as a reader would say it: 'The New York Times', 'La Stampa', else its host name. What it calls
 * itself goes before what we call it, but for the way of writing it ('TheHill').
 * @param stated what the page says in its metadata, best first: 'Monroe News - Monroe, Michigan', 'https://www.fr.de'
 * @param title the document's title, which often ends with the site's name
 */
export function hostName(hostname: string, stated: readonly (string | undefined)[], title: string): string {
  const known = agencyByHost(hostname)?.name;
  const plain = stated.map((name) => name?.split(parting)[0]?.trim() ?? '');
  if (known) {
    const own = plain[0] && isName(plain[0]) ? plain[0] : known;
    return lettersOf(own) === lettersOf(known) ? known : own;
  }
  const named = plain.find((name) => name.length > 1 && name.length < 60 && !/^https?:|^www\./i.test(name));
  if (named && lettersOf(named) !== lettersOf(hostname)) return named;
  const labels = lettersOf(hostname.split('.').slice(0, -1).join(''));
  const parts = title
    .split(parting)
    .slice(1)
    .map((part) => part.trim());
  return parts.find((part) => lettersOf(part).length > 2 && labels.endsWith(lettersOf(part))) ?? named ?? hostname;
}
