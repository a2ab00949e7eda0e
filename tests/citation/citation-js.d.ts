/** What the tests use of it; it brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** CSL records. */
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
