import { attributeOf, closest, queryAll } from './dom.ts';

/** Metas that give the day of the first publication, best first. */
const metaNames =
  'article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date dcterms.created date dc.date.issued dc.date pubdate publishdate article.published publish-date'.split(
    ' ',
  );

/**
 * When the page was first published, as its structured data, its metas or else a <time> beside the story have it: ISO 8601.
 * @param stated values of the structured data, which go first
 */
export function readPublished(
  document: Document,
  stated: readonly string[],
  metas: ReadonlyMap<string, string[]>,
): string | undefined {
  const isDate = (date: string | undefined) => date !== undefined && date > '19';
  const all = [...stated, ...metaNames.flatMap((name) => metas.get(name) ?? [])];
  return all.map(isoDate).find(isDate) ?? timesIn(document).map(isoDate).find(isDate);
}

const mostTimes = 60;
const publishedNames =
  /(?:^|[\s_-])(?:datepublished|published|pubdate|entry-?date|post-?date|publish-?date)(?:$|[\s_-])/i;
const updatedNames = /updated|modified/i;
/** There stand days of other texts. */
const others =
  'aside, nav, footer, li, [class*="comment" i], [class*="related" i], [class*="sidebar" i], [id*="comment" i]';

/** <time datetime="2026-03-01" class="entry-date published">: those that say so, then those in the article's own element. */
function timesIn(document: Document): string[] {
  const times = queryAll(document, 'time[datetime]').slice(0, mostTimes);
  const namesOf = (time: Element) =>
    ['class', 'itemprop', 'pubdate']
      .map((name) => (attributeOf(time, name) === null ? '' : `${name === 'pubdate' ? name : attributeOf(time, name)}`))
      .join(' ');
  const own = times.filter((time) => !closest(time, others) && !updatedNames.test(namesOf(time)));
  const [marked] = own.filter((time) => publishedNames.test(namesOf(time)));
  // beside an article's own element, and in a link, stand the days of other stories
  const place = queryAll(document, 'article h1').length > 0 ? 'article' : 'article, main, [role="main"], header';
  const [plain] = own.filter((time) => closest(time, place) && !closest(time, 'a[href]'));
  return [marked, plain].flatMap((time) => (time ? [attributeOf(time, 'datetime') ?? ''] : []));
}

/** ISO 8601 in, the same out; other dates only if they are unambiguous. */
function isoDate(text: string): string | undefined {
  const trimmed = text.trim().replace(/(T\d\d:\d\d:)(\d)(?!\d)/, '$10$2');
  const iso = /^(\d{4})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?:[T ]\d{2}:?\d{2}.*)?$/.exec(trimmed);
  if (iso)
    return trimmed.replace(' ', 'T').includes('T') && trimmed.includes('-')
      ? trimmed.replace(' ', 'T')
      : `${iso[1]}-${iso[2]}-${iso[3]}`;
  const time = /\p{L}{3}/u.test(trimmed) ? Date.parse(trimmed) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
