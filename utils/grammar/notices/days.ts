/** "12.03.2031", "3 May 2031", "May 3, 2031", "3 de mayo de 2031", "3. Mai 2031", "den 3 maj 2031": a day with its year, for an expression. */
const day = String.raw`(?:\p{N}{1,4}(?:[./-]\p{N}{1,4}){2}|(?:\p{L}{3,10}\.? )?\p{N}{1,2}(?:\.|\p{L}{2})?(?: \p{L}{1,3})?(?: \p{L}{3,10}\.?)?(?: \p{L}{2})?,? 20\p{N}{2})`;

/** "first appeared on May 3, 2031 in the Coral Courier", "впервые опубликована 3 мая 2031 года в газете": when is not where. */
export const dayBetween = new RegExp(`(?: \\p{L}{1,4})? ${day}(?: \\p{sc=Cyrillic}{4}(?= ))?,?(?= \\p{L}{1,4} )`, 'gu');

/** "dpa, 3. Mai 2031", "Korallenpost vom 3. Mai 2031": the day on which the house had the story. */
export const dayBehind = new RegExp(`,? (?:\\p{L}{2,4} )?${day}$|, 20\\p{N}{2}$`, 'u');
