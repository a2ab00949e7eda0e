/** The host of an address: 'https://www.coralcourier.example/2026/wall' → 'coralcourier.example'. Empty where there is none: 'mailto:…', 'no address'. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
