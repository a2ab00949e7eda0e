import { attributeOf, parentOf } from './dom.ts';

/**
 * What microdata says that the story stands in, innermost first, in lower case: <main itemtype="https://schema.org/Recipe"> gives
 * "recipe". A card inside the story says nothing about the page.
 */
export function readItemTypes(core: Element): string[] {
  const types: string[] = [];
  for (let element: Element | null = core; element; element = parentOf(element)) {
    const type = attributeOf(element, 'itemtype');
    if (type) types.push(type.slice(type.lastIndexOf('/') + 1).toLowerCase());
  }
  return types;
}
