import { agencyByName } from '../agencies/find-agency.ts';
import { registrableDomain } from '../agencies/registrable-domain.ts';
import { hasHouseForm } from '../grammar/names/house-form.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import { maybeThe } from '../languages/en/name-forms.ts';
import type { Article } from '../model.ts';

const shortestLabel = 5;
/** Longer texts are the story's, and who is named in them is not the source. */
const longestText = 160;

/**
 * How the page prints the name of the house at a host: 'valleyobserver.example' is "Valley Observer" if that stands anywhere in a
 * short line or a link. Undefined if the page does not name it.
 */
export function printedHouse({ blocks, bylines, language }: Article, host: string): string | undefined {
  const [label = ''] = registrableDomain(host).split('.');
  const letters = label.replace(/-/g, '');
  if (letters.length < shortestLabel || !/^[a-z0-9]+$/i.test(letters)) return undefined;
  // "the-valley-observer", "Valley's Observer": between two letters may stand a space or a mark
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${maybeThe}${[...letters].join("[ '’.&-]{0,2}")}(?![\\p{L}\\p{N}]|\\.\\p{L})`,
    'iu',
  );
  // "Ana Ruiz" and "Valley Observer" may stand apart and be written without a space between
  for (const text of [...blocks, ...bylines].flatMap((one) => [
    one.text,
    ...(one.cells ?? []).map((cell) => cell.text),
  ])) {
    const name = text.length <= longestText ? pattern.exec(text)?.[0] : undefined;
    const isName = name && /^\p{Lu}/u.test(name) && (name.includes(' ') || /\p{Ll}/u.test(name));
    // a writer's own site is no house that is named after her
    if (isName && (hasHouseForm(name) || agencyByName(name) || !isPersonName(name, language))) return name;
  }
  return undefined;
}
