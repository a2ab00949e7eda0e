/** What stands after "in the U.S." when a new sentence begins; "U.S. Army" goes on. Dotted acronyms are an English habit. */
export const opensAfterAcronym =
  /^(?:The|But|And|In|It|He|She|They|We|I|This|That|There|A|An|On|At|As|If|For)(?!\p{L})/u;

/** "We'll look at nine harbours.", "Get ready for our list.", "Below, …", "… in this guide": speaks of the page, or to its visitor. */
export const speaksOfPage =
  /^(?:(?:we|i|you)(?:'ll| will|(?:'re|'m| are| am) going to)|keep|get|check|find|learn|discover|start|see|explore|welcome|below,|the following)(?!\p{L})|(?<!\p{L})(?:this|our|my)(?: \p{L}+){0,2} (?:articles?|posts?|guide|blog|newsletter)(?!\p{L})|the full article/u;
