/**
 * Words of those who make such things, which no reader of a newspaper uses: "implied", "canonical address", "metadata", "syndicated".
 * By their stems, in the languages that have them too.
 */
export const jargon =
  /\bimpli(?:ed|cit|zit|cato|cado)|[ck]an[oó]n(?:ical|isch|ique|ic[oa]|ik)|\bm[eé]ta-? ?d[ao]|\bs[iy]ndi[ck]|meta ?veri|метадан|каноническ|канонічн|синдици|元数据|メタデータ|메타데이터/i;

/** All that is said on screen, and what is read out or told under the pointer. */
export function saidOn({ body }: Document): string {
  const told = [...body.querySelectorAll('*')].flatMap((element) =>
    ['title', 'aria-label', 'placeholder', 'alt'].map((name) => element.getAttribute(name)),
  );
  return [...told, body.textContent].filter(Boolean).join('\n');
}
