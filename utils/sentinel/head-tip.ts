import type { Hearsay } from '../model.ts';
import type { Address } from './may-be-article.ts';
import type { HeadWords } from './read-head.ts';

/** How the names of metas end, and of fields of JSON-LD, that credit somebody. */
const credits = 'author,source,byl,creator,publisher,provider'.split(',');

/** What a page's head says of where the page comes from. */
export function headTip(
  { said, data }: HeadWords,
  { hostname }: Address,
): Pick<Hearsay, 'credited' | 'origins' | 'own'> {
  const credited: string[] = [];
  const origins: string[] = [];
  const host = hostname.replace('www.', '');
  for (const [name, value] of said) {
    if (credits.some((end) => name.endsWith(end))) credited.push(value);
    if ((name === 'canonical' || name.endsWith('-source')) && value.startsWith('http') && !value.includes(host))
      origins.push(value);
  }
  // '"author": [{"@type": "Organization", "name": "dpa"'
  for (const key of credits)
    for (const rest of data.split(`${key}"`).slice(1)) {
      const [within = ''] = rest.slice(0, 600).split('}', 1);
      const [before = '', name] = within.split('"name"');
      if (name && /^[\s:]*[[{][^\]]*$/.test(before)) credited.push((name.split('"')[1] ?? '').slice(0, 300));
    }
  return { credited, origins, own: said.filter(([name]) => 'title,og:site_name,og:locale'.includes(name)) };
}
