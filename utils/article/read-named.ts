import { attributeOf } from './dom.ts';

/** An element that carries a class or an id. */
export interface NamedElement {
  element: Element;
  /** Both, parted by white space, in lower case: they are compared without case, as old pages do. */
  names: string;
}

/**
 * The elements with a class or an id, in the order given. Several readers look for words in these names: asking the browser
 * once for each element is far cheaper than one selector with thirty parts for each of them.
 */
export function readNamed(elements: readonly Element[]): NamedElement[] {
  const named: NamedElement[] = [];
  for (const element of elements) {
    const classes = attributeOf(element, 'class');
    const id = attributeOf(element, 'id');
    if (classes || id) named.push({ element, names: `${classes ?? ''} ${id ?? ''}`.toLowerCase() });
  }
  return named;
}
