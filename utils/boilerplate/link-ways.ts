import type { Block } from '../model.ts';

/** Tells where the links of a block lead, seen from the page at an address. */
export function linkWays(url: string) {
  const here = url.split('#')[0];
  // What leads to a place on the page, or nowhere, opens the answer to a question or a list of contents.
  const leads =
    (way: RegExp) =>
    ({ links }: Block): boolean =>
      links.some(({ href }) => href.split('#')[0] !== here && way.test(href));
  /** '', '#', 'javascript:void(0)': what a script gives a meaning. A place on the page is not nowhere. */
  const isNowhere = (href: string) => !href || href === `${here}#` || href.startsWith('javascript:');
  return {
    /** One of them leads to another page. */
    leadsOn: leads(/^(?!javascript:)\w+:/),
    /** One of them is followed, be it by a script: that may be a teaser as well. */
    isFollowed: leads(/^\w+:(?!void)/),
    /** A script follows all of them. */
    isScripted: ({ links }: Block): boolean => links.length > 0 && links.every(({ href }) => isNowhere(href)),
  };
}
