/**
 * An invented story and what a rewording machine would make of it, aligned by hand: what stands in one row belongs together.
 * The rows have the original's order. Of the machine's habits there are synonyms everywhere, names that a dictionary has got at,
 * digits for words, sentences cut in two or made into one, sentences left out and put in, and two that were moved.
 */
const rows: readonly (readonly [original: readonly string[], copy: readonly string[]])[] = [
  [
    [
      'TOLLAND HEAD — The ferry that links the island of Sarrow to the mainland will stop running in November, its owners said on Monday, leaving 3,100 people without a daily crossing.',
    ],
    [
      'TOLLAND HEAD — The boat that connects the isle of Sarrow with the continent will cease operating in November, its proprietors mentioned on Monday, leaving 3,100 individuals with out a each day passage.',
    ],
  ],
  [
    ['The decision ends a service that has sailed every morning since 1921, through two wars and a strike of dockers.'],
    [
      'The choice finishes a service that has sailed each morning since 1921, by way of 2 wars and a walkout of dock employees.',
    ],
  ],
  [
    ['“We have run out of money, and we have run out of patience,” said Halvard Quill, the chairman of the line.'],
    [
      '“We now have run out of cash, and we now have run out of endurance,” mentioned Halvard Feather, the chairman of the road.',
    ],
  ],
  [
    ['The company lost 4.2 million crowns last year, twice as much as the year before.'],
    ['The agency misplaced 4.2 million crowns final yr, 2 instances as a lot because the yr earlier than.'],
  ],
  [
    ['Fuel has become dearer, and the older of its two ships needs a new engine.'],
    ['Gas has turn into costlier, and the elder of its 2 vessels wants a brand new motor.'],
  ],
  [
    ['On the island the news spread before the morning bell.'],
    ['On the isle the information unfold earlier than the morning ring.'],
  ],
  [
    ['In the bakery beside the pier people stood in silence around the radio.'],
    ['Within the bread store subsequent to the dock folks stood in quiet across the wi-fi set.'],
  ],
  [
    ['Nobody wanted to be the first to speak, said Odile Marran, who has sold bread there for thirty years.'],
    ['No one needed to be the primary to talk, mentioned Odile Marran, who has offered loaves there for 30 years.'],
  ],
  [
    ['Her son takes the seven o’clock boat to school, and her mother sees a doctor on the mainland twice a month.'],
    ['Her son takes the 7 a.m. vessel to highschool.', 'Her mom sees a doctor on the continent 2 instances a month.'],
  ],
  [['“What are we supposed to do, swim?” she asked.'], ['“What are we presupposed to do, swim?” she requested.']],
  [
    ['The mayor, Yang Tollefsen, called an emergency meeting of the council for Wednesday evening.'],
    ['The mayor, Lund Tollefsen, referred to as an emergency assembly of the council for Wednesday night.'],
  ],
  [
    ['Ms. Yang said that the region had promised in writing to keep the island connected.'],
    ['Ms. Lund mentioned that the area had pledged in writing to maintain the isle related.'],
  ],
  [['She waved the letter, dated 14 May 2019, before the cameras.'], []],
  [
    ['A spokesman for the regional government said that it was surprised by the announcement.'],
    ['A spokesperson for the regional authorities mentioned that it was stunned by the announcement.'],
  ],
  [
    ['The government pays 900,000 crowns a year to the line, and the contract lasts until 2027.'],
    ['The federal government pays 900,000 crowns a yr to the road, and the contract lasts till 2029.'],
  ],
  [
    ['Lawyers for the company argue that the contract allows it to leave when fuel costs more than a set price.'],
    ['Attorneys for the agency argue that the contract permits it to depart when gas prices greater than a set worth.'],
  ],
  [
    ['That price was passed in March.', 'It has not been undercut since.'],
    ['That worth was handed in March and it has not been undercut since then.'],
  ],
  [
    ['Fishermen offered to carry passengers in their own boats, but the coast guard warned against it.'],
    ['Fishermen supplied to hold passengers in their very own boats, however the coast guard cautioned towards it.'],
  ],
  [
    ['The strait is eleven kilometres wide, and its currents are among the strongest of the northern coast.'],
    ['The strait is 11 kilometers broad, and its currents are among the many strongest of the northern shore.'],
  ],
  [
    ['In 1987 a fishing boat with nine people on board capsized there within sight of the lighthouse.'],
    ['In 1987 a fishing boat with 9 folks on board overturned there inside sight of the beacon.'],
  ],
  [['Five of them drowned.'], ['5 of them died by drowning.']],
  [
    ['Their names are cut into a stone beside the church, and every year on that day the bell rings nine times.'],
    [
      'Their names are minimize right into a stone subsequent to the church, and yearly on that day the bell rings 9 instances.',
    ],
  ],
  [
    ['Some islanders have begun to look for rooms on the mainland.'],
    ['Some islanders have begun to search for rooms on the continent.'],
  ],
  [
    ['Others speak of buying the older ship themselves.'],
    ['Others discuss of shopping for the elder vessel themselves.'],
  ],
  [
    ['A collection that was opened on Monday afternoon had reached 61,000 crowns by nightfall.'],
    ['A set that was opened on Monday afternoon had reached 61,000 crowns by dusk.'],
  ],
  [[], ['Learn extra about island life in our weekly publication.']],
  [
    [
      '“It is not much, but it is a beginning,” said Piet Lindqvist, a retired engineer who once worked below the ship’s deck.',
    ],
    [
      '“It isn’t a lot, however it’s a starting,” mentioned Piet Lindqvist, a retired engineer who as soon as labored beneath the ship’s deck.',
    ],
  ],
  [
    ['He reckons that the engine could be repaired for a third of what the owners say.'],
    ['He reckons that the motor may very well be mounted for a 3rd of what the homeowners say.'],
  ],
  [['The owners did not want to comment on his estimate.'], ['The homeowners didn’t wish to touch upon his estimate.']],
  [
    ['Tourism brings in half of what the island earns, and most visitors come between June and September.'],
    ['Tourism brings in half of what the isle earns, and most guests come between June and September.'],
  ],
  [
    ['The owner of the only hotel, Ines Bakari, has already had twelve cancellations.'],
    ['The proprietor of the one lodge, Ines Bakari, has already had 12 cancellations.'],
  ],
  [
    ['“People read the headline and think that we have sunk,” she said.'],
    ['“Individuals learn the headline and assume that we now have sunk,” she mentioned.'],
  ],
  [['She laughed, but not for long.'], []],
  [
    ['Economists at the university in Port Ellery see a pattern.'],
    ['Economists on the college in Port Ellery see a sample.'],
  ],
  [
    ['Since 2015 seven small ferry lines along the coast have closed, and only one of them was replaced.'],
    ['Since 2015 7 small ferry traces alongside the coast have shut, and solely one in every of them was changed.'],
  ],
  [
    ['Where the boat goes, the school goes next, said Samuel Ortiz, who has studied the islands for a decade.'],
    [
      'The place the boat goes, the varsity goes subsequent, mentioned Samuel Ortiz, who has studied the islands for a ten years.',
    ],
  ],
  [
    ['After the school goes the shop, and after the shop the young families.'],
    ['After the varsity goes the store, and after the store the younger households.'],
  ],
  [
    ['A bridge has been discussed for half a century, and as often been dropped.'],
    ['A bridge has been mentioned for half a century, and as typically been dropped.'],
  ],
  [
    ['The latest study puts its cost at 2.3 billion crowns.'],
    ['The newest research places its price at 2.3 billion crowns.'],
  ],
  [
    ['For that sum, the minister of transport has joked, every islander could have a yacht.'],
    ['For that quantity, the minister of transportation has joked, each islander may have a yacht.'],
  ],
  [[], ['Observe us for extra breaking updates on this story.']],
  [
    ['The council will vote on Wednesday on whether to take the line to court.'],
    ['The council will vote on Wednesday on whether or not to take the road to court docket.'],
  ],
  [
    ['Until then the ship sails as it always has, at seven in the morning and at five in the afternoon.'],
    ['Till then the vessel sails because it all the time has, at 7 within the morning and at 5 within the afternoon.'],
  ],
  [
    ['On Monday evening the last passenger on the pier was a boy with a bicycle.'],
    ['On Monday night the final passenger on the dock was a boy with a bike.'],
  ],
  [
    ['He had missed the boat, he said, because he had stopped to look at it.'],
    ['He had missed the boat, he mentioned, as a result of he had stopped to take a look at it.'],
  ],
];

/** Rows that the copy has elsewhere: the first stands there in front of the second. */
const moves: readonly (readonly [row: number, before: number])[] = [
  [31, 5],
  [38, 18],
];

/** Both stories as they would be read, and which sentences of theirs belong together. */
export function rewordedPair(): {
  original: string[];
  copy: string[];
  labels: { original: number[]; copy: number[] }[];
} {
  const order = rows.map((_, index) => index);
  for (const [row, before] of moves) {
    order.splice(order.indexOf(row), 1);
    order.splice(order.indexOf(before), 0, row);
  }
  const numbersOf = (inOrder: readonly number[], side: 0 | 1) => {
    const numbers = new Map<number, number[]>();
    let next = 0;
    for (const row of inOrder)
      numbers.set(
        row,
        (rows[row]?.[side] ?? []).map(() => next++),
      );
    return numbers;
  };
  const originals = numbersOf(
    rows.map((_, index) => index),
    0,
  );
  const copies = numbersOf(order, 1);
  return {
    original: rows.flatMap(([original]) => original),
    copy: order.flatMap((row) => rows[row]?.[1] ?? []),
    labels: rows.map((_, row) => ({ original: originals.get(row) ?? [], copy: copies.get(row) ?? [] })),
  };
}
