/** What a page may do to one of its elements, or to two of which neither holds the other; `words` are new ones. */
export type Change = (a: Element, b: Element, words: string) => void;

const make = (like: Element, tag: string) => like.ownerDocument.createElement(tag);
const childrenOf = (element: Element) => Array.from(element.childNodes);

/** Takes along what we have set as well, as a page does that knows nothing of us. */
function giveAttributes(from: Element, to: Element): void {
  for (const attribute of Array.from(from.attributes)) to.setAttributeNode(from.removeAttributeNode(attribute));
}

const renamed =
  (tag: string): Change =>
  (a) => {
    const other = make(a, tag);
    a.replaceWith(other);
    other.append(...childrenOf(a));
    giveAttributes(a, other);
  };

function textsIn(element: Element): Text[] {
  return childrenOf(element).flatMap((node) =>
    node.nodeType === 3 ? [node as Text] : node.nodeType === 1 ? textsIn(node as Element) : [],
  );
}

/** Each does the same to a page as to its twin, with the words that it is given and nothing else. */
export const changes: Readonly<Record<string, Change>> = {
  drop: (a) => a.remove(),
  swap: (a, b) => {
    const place = make(a, 'i');
    a.replaceWith(place);
    b.replaceWith(a);
    place.replaceWith(b);
  },
  move: (a, b) => b.after(a),
  'move into': (a, b) => b.prepend(a),
  duplicate: (a) => a.after(a.cloneNode(true)),
  'replace by its copy': (a) => a.replaceWith(a.cloneNode(true)),
  'replace the body by its copy': ({ ownerDocument: { body } }) => body.replaceWith(body.cloneNode(true)),
  'put elsewhere as a copy': (a, b) => b.after(a.cloneNode(true)),
  wrap: (a) => {
    const box = make(a, 'div');
    a.replaceWith(box);
    box.append(a);
  },
  unwrap: (a) => a.replaceWith(...childrenOf(a)),
  'truncate behind': (a) => {
    while (a.nextSibling) a.nextSibling.remove();
  },
  'exchange attributes': (a, b) => {
    const [ours, theirs] = [make(a, 'i'), make(b, 'i')];
    giveAttributes(a, ours);
    giveAttributes(b, theirs);
    giveAttributes(ours, b);
    giveAttributes(theirs, a);
  },
  'make a division': renamed('div'),
  'make a paragraph': renamed('p'),
  'make a heading': renamed('h2'),
  'make an aside': renamed('aside'),
  'write text': (a, _, words) => {
    a.textContent = words;
  },
  'change first words': (a, _, words) => {
    const text = textsIn(a)[0];
    if (text) text.data = words;
  },
  'change last words': (a, _, words) => {
    const text = textsIn(a).at(-1);
    if (text) text.data = words;
  },
  'add words before': (a, _, words) => a.before(words),
  'add words inside': (a, _, words) => a.append(words),
  'add a paragraph': (a, _, words) => {
    const paragraph = make(a, 'p');
    paragraph.append(words);
    a.after(paragraph);
  },
  'join texts': (a) => a.normalize(),
  'join all texts': ({ ownerDocument: { body } }) => body.normalize(),
  'split first words': (a) => {
    const text = textsIn(a)[0];
    text?.splitText(text.length >> 1);
  },
  'let it be written': (a) => a.setAttribute('contenteditable', 'true'),
  'write again as markup': (a) => {
    // which the twin, having no window, would read otherwise
    if (a.querySelector('noscript, template, iframe')) return;
    const markup = a.innerHTML;
    a.innerHTML = markup;
  },
};
