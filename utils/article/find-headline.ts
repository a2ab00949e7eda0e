const letters = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/**
 * Whether a heading is one of the titles: the same words, or the title with the site's name at its end or start
 * ("Diplomacy quickens - News7F"), or one cut short by a CMS. The titles are looked at once for all headings.
 */
export function isHeadingOf(titles: readonly string[]): (heading: string) => boolean {
  const known = titles.map(letters);
  return (heading) => {
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

/** The title without the site's name: 'Diplomacy quickens - News7F' → 'Diplomacy quickens'. */
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
