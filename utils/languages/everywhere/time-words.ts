import { words } from '../words.ts';

/** What stands among the numbers of a date or an hour, zones of time too: "02:17 pm PT", "20 h", "3 min read", "2019 г." */
export const timeWords: readonly string[] = words(`
  a.m. aest ago am bst cdt cest cet cst ct edt est et gmt h hkt hr hrs hs ist jst kst mdt min mins minutes mst nd
  p.m. pdt pm pst pt rd sgt st tarih th uhr utc wib wit wita г г. года р.
`);
