/** What stands after "in the U.S." when a new sentence begins; "U.S. Army" goes on. Dotted acronyms are an English habit. */
export const opensAfterAcronym =
  /^(?:The|But|And|In|It|He|She|They|We|I|This|That|There|A|An|On|At|As|If|For)(?!\p{L})/u;
