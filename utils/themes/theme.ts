import type { BoilerplateKind } from '../model.ts';

/** The furniture of a CMS theme or plug-in: which of its elements are not the story. */
export interface Theme {
  /** Unique, kebab-case: 'jannah', 'newspaper-tagdiv', 'jetpack'. */
  id: string;
  name: string;
  /**
   * CSS selectors of its furniture by kind. They must name the theme's own ids or class tokens; a selector that could
   * hit somebody else's content belongs to the class families in boilerplate/, which need a second opinion.
   */
  furniture: Partial<Record<BoilerplateKind, string[]>>;
  /** An opening tag as the theme writes it, for a reader to recognise: '<div class="td-post-sharing …">'. */
  example: string;
}
