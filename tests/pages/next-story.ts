/** Another invented story, as endless pages append it below the first, and single-page sites put it in its place. */
export const nextStory = {
  title: 'Ferry line adds a crossing on Sundays',
  author: 'Hugo Lindqvist',
  paragraphs: [
    'The ferry between Port Ellery and Tolland Head will cross the bay once more on Sundays from the first of May, the company that runs it said on Wednesday, after two years of complaints about crowded boats.',
    'It had asked its passengers in the autumn, and nine in ten had wished for a boat that leaves after the market has closed, so that they need not run for the last one with their baskets half empty.',
    'The new crossing leaves the pier at twenty past five and takes fifty minutes. Tickets cost what they cost on other days, and children under twelve travel free when somebody older pays.',
    '“We would have done it sooner, but there was nobody to steer the boat,” said Runa Tveit, who manages the line. Three captains have been hired since, and a fourth begins her training in June.',
  ],
} as const;
