const mailAddress = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}\.\p{L}/u;

/** "Reach her at ida.brandt@gazette.example": whether an address for mail stands in a text. */
export const hasMailAddress = (text: string): boolean => mailAddress.test(text);
