/** A whole day: "mercredi 12 août 2031", "Posted: Tuesday May 6, 2031 2:17PM", "30.10.2021", "2017-03-01", "2019年11月25日", where letters part the numbers. */
export const wholeDay =
  /(?<!\p{N})(?:(?:19|20)\p{N}{2}\s?[-./\p{Lo}]\s?\p{N}{1,2}\s?[-./\p{Lo}]\s?\p{N}{1,2}|\p{N}{1,2}\s?[./-]\s?\p{N}{1,2}\s?[./-]\s?(?:19|20)\p{N}{2}|\p{N}{1,2}(?:st|nd|rd|th|[.º])?,?\s(?:d[e']\s?)?\p{L}[\p{L}\p{M}]{2,14}[.,]{0,2}\s(?:de\s)?(?:19|20)\p{N}{2}|\p{L}{3,12}\.?\s\p{N}{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\p{N}{2})(?!\p{N})/u;
