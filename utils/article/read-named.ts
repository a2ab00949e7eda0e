import { classOf, idOf } from './dom.ts';

/** Elements that are called the same. */
export interface Namesakes {
  /** Id and classes, parted by white space, in lower case: they are compared without case, as old pages do. White space if they have none. */
  names: string;
  elements: Element[];
}

/** Elements by what they are called. */
export interface NameGroups {
  /** All that are called the same, by each name. */
  groups: Namesakes[];
  /** The group of each element, in the order in which they were given. */
  each: Namesakes[];
}

/**
 * The elements by their ids and classes. Several readers look for words in these names: asking the browser once for each element is
 * far cheaper than one selector with thirty parts for each of them, and many elements of a page are called the same.
 */
export function readNamed(elements: readonly Element[]): NameGroups {
  const known = new Map<string, Namesakes>();
  const named: NameGroups = { groups: [], each: [] };
  // by index, here as wherever a page has thousands: an iterator makes an object at each step, and cold ones are slow
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as Element;
    const id = idOf(element);
    const classes = classOf(element);
    let group = id ? undefined : known.get(classes);
    if (!group) {
      group = { names: `${id && ` ${id}`} ${classes}`.toLowerCase(), elements: [] };
      if (!id) known.set(classes, group);
      named.groups.push(group);
    }
    group.elements.push(element);
    named.each.push(group);
  }
  return named;
}
