const mostText = 40_000;
/** Of a head that has more the rest says nothing new. */
const mostHead = 400_000;

/**
 * What a page says of itself where readers do not look: its title, metas, canonical address and JSON-LD as one text, a line
 * each: "og:type=article", "canonical=https://…". The page may shadow what a document can do.
 */
export function readHead(document: Document): string {
  let head = '';
  for (const element of Document.prototype.querySelectorAll.call(
    document,
    'title,meta[content],link[rel~=canonical i],script[type*="ld+json" i]',
  )) {
    if (head.length > mostHead) break;
    const [name, property, rel, content, href] = ['name', 'property', 'rel', 'content', 'href'].map((attribute) =>
      element.getAttribute(attribute),
    );
    const value = (content || href || element.textContent || '').slice(0, mostText);
    head += `\n${name || property || rel || element.localName}=${value.replace(/\s+/g, ' ')}`;
  }
  return head;
}
