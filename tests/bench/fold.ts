/** 'Agence France-Presse' → 'agence france presse': without case, accents and punctuation. */
export const fold = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Names of outlets are the same with and without "The". */
export const foldOutlet = (name: string | null | undefined) => fold(name).replace(/^the /, '');

/** Two addresses are the same page whatever the scheme, "www.", the fragment, a closing slash or campaign marks say. */
export function foldAddress(address: string | null | undefined): string {
  try {
    const url = new URL(address ?? '');
    for (const name of [...url.searchParams.keys()])
      if (/^(utm_|fbclid|gclid)/.test(name)) url.searchParams.delete(name);
    return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
  } catch {
    return '';
  }
}
