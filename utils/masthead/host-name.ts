import { agencyByHost } from '../agencies/find-agency.ts';
import { registrableDomain } from '../agencies/registrable-domain.ts';
import { lettersOf } from '../text/letters.ts';

const parting = /(?<!\s)\s+[|–—·»:-]+\s+/;

/** A name, and neither an address nor a slogan; houses write their own in capitals: 'Coral Small Craft Center'. */
const isHouseName = (text: string) =>
  text.length <= 40 &&
  text.split(' ').length <= 5 &&
  /[\p{Lu}\p{Lo}]/u.test(text) &&
  !/^https?:|\.\p{Ll}{2,4}$/u.test(text);

/**
 * The site's name as a reader would say it: 'The New York Times', 'La Stampa', else its host name. What it calls
 * itself goes before what we call it, but for the way of writing it ('TheHill').
 * @param stated what the page says in its metadata, best first: 'Elmore News - Elmore, Michigan', 'https://www.fr.de'
 * @param title the document's title, which often ends with the site's name
 * @param texts what else the page says, in which its own address may be spelled out
 */
export function hostName(
  hostname: string,
  stated: readonly (string | undefined)[],
  title: string,
  texts: readonly string[] = [],
  headline = '',
): string {
  const house = agencyByHost(hostname);
  const known = house?.name;
  const plain = stated.map((name) => name?.split(parting)[0]?.replace(slogan, '').trim() ?? '');
  const titled = nameInTitle(title, headline);
  if (known) {
    // on a platform, whoever writes there is the publisher: "Infinite Harbour" on a newsletter's own sub-domain
    const [first] = house.kind === 'platform' ? plain.filter(isHouseName) : plain;
    const own = first && isHouseName(first) ? first : known;
    // "MSN Lifestyle", "SANGO ONLINE（珊瑚新聞）"
    if (!first && titled && isHouseName(titled) && lettersOf(titled).includes(lettersOf(known))) return titled;
    return lettersOf(own) === lettersOf(known) ? known : own;
  }
  const named = plain.find((name) => name.length > 1 && name.length < 60 && !/^https?:|^www\./i.test(name));
  const isSlogan = named !== undefined && named.split(' ').length >= shortestSlogan;
  const isSpelled = named !== undefined && /\p{Lu}/u.test(named);
  if (named && titled && isInitials(named, titled)) return titled;
  if (named && !isSlogan && (isSpelled || lettersOf(named) !== lettersOf(hostname))) return named;
  const labels = lettersOf(hostname.split('.').slice(0, -1).join(''));
  const parts = title
    .split(parting)
    .slice(1)
    .map((part) => part.trim());
  return (
    parts.find((part) => lettersOf(part).length > 2 && labels.endsWith(lettersOf(part))) ??
    nameOnly(hostname, titled) ??
    spelled(hostname, [title, ...texts]) ??
    named ??
    hostname
  );
}

/** "HR" of 'Hafen-Rundschau', which the title of the page has in full. */
const isInitials = (short: string, full: string) =>
  full
    .split(/[\s-]+/u)
    .map(([first = '']) => first)
    .join('')
    .toUpperCase() === short;

/** 'CoralNet【珊瑚の最新ニュースと解説のサイト】' */
const slogan = /(?<=\p{L})[[【][^[\]【】]{8,80}[\]】]$/u;

/** 'DOMをRustで扱う CORALGIFT' on coralgift.example: what stands beside the name is another headline. */
function nameOnly(hostname: string, titled: string | undefined): string | undefined {
  const name = titled && spelled(hostname, [titled]);
  return name && lettersOf(titled).length > lettersOf(name).length + mostBeside ? name : titled;
}
const mostBeside = 8;

const longestName = 45;
const mostWords = 6;
/** Han and kana need no space around what parts them: '防波堤重建--珊瑚商报', '防波堤_港口_珊瑚日报', '防波堤再建：珊瑚日報'. */
const closeParting = /\s{0,20}(?:[|_｜–—：]|-{1,2})\s{0,20}/;

/** What a title has beside the headline: 'Port Ellery rebuilds - Harbour - Coral Post' → 'Coral Post', 'Coral.example - Port Ellery rebuilds' → 'Coral.example'. */
function nameInTitle(title: string, headline: string): string | undefined {
  const letters = lettersOf(headline);
  if (!letters) return undefined;
  const isClose = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(headline);
  const parts = title
    .split(isClose ? new RegExp(`${parting.source}|${closeParting.source}`) : parting)
    .map((part) => part.trim());
  const isHeadline = (part: string) => lettersOf(part) !== '' && letters.includes(lettersOf(part));
  const rest = parts.filter((part) => part && !isHeadline(part));
  if (rest.length === 0 || rest.length === parts.length) return undefined;
  const name = (isHeadline(parts[0] ?? '') ? rest.at(-1) : rest[0])?.split(' / ')[0];
  const fits = name && name.length <= longestName && name.split(' ').length <= mostWords && lettersOf(name).length > 1;
  return fits && !/^\p{N}/u.test(name) ? name : undefined;
}

const shortestSlogan = 4;
const shortestLabel = 5;

/** 'harbordispatch.com' as the page spells it somewhere, in its footer or its logo: 'Harbor Dispatch'. */
function spelled(hostname: string, texts: readonly string[]): string | undefined {
  const label = registrableDomain(hostname).split('.')[0] ?? '';
  const letters = [...label.replaceAll('-', '')];
  if (letters.length < shortestLabel || !/^[a-z]{3}[a-z\d]*$/.test(letters.join(''))) return undefined;
  const spelling = new RegExp(`(?<![\\p{L}.@/-])${letters.join("[ '’-]?")}(?![\\p{L}@-]|\\.\\p{L})`, 'iu');
  for (const text of texts) {
    const found = spelling.exec(text.slice(0, longestText))?.[0];
    if (found && /^\p{Lu}/u.test(found)) return found;
  }
  return undefined;
}

const longestText = 300;
