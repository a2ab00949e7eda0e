/** White space (also no-break, thin and ideographic) folded to single spaces, zero-width characters dropped, NFC, trimmed. */
export function foldSpace(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The key under which words are compared: lower case, plain quotes and dashes, white space folded. */
export function fold(text: string): string {
  return foldSpace(text)
    .toLowerCase()
    .replace(/[‘’ʼ′`]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑‒–—]/gu, '-');
}
