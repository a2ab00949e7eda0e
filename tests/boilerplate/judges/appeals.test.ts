import { expect, test } from 'vitest';
import { judgeAppeals } from '../../../utils/boilerplate/judges/judge-appeals.ts';
import { judgePhrases } from '../../../utils/boilerplate/judges/judge-phrases.ts';
import { paragraphs } from '../../pages/story.ts';
import { long, type Row, said } from './said.ts';

const home = { text: 'our news page', href: 'https://pelican-post.example/news/' };
const asks = 'Do you value what we do? You can become a member today and help us to carry on.';
/** As the last paragraph of the story, or among the others. */
const last = (text: string, more = {}) => ({ body: [...paragraphs, { text, prose: true, ...more }] });
const among = (text: string, more = {}) => ({
  body: [...paragraphs.slice(0, 3), { text, prose: true, ...more }, ...paragraphs.slice(3)],
});
const alone = (at: number, kind = 'promo') => [`${at} ${kind} 4 appeals encloses`];

test.each<Row>([
  ['we, you, and an offer, at the end', last(asks), alone(6)],
  ['among the paragraphs', among(asks), alone(4)],
  ['as the first paragraph', { body: [asks, ...paragraphs] }, []],
  [
    'who pays for its links, as the first paragraph',
    {
      body: [
        { text: 'This article contains affiliate links, and we may earn a commission on them.', prose: true },
        ...paragraphs,
      ],
    },
    ['1 ad 1 appeals encloses'],
  ],
  [
    'a story on such links',
    {
      body: [
        { text: 'A film for children contains affiliate links that nobody marked, as the court heard.', prose: true },
        ...paragraphs,
      ],
    },
    [],
  ],
  ['in quotation marks', last(`“${asks}”`), []],
  ['with a sentence that has nothing of it', last(`Nobody was hurt on that night. ${asks}`), []],
  ['that speaks of the story', last(`Updated at noon. ${asks}`), []],
  [
    'that says what the story says',
    last('You told us in the comments that storms had carried away the old eastern breakwater.'),
    [],
  ],
  ['of 300 characters', last(long(`${asks} You and we`, 300)), alone(6)],
  ['of more', last(long(`${asks} You and we`, 301)), []],
  ['no "you"', last('We rely on what our members pay, and a member pays three crowns a month for it.'), []],
  ['no "we"', last('You may become a member of the club today, and members pay three crowns a month.'), []],
  ['nothing offered', last('What would you have done on that night, we wonder, and where would you have gone?'), []],
  [
    'a link home offers',
    last('You can read more of it on our news page whenever you like to.', { links: [home] }),
    alone(6),
  ],
  [
    'an own address does',
    last('Have you been there? You can tell the editors at desk@pelican-post.example about it.'),
    alone(6),
  ],
  [
    'another house’s does not',
    last('Have you been there? You can tell the editors at desk@harbour-lens.example about it.'),
    [],
  ],
  [
    'a story that is told so',
    {
      body: [
        ...paragraphs,
        'We go where you go, and you go where we went before.',
        'You know it, and so do we.',
        'Our boats are yours.',
        asks,
      ],
    },
    [],
  ],
  [
    'a phrase that is known',
    last('Get the best stories of the day in your inbox every single morning.'),
    ['6 newsletter 1 appeals encloses'],
  ],
  ['in other words for the site', last('Follow Harbour Lens on Facebook, on X and on Instagram, all day long.'), []],
  [
    'where we know only what a site calls itself',
    {
      language: 'el',
      body: [
        'Η θάλασσα πήρε το παλιό τείχος μέσα σε μία νύχτα, και κανείς δεν το ξανάχτισε από τότε.',
        { text: 'Ακολουθήστε μας στο Google News και μάθετε πρώτοι όλες τις ειδήσεις της ημέρας.', prose: true },
        'Οι ψαράδες περιμένουν τώρα τον δήμο, που έχει υποσχεθεί πέτρες για την άνοιξη του χρόνου.',
      ],
    },
    ['2 promo 1 appeals encloses'],
  ],
])('%s', (_, page, says) => expect(said(judgeAppeals, page)).toEqual(says));

test('a phrase is counted once by each of two judges', () => {
  const page = last('Get the best stories of the day in your inbox every single morning.');
  expect([...said(judgePhrases, page), ...said(judgeAppeals, page)]).toHaveLength(2);
});
