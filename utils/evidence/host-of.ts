/** 'https://www.coralcourier.example/…' → 'coralcourier.example'. In: an address that can be read; throws on any other. */
export const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
