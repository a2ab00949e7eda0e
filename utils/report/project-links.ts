/** An invented story copied by an invented site: a page of the extension, so that it can be tried at once and off line. */
export const samplePage = '/sample.html';

/** The project's page in the stores' listings and the browsers' lists of extensions; none as long as it has none. */
export const homepage: string | undefined = undefined;

/**
 * Where wrong results are to be reported: the address of the project's issue tracker. As long as the project has none,
 * no page shows a link to it.
 */
export const issueTracker: string | undefined = undefined;
