import { agencyByHost } from '../agencies/find-agency.ts';
import { registrableDomain } from '../agencies/registrable-domain.ts';
import { lettersOf } from '../text/letters.ts';

const parting = /(?<!\s)\s+[|–—·»:-]+\s+/;

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
 * @param texts what else the page says, in which its own address may be spelled out
 */
export function hostName(
  hostname: string,
  stated: readonly (string | undefined)[],
  title: string,
  texts: readonly string[] = [],
): string {
  const known = agencyByHost(hostname)?.name;
  const plain = stated.map((name) => name?.split(parting)[0]?.trim() ?? '');
  if (known) {
    const own = plain[0] && isName(plain[0]) ? plain[0] : known;
    return lettersOf(own) === lettersOf(known) ? known : own;
  }
  const named = plain.find((name) => name.length > 1 && name.length < 60 && !/^https?:|^www\./i.test(name));
  const isSlogan = named !== undefined && named.split(' ').length >= shortestSlogan;
  if (named && !isSlogan && lettersOf(named) !== lettersOf(hostname)) return named;
  const labels = lettersOf(hostname.split('.').slice(0, -1).join(''));
  const parts = title
    .split(parting)
    .slice(1)
    .map((part) => part.trim());
  return (
    parts.find((part) => lettersOf(part).length > 2 && labels.endsWith(lettersOf(part))) ??
    spelled(hostname, [title, ...texts]) ??
    named ??
    hostname
  );
}

const shortestSlogan = 4;
const shortestLabel = 5;

/** 'harbordispatch.com' as the page spells it somewhere, in its footer or its logo: 'Harbor Dispatch'. */
function spelled(hostname: string, texts: readonly string[]): string | undefined {
  const label = registrableDomain(hostname).split('.')[0] ?? '';
  const letters = [...label.replaceAll('-', '')];
  if (letters.length < shortestLabel || !/^[a-z]+$/.test(letters.join(''))) return undefined;
  const spelling = new RegExp(`(?<![\\p{L}.@/-])${letters.join("[ '’-]?")}(?![\\p{L}@-]|\\.\\p{L})`, 'iu');
  for (const text of texts) {
    const found = spelling.exec(text.slice(0, longestText))?.[0];
    if (found && /^\p{Lu}/u.test(found)) return found;
  }
  return undefined;
}

const longestText = 300;
