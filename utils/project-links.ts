/** The project's own addresses, all in one place. Byline opens them only when the user presses a link. */
export const issueTracker = 'https://github.com/byline-extension/byline/issues';

/** tests/pages/sample, published: an invented story copied by an invented site. */
export const samplePage = 'https://byline-extension.github.io/byline/sample/';
