import { viaDateline } from '../languages/en/origin-forms.ts';
import { datelineHabits } from '../languages/language-for.ts';
import type { CreditLine, PrintedDateline } from '../model.ts';
import { bareDateline } from './bare-dateline.ts';
import { datelineAgency } from './dateline-agency.ts';
import { readLocally } from './local/all-local.ts';
import { readDatelinePlace } from './places/dateline-place.ts';
import { emptyLine } from './to-credits.ts';
import { prepare } from './words/prepare.ts';

/** A dateline is over by then: "KHAN YOUNIS/JERUSALEM, Occupied Palestinian Territories, September 29, 2025 (Reuters) -". */
const longestDateline = 140;

/**
 * The bracket of "PORT ELMORE, N.M. (AP) — A ferry …", "Sornapur (Maharashtra) [India], May 6 (ANI):", "МОСКВА, 29 июня. /ТАСС/.",
 * "PARIS, May 5, 2025 /PRNewswire/ --", with the dash behind it.
 */
const bracketed = /(?:\((?<round>[^()]{2,40})\)|\/ ?(?<slash>[^/()]{2,24}) ?\/)(?<dash>[\s.]{0,2}[-–—:.,।]{0,3})/uy;
/** "(ANSA) - ROMA, 6 MAG - …", "(dpa) Berlin – …". */
const agencyFirst = /^\((?<agency>[^()]{2,30})\)\s?[-–—.,:]{0,3}\s(?<rest>.{0,80})/u;
/** "ВАШИНГТОН, 16 мая — РИА Новости.", "Москва. 5 мая. INTERFAX.RU -", "القاهرة - رويترز". */
const behindDash = /^(?<place>[^—–()]{2,60}?)\s?[-–—.]\s(?<agency>[\p{L}.-]{2,20}(?: [\p{L}]{2,15})?)\s?[.:—–-]/u;
/** "BERLIN taz | …", "BERLIN afp/taz |" */
const beforeBar = /^(?<place>\p{Lu}[\p{Lu} /-]{2,40}) (?<agency>\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?) \|/u;
/** "Liputan6.com, Jakarta - …", "JAKARTA, KOMPAS.com - …". */
const withSite =
  /^(?:(?<site>[\p{L}\p{N}-]{2,20}\.[\p{L}.]{2,6}), ?(?<after>[^-–—,]{2,30})|(?<before>[^-–—,]{2,30}), ?(?<site2>[\p{L}\p{N}-]{2,20}\.[\p{L}.]{2,6}))\s?[-–—]{1,2}\s/u;
/**
 * The dateline that opens a paragraph: where the story was filed, and which agency carried it. An agency has to be a known one
 * (or a station's call sign): the shape alone, "{words} (X) –", also fits sports clubs and ticker symbols.
 */
export function parseDateline(text: string, language: string): CreditLine {
  const local = readLocally(language, (grammar) => grammar.dateline?.(text, language));
  if (local) return local;
  const head = text.slice(0, longestDateline);
  const dateline =
    withBrackets(head, language) ??
    withAgencyFirst(head, language) ??
    withoutBrackets(head, language) ??
    bareDateline(head, language);
  return dateline ? { ...emptyLine(), dateline } : emptyLine();
}

function withBrackets(head: string, language: string): PrintedDateline | undefined {
  const habits = datelineHabits(language);
  let tries = 0;
  for (const { index } of head.matchAll(/[(/]/gu)) {
    if (++tries > 4) return undefined;
    bracketed.lastIndex = index;
    const match = bracketed.exec(head);
    const printed = match?.groups?.round ?? match?.groups?.slash;
    if (!match || !printed) continue;
    const place = readDatelinePlace(head.slice(0, index), language);
    const dash = match.groups?.dash ?? '';
    const closed = /[-–—:.,।]/u.test(dash) || index + match[0].length >= head.trimEnd().length;
    const agency = datelineAgency(printed);
    // "May 6 (Bloomberg) --"
    if (agency && closed && isOnlyDate(head.slice(0, index), language)) return { agency };
    if (!place) continue;
    if (agency && (closed || place.shouted || place.dated || (place.known && !habits.shouted)))
      return { place: place.name, agency };
    // a code that nobody told us of counts if all else fits
    const named = place.shouted && place.known && /^\p{Lu}[\p{L}\p{N} .]{1,24}$/u.test(printed);
    const unknown = (named || /^\p{Lu}{2,6}$/u.test(printed)) && /[-–—]/u.test(dash);
    if (!unknown || !(place.dated || (place.shouted && place.known))) continue;
    // "WASHINGTON (Aug. 13) --"
    return isOnlyDate(printed, language) ? { place: place.name } : { place: place.name, agency: printed };
  }
  return undefined;
}

function isOnlyDate(text: string, language: string): boolean {
  const { tokens } = prepare(text, language);
  return (
    tokens.length > 0 && tokens.every((token) => token.kind === 'mark') && tokens.some((token) => token.text === '|')
  );
}

function withAgencyFirst(head: string, language: string): PrintedDateline | undefined {
  const { agency: printed, rest } = agencyFirst.exec(head)?.groups ?? {};
  const agency = printed ? datelineAgency(printed) : undefined;
  if (!agency) return undefined;
  // "ROMA, 6 MAG - …"
  const before = /^(.{2,50}?)\s?(?:[-–—]{1,2}|\.\s?-)\s/u.exec(rest ?? '')?.[1];
  const place = before ? readDatelinePlace(before, language) : undefined;
  return place ? { place: place.name, agency } : { agency };
}

function withoutBrackets(head: string, language: string): PrintedDateline | undefined {
  const carried = viaDateline.exec(head)?.groups;
  if (carried?.agency && datelineAgency(carried.agency)) {
    const place = readDatelinePlace(carried.place ?? '', language);
    return { agency: carried.agency, ...(place?.known ? { place: place.name } : {}) };
  }
  const site = withSite.exec(head)?.groups;
  const sitePlace = site ? readDatelinePlace(site.after ?? site.before ?? '', language) : undefined;
  if (sitePlace) return { place: sitePlace.name, agency: site?.site ?? site?.site2 ?? '' };
  const dashed = (beforeBar.exec(head) ?? behindDash.exec(head))?.groups;
  const place =
    dashed?.agency && datelineAgency(dashed.agency) ? readDatelinePlace(dashed.place ?? '', language) : undefined;
  return place && dashed?.agency ? { place: place.name, agency: dashed.agency } : undefined;
}
