/** Where a link leads, for the user to see: 'https://www.coralcourier.example/2026/wall' → 'coralcourier.example'. */
export const linkHost = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
