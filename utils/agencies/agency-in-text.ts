import type { Agency } from '../model.ts';
import { foldName, plainName } from './fold-name.ts';
import { isUnspaced, namesByOpening, openingOf, type Spelling, wholes } from './name-index.ts';

/** "(AP)", "[로이터=연합뉴스]", "【テヘラン=共同】", "/ТАСС/": what stands between the signs is a code, or several. */
const bracketed =
  /[([（［【〔]([^()[\]（）［］【】〔〕/]{1,24}(?:\/[^()[\]（）［］【】〔〕/]{1,12})?)[)\]）］】〕]|(?<![\p{L}\p{N}/:.])\/ ?([^\s/]{2,20}) ?\/(?!\/)/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;
const domainTail = /(?:\.[a-z0-9][a-z0-9-]{0,60}){1,4}/y;
/** Arabic and Hebrew write "and", "to", "by" in front of a name without a space. */
const proclitic = /^(?:[وفبلك]|[ולמבהש])(?=\p{L}{3})/u;

/**
 * The agencies named in a text, each once, in order of appearance. Names count as whole words, the longest first;
 * capitals count in names of up to four letters ("AFP", "dpa"), and a name must not be written small ("guardian").
 * Codes ("AP", "PTI") count in brackets only: elsewhere they are parties, payments and trains as well. Host names
 * ("nytimes.com") count as the agency that owns them. One pass over the text.
 */
export function agencyInText(text: string): readonly Agency[] {
  const plain = plainName(text);
  const folded = foldName(text);
  // a stray accent sign that folds away would shift all that follows
  const lower = folded.length === plain.length ? folded : plain.toLowerCase();
  const found: { agency: Agency; at: number }[] = [];
  for (const match of plain.matchAll(bracketed)) {
    let at = match.index + 1;
    for (const code of (match[1] ?? match[2] ?? '').split(/[/=,;|+·・]/)) {
      const agency = wholes().codes.get(code.trim());
      if (agency && !agency.common) found.push({ agency, at });
      at += code.length + 1;
    }
  }
  let end = 0;
  for (const match of lower.matchAll(word)) {
    for (let at = match.index; at < match.index + match[0].length; at++) {
      const named = at < end ? undefined : nameAt(plain, lower, at, match[0].slice(at - match.index));
      if (named) {
        found.push({ agency: named.agency, at });
        end = at + named.length;
      }
      if (!isUnspaced(lower.charAt(at))) break;
    }
  }
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({ agency }) => agency))];
}

function nameAt(
  plain: string,
  lower: string,
  at: number,
  rest: string,
): { agency: Agency; length: number } | undefined {
  const spelling = spellingAt(plain, lower, at, rest);
  if (spelling) return { agency: spelling.agency, length: spelling.folded.length };
  const host = hostAt(lower, at, rest);
  if (host) return host;
  const before = proclitic.exec(rest)?.[0].length;
  const attached = before ? spellingAt(plain, lower, at + before, rest.slice(before)) : undefined;
  return attached && { agency: attached.agency, length: attached.folded.length + (before ?? 0) };
}

function spellingAt(plain: string, lower: string, at: number, rest: string): Spelling | undefined {
  return namesByOpening()
    .get(openingOf(rest))
    ?.find(({ folded, written }) => {
      if (!lower.startsWith(folded, at)) return false;
      const next = lower.charAt(at + folded.length);
      if (!isUnspaced(folded) && /[\p{L}\p{N}\p{M}]/u.test(next)) return false;
      const shown = plain.slice(at, at + folded.length);
      return shown === written || (folded.length > 4 && !/^\p{Ll}/u.test(shown));
    });
}

function hostAt(lower: string, at: number, rest: string): { agency: Agency; length: number } | undefined {
  domainTail.lastIndex = at + rest.length;
  const tail = domainTail.exec(lower)?.[0];
  if (!tail || lower.charAt(at - 1) === '@') return undefined;
  const agency = hostOwner(rest + tail);
  return agency && { agency, length: rest.length + tail.length };
}

/** The agency that owns a host name or one of its parents: 'edition.cnn.com' → CNN. Lower case, without port. */
export function hostOwner(hostname: string): Agency | undefined {
  const { hosts } = wholes();
  for (let host = hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const agency = hosts.get(host);
    if (agency) return agency;
  }
  return undefined;
}
