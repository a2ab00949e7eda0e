/**
 * What a page can be made to lack, without another word or another order: what is read in it should stay the same.
 *
 * - *names*: classes and ids say nothing, as on sites whose tools make them up, and elements have no roles, relations or microdata.
 * - *head*: no metadata, no JSON-LD, no microdata.
 * - *tags*: no paragraph and no heading but the first order's is marked as one.
 */
const disguises = { names: withoutNames, head: withoutHead, tags: withoutTags };

export type Disguise = keyof typeof disguises;

declare global {
  /** Takes from the page what a disguise leaves out. */
  var bylineDisguise: (disguise: Disguise) => void;
}

globalThis.bylineDisguise = (disguise) => disguises[disguise]();

const all = () => [...document.querySelectorAll('*')];

/** The same word becomes the same made-up one, in style sheets too: what is not shown stays unseen. */
function withoutNames(): void {
  const made = new Map<string, string>();
  const nameFor = (word: string) => {
    const name = made.get(word) ?? `x${made.size.toString(36)}`;
    made.set(word, name);
    return name;
  };
  for (const element of all()) {
    for (const name of ['class', 'id']) {
      const words = element.getAttribute(name)?.split(/\s+/).filter(Boolean);
      if (words) element.setAttribute(name, words.map(nameFor).join(' '));
    }
    if (/^(?:meta|link|input)$/.test(element.localName)) continue;
    for (const { name } of [...element.attributes])
      if (/^(?:data-.*|item\w+|rel|role|aria-label|name)$/.test(name)) element.removeAttribute(name);
  }
  for (const style of document.querySelectorAll('style'))
    style.textContent = style.textContent.replace(
      /([.#])(-?[A-Za-z_][\w-]*)/g,
      (_, sign, word) => `${sign}${made.get(word) ?? word}`,
    );
}

function withoutHead(): void {
  const said = 'meta:not([charset], [http-equiv]), link[rel="canonical"], link[rel="author"], script[type*="ld+json"]';
  for (const element of document.querySelectorAll(said)) element.remove();
  for (const element of all())
    for (const { name } of [...element.attributes]) if (/^item\w+$/.test(name)) element.removeAttribute(name);
}

function withoutTags(): void {
  for (const element of document.querySelectorAll('p, h2, h3, h4, h5, h6')) {
    const plain = document.createElement('div');
    for (const { name, value } of element.attributes) plain.setAttribute(name, value);
    plain.append(...element.childNodes);
    element.replaceWith(plain);
  }
}
