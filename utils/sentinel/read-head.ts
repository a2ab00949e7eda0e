/** What a page says of itself where readers do not look. */
export interface HeadWords {
  /** Its title, metas and canonical address, by their names in small letters: ['og:type', 'article'], ['canonical', 'https://…']. */
  said: [name: string, value: string][];
  /** Its JSON-LD, as it stands there. */
  data: string;
}

/** Of a head that has more the rest says nothing new. */
const most = 400_000;
/** Longer is no name, and no host. */
const longest = 300;

/** Reads a page's head, wherever its parts stand. The page may shadow what a document can do. */
export function readHead(document: Document): HeadWords {
  const said: HeadWords['said'] = [];
  let data = '';
  for (const element of Document.prototype.querySelectorAll.call(
    document,
    'title,meta[content],link[rel~=canonical i],script[type*="ld+json" i]',
  )) {
    if (said.length + data.length > most) break;
    const is = (name: string) => element.getAttribute(name);
    const text = is('content') ?? element.textContent ?? '';
    if (element.localName === 'script') data += `${text.slice(0, most / 10)}\n`;
    else if (element.localName === 'link') said.push(['canonical', (is('href') ?? '').slice(0, longest)]);
    else said.push([(is('name') || is('property') || element.localName).toLowerCase(), text.slice(0, longest)]);
  }
  return { said, data };
}
