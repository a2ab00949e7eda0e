import { agencyByCode, agencyByName } from '../agencies/find-agency.ts';
import { withoutOwnCode } from '../grammar/parse-signature.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { byWords, joints } from '../languages/everywhere/everywhere.ts';
import { deskArticles } from '../languages/everywhere/small-words.ts';
import type { Agency, Sign } from '../model.ts';
import { lettersOf } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';
import type { Claim } from './claims.ts';
import type { HostIdentity } from './host-identity.ts';

/** Staff initials beside an agency: "det/dpa", "SDA/sep", "asty//now". The initials are lower case and short. */
const initials = new RegExp(
  `^[\\s(]*(?:${oneOf(byWords)}\\s+|[\\p{L} ]{2,16}:\\s+)?(?:\\p{Ll}{2,5}/{1,2}[\\p{L}-]{2,12}|[\\p{L}-]{2,12}/\\p{Ll}{2,5})[\\s).]*$`,
  'iu',
);
/** "von dpa, unserer Redaktion", "By our own correspondent and PTI" */
const house = once(() => new RegExp(`(?<!\\p{L})${oneOf(longLists().deskWords)}(?!\\p{L})`, 'iu'));
const before = new RegExp(`^\\s*${oneOf([...byWords, ...deskArticles])}\\s`, 'iu');

/** "(lva, Belga)": a colleague's initials, which are no agency's code, beside an agency. */
function hasInitialsBeside(text: string): boolean {
  const [, own = ''] = /^\s*\((\p{Ll}{2,5}),\s?[\p{L}-]{2,12}\)[\s.]*$/u.exec(text) ?? [];
  return own !== '' && !agencyByCode(own) && !agencyByName(own);
}

const isWire = (name: string) => agencyByName(name)?.kind === 'wire';

/** "By CNW, PNA and Ana Ruiz": nobody works for two agencies; who stands behind them is the house's own. */
const hasOwnBehind = ({ evidence: { kind, text }, line: { people, organizations } }: Sign) =>
  kind === 'byline' &&
  organizations.filter(isWire).length > 1 &&
  people.some(({ name, outlet }) => !outlet && organizations.every((one) => text.indexOf(one) < text.indexOf(name)));

/** "Von Ida Holm und CNW", "Ida Holm und | CNW" of a list: the house's own reporter, and an agency joined by a word. */
const joinedBehind = new RegExp(`\\s${oneOf(joints)}\\s(?:\\|\\s)?(?<name>[^,|]{2,40})$`, 'iu');
const hasAgencyBehind = ({ evidence: { kind, text }, line: { people, organizations } }: Sign) =>
  kind === 'byline' &&
  people.some(({ outlet }) => !outlet) &&
  organizations.some((name) => isWire(name) && joinedBehind.exec(text)?.groups?.name?.trim() === name);

/** "Redacción EFE", "By Reuters Staff", "Rédaction AFP": with nothing between them, the desk is the agency's. */
function isItsDesk(text: string, { name, names, codes: short }: Agency): boolean {
  const rest = lettersOf(text.replace(house(), '').replace(before, ''));
  return !/[,/&]/.test(text) && [name, ...names, ...short].some((own) => lettersOf(own) === rest);
}

/** "(Ana Ruiz, APA, 3.2.2031)": papers that print the day in their bracket name who of theirs worked with what came in. */
const dated = /^\s*\((?:\p{Lu}[\p{L}.'’-]+\s?){2,4},\s[^,()]{2,40},\s\p{N}{1,2}\.\s?\p{N}{1,2}\.\s?\p{N}{4}\)\s*$/u;

/** The page's data and the story's opening say that an agency wrote it: initials beside its name are those of the agency's desk. */
function isAgencys(signs: readonly Sign[]): boolean {
  const has = (kind: Sign['evidence']['kind']) =>
    signs.some(
      ({ evidence, line, agency }) => evidence.kind === kind && agency?.kind === 'wire' && !line.people.length,
    );
  return has('metadata') && has('dateline');
}

/** "MMC RTV Ranta, STA": whoever else has a share, the house says that it made the story out of an agency's. */
const namesOwnAndWire = (names: readonly string[], host: HostIdentity) =>
  names.some((name) => host.isTitle(name)) && names.some(isWire);

/** The host and an agency in one line: "Le Monde avec AFP", "von dpa, unserer Redaktion", "(KR mit dpa)", "aja/PAP". */
export function isMixed(signs: readonly Sign[], told: readonly Claim[], host: HostIdentity): boolean {
  if (signs.some(({ line }) => namesOwnAndWire(line.organizations, host))) return true;
  if (told.some(({ agency, says, isLabel }) => !(says === 'reported' || isLabel) || agency?.kind !== 'wire'))
    return false;
  if (signs.some((sign) => sign.initials || hasOwnBehind(sign) || hasAgencyBehind(sign))) return true;
  const mayBeInitials = !isAgencys(signs);
  return signs.some(({ evidence, line, agency }) => {
    if (!['byline', 'signature', 'credit-line'].includes(evidence.kind) || agency?.kind !== 'wire') return false;
    const { text } = evidence;
    const isInitials =
      initials.test(text) &&
      text !== text.toUpperCase() &&
      line.organizations.length < 2 &&
      !line.organizations.some((name) => text.trim() === name) &&
      !agencyByCode(text.replace(/[\s().]+/g, ''));
    return (
      (mayBeInitials && isInitials) ||
      // "MDF (lja)/dpa", "HBX/Bloomberg", "(epd, LK)"
      withoutOwnCode(text) !== text ||
      hasInitialsBeside(text) ||
      dated.test(text) ||
      (house().test(text) && !isItsDesk(text, agency)) ||
      line.organizations.some((name) => host.isOwnName(name)) ||
      // "Ida Holm, Kestrel Post, CNW": the reporter's house, before the agency that is taken for hers
      text.split(/\s?[,/|]\s/u).some((part) => host.isTitle(part))
    );
  });
}
