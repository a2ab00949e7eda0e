/** An archive's wrapper: 'https://web.archive.org/web/20160401095740/http://harbour.example/', 'https://archive.ph/20240102/https://…'. */
const archived =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:ph|today|is))\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/;

/** What an archive shows at an address: the page's own; any other address as it is. */
export function shownAt(href: string): string {
  const inner = archived.exec(href)?.[1];
  return inner && URL.canParse(inner) ? inner : href;
}

/**
 * Where a page stands. An archive shows pages of others: theirs is the address that counts. The sample, which the extension
 * carries, stands where it says that it stands.
 * @param canonical what the page names as its address
 */
export function ownAddress(href: string, canonical = href): string {
  if (/^[a-z]+-extension:/.test(href)) return canonical;
  return shownAt(href);
}
