/** What stands after "in the U.S." when a new sentence begins; "U.S. Army" goes on. Dotted acronyms are an English habit. */
export const opensAfterAcronym =
  /^(?:The|But|And|In|It|He|She|They|We|I|This|That|There|A|An|On|At|As|If|For)(?!\p{L})/u;

/** "We'll look at nine harbours.", "Read on for our list.", "Below, …", "… in this guide": speaks of the page, or to its visitor. */
export const speaksOfPage =
  /^(?:(?:we|i|you)(?:'ll| will|(?:'re|'m| are| am) going to)|read|keep|get|let|check|find|learn|discover|start|see|join|explore|click|below,|the following)(?!\p{L})|(?<!\p{L})(?:this|our|my)(?: \p{L}+){0,2} (?:articles?|posts?|guide|blog|newsletter)(?!\p{L})|the full article/u;
