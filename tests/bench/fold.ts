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

/**
 * Whether two addresses are the same page, whatever the scheme, "www.", the fragment and a closing slash say.
 * `got` may carry more parameters than the label: campaign marks, session keys.
 */
export function isSameAddress(expected: string, got: string): boolean {
  if (!URL.canParse(expected) || !URL.canParse(got)) return false;
  const [one, other] = [new URL(expected), new URL(got)];
  const plain = ({ hostname, pathname }: URL) => hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
  return (
    plain(one) === plain(other) &&
    [...one.searchParams].every(([name, value]) => other.searchParams.get(name) === value)
  );
}
