/** What is written into a page: every text here is invented. */
export const newWords: readonly string[] = [
  '',
  ' ',
  'Share',
  'Advertisement',
  'Read more',
  'Related stories',
  'By Ines Okafor',
  'Ines Okafor and Tomas Lind, Coral Courier',
  'PORT ELLERY (Coral Courier) -',
  'This story was first published by the Coral Courier.',
  'Source: Coral Courier',
  'Sign up for our newsletter and never miss a story.',
  '3 comments',
  'The harbour board voted on Tuesday to rebuild the breakwater, which a storm had broken in two places last winter, and asked the ' +
    'council for the money. Fishermen who had waited for months said that they would believe it when the first stone was laid.',
  'Die Hafenverwaltung beschloss am Dienstag, den Wellenbrecher wieder aufzubauen. Das Geld dafür soll der Rat geben.',
  '\u202eabc\u202c \u200f\u200b',
  '港の委員会は火曜日、防波堤の再建を決めた。',
  '<b>&amp;</b>',
  'word '.repeat(3000),
];
