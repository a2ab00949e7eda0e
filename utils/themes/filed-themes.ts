import { type BoilerplateKind, boilerplateKinds } from '../model.ts';
import { themes } from './all-themes.ts';
import type { Theme } from './theme.ts';

/**
 * What themes' records say, in the order in which it counts: of a kind, by a theme, its selectors, parted by "|". Before each that is
 * more than a class or an id in small letters stands the class or id that it asks for, "wp-block-comments>.wp-block-comments div"; nothing before the
 * sign where it asks for none. So a page can look its own names up, instead of trying all of ours. Plain data: the build files them.
 */
export type FiledThemes = readonly (readonly [kind: BoilerplateKind, theme: string, selectors: string])[];

/** Files what the themes' records say. */
export const fileThemes = (themes: readonly Theme[]): FiledThemes =>
  boilerplateKinds.flatMap((kind) =>
    themes.flatMap(
      ({ id, furniture }): FiledThemes =>
        furniture[kind] ? [[kind, id, furniture[kind].map(withName).join('|')]] : [],
    ),
  );

/** Those of all themes; what is shipped has them as they are worked out here (wxt.config.ts). */
export const filedThemes: FiledThemes = fileThemes(themes);

function withName(selector: string): string {
  return /^[.#][a-z0-9_-]+$/.test(selector) ? selector : `${nameIn(selector)}>${selector}`;
}

/** A class or id that an element must have to match, in lower case as old pages compare them; '' if none is plain to see. */
function nameIn(selector: string): string {
  if (/[\\:,]/.test(selector)) return '';
  const last = selector.replace(/\[[^[\]]*\]/g, '').replace(/^.*[ >+~]/, '');
  return (/[.#]([^.#]*)/.exec(last)?.[1] ?? '').toLowerCase();
}
