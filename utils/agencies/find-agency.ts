import type { Agency } from '../model.ts';
import { type PixelOrigin, readPixel } from './agency-by-pixel.ts';
import { hostOwner } from './agency-in-text.ts';
import { allAgencies } from './all-agencies.ts';
import { bareName, nameKey } from './fold-name.ts';
import { hostIn } from './host-in.ts';
import { wholes } from './name-index.ts';

export type { PixelOrigin } from './agency-by-pixel.ts';
export { agencyInText } from './agency-in-text.ts';

/** What pages add to an agency's name when they put it where a person's should be. */
const additions =
  /(?<![\s,])[\s,]+(?:news|sports?|staff|editorial|agency|newswire|wire|service|services|desk|bureau|feed|reporters?|writers?|correspondents?|team|korrespondenten?|redaktion|redacci[oó]n)$/;
const legalForms =
  /(?<![\s,])[\s,]+(?:inc|ltd|llc|l\.?p|gmbh|ag|plc|co|company|limited|s\.?a|s\.?r\.?l|s\.?p\.?a|corp)\.?$/;
const openings =
  /^(?:by|von|par|por|di|da|door|av|af|source|quelle|fuente|agencia|agence|agenzia|agentur|agency|агентство) /;
const domainName = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/?$/;

/**
 * The agency whose name is the whole of `text`: "Associated Press", "AP News", "Reuters Staff",
 * "Agence France-Presse (AFP)", "nytimes.com", or a code written exactly so ("PTI"). Undefined if it is anybody else.
 */
export function agencyByName(text: string): Agency | undefined {
  const bare = bareName(text);
  if (!bare || bare.length > 90) return undefined;
  const { codes, names } = wholes();
  const exact = codes.get(bare.normalize('NFKC'));
  if (exact) return exact;
  let name = nameKey(text);
  const whole = names.get(name) ?? names.get(name.replace(/^the /, ''));
  if (whole) return whole;
  if (domainName.test(name)) return agencyByHost(name);
  const explained = /^(.{2,80}?) ?[([][^()[\]]{1,30}[)\]]?$/.exec(bare)?.[1];
  if (explained) return agencyByName(explained);
  for (let cut = 0; cut < 4; cut++) {
    const plain = name.replace(legalForms, '');
    const shorter = plain === name ? name.replace(openings, '').replace(additions, '') : plain;
    if (shorter === name) return undefined;
    // "Focus News" is not Focus: only agencies are called by more than their name
    const agency = names.get(shorter) ?? names.get(shorter.replace(/^the /, ''));
    if (agency && (plain !== name || agency.kind !== 'outlet')) return agency;
    name = shorter;
  }
  return undefined;
}

/** The agency of a code as it stands in a dateline or sign-off, capitals as printed: "AP", "dpa", "أ ف ب", "新华社". */
export function agencyByCode(code: string): Agency | undefined {
  return wholes().codes.get(code.normalize('NFKC').trim());
}

/** The agency on whose own site we are: takes a host name or an address; parent domains count ('edition.cnn.com'). */
export function agencyByHost(hostname: string): Agency | undefined {
  return hostOwner(hostIn(hostname));
}

/** Whose counter this address is; `host` and `originalUrl` tell the original as far as the address does. */
export function agencyByPixel(src: string): PixelOrigin | undefined {
  return readPixel(src, allAgencies(), agencyByHost);
}

/** A source as we show it: "AP" → "The Associated Press", "nytimes.com" → "The New York Times", else the bare text. */
export function sourceName(text: string): string {
  return agencyByName(text)?.name ?? bareName(text);
}
