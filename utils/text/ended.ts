/** Ends as a sentence does that asks nothing; what follows it may close a quotation. */
export const ended = /[.!…。！।]["”»’')」]?$/u;
