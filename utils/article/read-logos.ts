import type { BylineElement } from '../model.ts';
import { domainFamily } from '../text/domain-family.ts';
import { hostOf } from '../text/host-of.ts';
import { lettersOf } from '../text/letters.ts';
import { attributeOf, childrenOf, closest, fold, matches, parentOf, queryAll, textOf } from './dom.ts';

/** So far from the text that follows it a provider's logo may lie. */
const logoDepth = 3;
/** More pictures are a gallery. */
const mostLogos = 200;
/** A portal's own page for a house: '/en-us/channel/source/Coral', '/publisher/coral'. */
const housePath = /\/(?:source|publisher|provider|channel|press|partner)s?\//i;
const shortestName = 4;

/** What the only picture in an element is called: 'Coral Courier' of <img alt="Coral Courier (Port Ellery) logo">. */
export function logoIn(element: Element): string | undefined {
  const pictures = queryAll(element, 'img[alt]');
  const [alt] = pictures.length === 1 || matches(element, 'img') ? [attributeOf(pictures[0] ?? element, 'alt')] : [];
  const name = fold(alt ?? '').replace(/\slogo$/i, '');
  return name.endsWith(')') ? name.replace(/(?<=\p{L}{3})\s\([^()]{2,30}\)$/u, '') : name;
}

/** A logo stands in no block: it counts for the one that begins beside it. */
export function blockBeside(element: Element, blockOf: (element: Element) => string | undefined): string | undefined {
  let block = blockOf(element);
  let around = parentOf(element);
  for (let up = 0; !block && around && up < logoDepth; up++, around = parentOf(around)) block = blockOf(around);
  return block;
}

/** Few words, and few things, stand beside a logo that a label introduces: 'Provided by' <img alt="Coral Courier">. */
const longestLabel = 30;
const mostBeside = 6;

function isLabelled(element: Element): boolean {
  const [first, second] = [parentOf(element), parentOf(parentOf(element) ?? element)];
  const around = first && fold(textOf(first)) ? first : second;
  if (!around || childrenOf(around).length > mostBeside) return false;
  const label = fold(textOf(around));
  return label.length > 1 && label.length <= longestLabel;
}

/**
 * Logos that a label introduces, and logos that are links, as credits: to the house whose name they show (<a href="https://coral-courier.example"><img alt="Coral
 * Courier"></a>), or to the portal's page for it. Nothing else marks them on some portals. The others have no link.
 */
export function readLogos(
  root: Element,
  hostname: string,
  blockOf: (element: Element) => string | undefined,
): BylineElement[] {
  // from the picture up: :has() would be asked of every link
  const logos = queryAll(root, 'img[alt]').map((picture) => closest(picture, 'a[href]') ?? picture);
  return [...new Set(logos)].slice(0, mostLogos).flatMap((element) => {
    const { href } = element as HTMLAnchorElement;
    // nearly all pictures in links are those of teasers
    const name = textOf(element).trim() ? undefined : logoIn(element);
    if (!name) return [];
    const isHouse = href && name.length >= shortestName && leadsToHouse(href, name, hostname);
    if (!isHouse && (name.length > longestLabel || !isLabelled(element))) return [];
    const block = blockBeside(element, blockOf);
    return block ? [{ text: name, block, from: 'logo', links: isHouse ? [{ text: name, href }] : [] }] : [];
  });
}

function leadsToHouse(href: string, name: string, hostname: string): boolean {
  const domain = domainFamily(hostOf(href));
  if (domain === domainFamily(hostname)) return housePath.test(href);
  const own = plainLetters(domain.split('.')[0] ?? '');
  const letters = plainLetters(name);
  return own.length >= shortestName && (letters.includes(own) || own.includes(letters));
}

/** As `lettersOf`, whose expressions for all scripts take longer to make than all logos of a page to read. */
const plainLetters = (text: string) =>
  /^[ -~]*$/.test(text) ? text.toLowerCase().replace(/[^a-z\d]+/g, '') : lettersOf(text);
