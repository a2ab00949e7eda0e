import { words } from '../word-lists.ts';

/** Shouted openings that are no places: "UPDATE — …", "WATCH: …". */
export const noPlaces = (): readonly string[] => [
  ...words(`
    a advertisement alert analysis answer author background breaking business chapter column commentary contact context
    correction covid crime culture day disclaimer editor editorial editors exclusive explainer fact facts feature fire first
    gallery health how important interview just key letter letters listen live local media more national new note notes
    opinion part photo photos podcast politics poll press preview pros cons q question quiz read recap related
    report review science source spoiler spoilers sport sports story summary technology the this tip tips top traffic
    update updated updates video warning watch weather what when who why world about
  `),
  'for immediate release',
];
