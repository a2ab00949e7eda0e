/**
 * The words of a text, for comparing: 'Harbour talks go on – Kestrel7' → 'harbour talks go on kestrel7'. Listed are the blocks of
 * punctuation and pictures: to list all letters of all scripts costs a page more than everything that is compared.
 */
const letters = (text: string) => text.toLowerCase().replace(between, ' ').trim();
const between =
  /[\0-/:-@[-`{-\xb4\xb6-\xbf\xd7\xf7\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ud83c-\ud83e\udc00-\udfff]+/g;

/**
 * Whether a heading is one of the titles: the same words, or the title with the site's name at its end or start
 * ("Harbour talks go on - Kestrel7"), or one cut short by a CMS. The titles are looked at once for all headings.
 */
export function isHeadingOf(titles: readonly string[]): (heading: string) => boolean {
  const known = titles.map(letters);
  const shortest = Math.min(...known.map(({ length }) => length));
  return (heading) => {
    // too short to be half of any
    if (heading.length * 2 < shortest) return false;
    const own = letters(heading);
    return known.some((title) => areSame(own, title));
  };
}

function areSame(a: string, b: string): boolean {
  if (!a || !b) return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 12 && (long.startsWith(short) || long.endsWith(short)) && short.length >= long.length * 0.5;
}

/**
 * Whether a heading is one of the titles but for its kicker: 'Quarrel in the harbour How a crane divides a town' of 'Harbour: How a
 * crane divides a town – Reef Week'. So many words in a row, and most of the shorter, are no chance.
 */
export function resembles(titles: readonly string[]): (heading: string) => boolean {
  const known = titles.map(letters);
  return (heading) => {
    const own = letters(heading);
    return known.some((title) => (own.length < title.length ? sharesRun(own, title) : sharesRun(title, own)));
  };
}

function sharesRun(short: string, long: string): boolean {
  const words = short.split(' ');
  if (words.length > mostWords) return false;
  // what is most of it holds its middle
  const [middle = ''] = short.slice(short.lastIndexOf(' ', short.length >> 1) + 1).split(' ', 1);
  if (!long.includes(middle)) return false;
  const padded = ` ${long} `;
  const least = Math.max(short.length * mostOfShort, long.length * muchOfLong);
  /** Where each word begins, and where one behind the last would. */
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) as number) + word.length + 1);
  for (let length = words.length; length >= leastRun; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const [start, end] = [starts[from] as number, (starts[from + length] as number) - 1];
      if (end - start >= least && padded.includes(` ${short.slice(start, end)} `)) return true;
    }
  return false;
}
const leastRun = 4;
const mostOfShort = 0.6;
/** Less of a title is the site's name: 'Cranes and towns' of 'How a crane divides a town | Cranes and towns'. */
const muchOfLong = 0.45;
/** More words are no headline. */
const mostWords = 30;

/** The title without the site's name: 'Harbour talks go on - Kestrel7' → 'Harbour talks go on'. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const parts = title.split(/(?<!\s)\s+[|–—\-·»:]+\s+/);
  if (parts.length < 2) return title.trim();
  const isSite = (part: string) => siteNames.some((name) => letters(name) === letters(part) && letters(part));
  const kept = parts.filter((part) => !isSite(part));
  if (kept.length === parts.length || kept.length === 0) return title.trim();
  // Cut from the ends only, so that a dash inside the headline stays as it is.
  let text = title.trim();
  const lastPart = parts.at(-1) as string;
  if (isSite(lastPart)) text = text.slice(0, text.lastIndexOf(lastPart)).replace(/(?<![\s|–—\-·»:])[\s|–—\-·»:]+$/, '');
  const firstPart = parts[0] as string;
  if (isSite(firstPart)) text = text.slice(firstPart.length).replace(/^[\s|–—\-·»:]+/, '');
  return text;
}
