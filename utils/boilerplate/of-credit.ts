/** So long is what a button says. */
export const longestButton = 28;
/** A day, an hour, an address, a label with what it labels; two capitals in a row, which may be a name. */
export const ofCredit = /[\p{N}@:：]|\p{Lu}\S{0,40}\s\p{Lu}/u;
