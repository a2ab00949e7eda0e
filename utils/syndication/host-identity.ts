import { agencyByHost, agencyByName } from '../agencies/find-agency.ts';
import { sameGroup } from '../agencies/groups.ts';
import { registrableDomain, sameSite } from '../agencies/registrable-domain.ts';
import { leadsToSibling } from '../evidence/notice-links.ts';
import { isRubric, siteNames } from '../evidence/own-name.ts';
import { initialsOf } from '../grammar/names/initials-of.ts';
import { madeFor } from '../languages/en/origin-forms.ts';
import { brandStudios, houseArticles, ownServices, studioTrades } from '../languages/everywhere/everywhere.ts';
import type { Agency, Article } from '../model.ts';
import { nameWords } from '../text/letters.ts';
import { oneOf } from '../text/one-of.ts';
import { nameStem } from './outlet-name.ts';

/** Who shows the page, and what is of the same house. */
export interface HostIdentity {
  agency?: Agency;
  /** The title that the page itself carries: 'Vice', 'vice.com'. */
  isTitle(name: string): boolean;
  /** The title, or any other name of the house: a byline under it is the host's own work. */
  isOwnName(name: string): boolean;
  /** "Kestrel Post Article Rights" on the site of the Kestrel Post: the title stands in the name. */
  isPartOfHouse(name: string): boolean;
  /** 'VICE US' on vice.com, 'BBC Mundo' on bbc.com: another title of the same house. 'Courier' on the site of the Coral Courier: itself. */
  isSisterName(name: string): boolean;
  /** 'Science' on a site whose menu has a link of that name: a rubric. */
  isRubric(name: string): boolean;
  isOwnHost(url: string): boolean;
  /** A story of another title of its network: 'north.courier.example/2026/…' from 'south.courier.example'. */
  isSibling(url: string): boolean;
  /** Anybody's page at a host that gives them away: no house with a wire's contract. */
  isBlog: boolean;
  /** An address of another title of the same house or group. */
  isSister(url: string): boolean;
  /** An address with the number of this page's: '/bayern/kuh-94011233.html' and '/lokales/kuh-94011233.html'. */
  sharesNumber(url: string): boolean;
}

/** Where anybody writes under a name of his own, and tells where he works. */
const blogHosts = /\.blogspot\.|(?:^|\.)(?:medium|substack|linkedin|wordpress|tumblr)\.com$/i;

/** Who the host is, from its address, what the page calls itself, and the agency records. */
export function hostIdentity(article: Article): HostIdentity {
  const { hostname, host, metadata, url: own } = article;
  const agency = agencyByHost(hostname) ?? agencyByName(metadata.siteName ?? '');
  const domain = registrableDomain(hostname);
  const stemsOf = (names: readonly (string | undefined)[]) =>
    names.flatMap((name) => (name ? [nameStem(name)] : [])).filter((stem) => stem.length > 1);
  const titles = stemsOf([...siteNames(article), domain, domain.split('.')[0]]);
  const initials = [metadata.siteName, host].flatMap((name) => initialsOf(name ?? '') ?? []);
  const house = [
    ...titles,
    ...initials,
    ...stemsOf([agency?.name, ...(agency?.names ?? []), ...sectionNames(hostname, domain)]),
  ];
  return {
    ...(agency && { agency }),
    isBlog: /^blogger$/i.test(metadata.generator ?? '') || blogHosts.test(hostname),
    isTitle: (name) => titles.includes(nameStem(name)),
    // "Bay Media Group for kestrel-post.example" is the host, too, and so is "Kestrel News Service"
    isOwnName: (name) =>
      [name, name.split(madeFor).at(-1) ?? '', name.replace(service, '')].some((part) =>
        house.includes(nameStem(part)),
      ),
    isPartOfHouse: (name) => {
      const words = ` ${nameWords(name)} `;
      if (isStudioOf(name, nameWords(metadata.siteName ?? host))) return true;
      return [...siteNames(article), domain.split('.')[0] ?? '']
        .map(nameWords)
        .some((own) => own.length >= shortestName && words.includes(` ${own} `));
    },
    isSisterName: (name) => {
      const other = nameStem(name);
      return (
        house.includes(other) ||
        titles.some(
          (own) =>
            own.length > 2 &&
            other.length > 2 &&
            (other.startsWith(own) || own.startsWith(other) || (other.length >= shortestName && own.endsWith(other))),
        )
      );
    },
    isRubric: (name) => isRubric(article, name),
    isSibling: (url) => leadsToSibling(article, url),
    isOwnHost: (url) =>
      URL.canParse(url) && (sameSite(new URL(url).hostname, hostname) || sharesName(new URL(url).hostname, hostname)),
    isSister: (url) => {
      const other = URL.canParse(url) ? new URL(url).hostname : '';
      return sameGroup(other, hostname) || (agency?.hosts ?? []).includes(registrableDomain(other));
    },
    sharesNumber: (url) => numbersIn(url).some((number) => numbersIn(own).includes(number)),
  };
}

/** Numbers of articles in an address: no days. */
const numbersIn = (url: string): string[] => url.match(/(?<!\d)(?!(?:19|20)\d\d[01]\d)\d{6,}/g) ?? [];

/** "Echo Studio" on the site of the Eastgate Echo: the arm of a house that writes for advertisers. */
function isStudioOf(name: string, own: string): boolean {
  const [, brand = ''] = studio.exec(name) ?? [];
  return brand !== '' && ` ${own} `.includes(` ${nameWords(brand)} `);
}

/** 'The Echo Brand Studio', 'Echo Lab' → 'Echo' */
const studio = new RegExp(
  `^(?:${oneOf(houseArticles)} )?(.{4,40}?) (?:${oneOf(studioTrades)} )?${oneOf(brandStudios)}$`,
  'iu',
);

const service = new RegExp(`\\s${oneOf(ownServices)}$`, 'iu');

const shortestName = 5;

/** 'idaholm.substack.example' and 'letters.idaholm.example' are the same author's. */
function sharesName(one: string, other: string): boolean {
  const own = (host: string) => host.split('.').slice(0, -1);
  return own(one).some((label) => label.length >= shortestName && !shared.has(label) && own(other).includes(label));
}

/** Names of parts of sites and of houses that lend theirs to many. */
const shared = new Set(
  'sport sports media press archive health money travel local finance mobile amp-cdn substack wordpress blogspot medium blogger tumblr github google yahoo'.split(
    ' ',
  ),
);

/** 'health.detik.com' is 'detikHealth', 'money.cnn.com' is 'CNN Money', 'sport.sky.it' is 'Sky Sport'. */
function sectionNames(hostname: string, domain: string): string[] {
  const section =
    hostname
      .slice(0, -domain.length - 1)
      .split('.')
      .at(-1) ?? '';
  const [house = ''] = domain.split('.');
  return section.length > 2 && section !== 'www' ? [house + section, section + house] : [];
}
