// How days are printed, with the small words that belong to them in some languages.

/** A whole day: "mercredi 12 août 2031", "Posted: Tuesday May 6, 2031 2:17PM", "30.10.2021", "2017-03-01", "2019年11月25日", where letters part the numbers. */
export const wholeDay =
  /(?<!\p{N})(?:(?:19|20)\p{N}{2}\s?[-./\p{Lo}]\s?\p{N}{1,2}\s?[-./\p{Lo}]\s?\p{N}{1,2}|\p{N}{1,2}\s?[./-]\s?\p{N}{1,2}\s?[./-]\s?(?:19|20)\p{N}{2}|\p{N}{1,2}(?:st|nd|rd|th|[.º])?,?\s(?:d[e']\s?)?\p{L}[\p{L}\p{M}]{2,14}[.,]{0,2}\s(?:de\s)?(?:19|20)\p{N}{2}|\p{L}{3,12}\.?\s\p{N}{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\p{N}{2})(?!\p{N})/u;

/** "6 May 2031", "6th May, 2031", "6. Mai 2031", "6 de mayo de 2031"; two names of one month: "04 آب/أغسطس 2031". */
export const dayFirst =
  /(?<![\p{L}\d])(\d{1,2})(?:(?:st|nd|rd|th|,|º)?\s+|\.\s*)(?:de\s+)?(?:\p{L}{2,12}\/)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)(?!\d(?!\d?\.))/iu;
/** "May 6, 2031", "May 6th 2031" */
export const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/iu;
