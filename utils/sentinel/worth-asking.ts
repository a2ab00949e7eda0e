import type { Hearsay } from '../model.ts';

import { agencySigns, labels, patternIn } from './wordings.ts';

/** A cell ends, or a word does that ends one. */
const end = '(?! ?[a-z\\u4e00-\\u9fff])';

/** Traces of notices and of words for agencies: a few letters of each, for this has to be small. A test holds them to all of those. */
export const traces = [
  'iginal;irst ~(?:pub|app|fea);eared first;epubli~(?!can);ipubb;tributed ;rovided by;ith permission;ource ~[lv];Syndicate;eporting ~[bw];n part~[en];SOURCE ',
  'zuerst;sprüngl;it Material;en premier;nitialement;iginaria;spronk;sprungl;rinnelig;prindelig;ierwotn;původně;впервые;ilk olarak;tayang;转~[自载載];轉~[自载載];転載;首发;原~[载載];初出;配信',
  `genc~\\w{1,3}${end};gênci;genzi;gentur;Ajansı;ire ~[Ss]erv;通~[讯訊]社;통신;एजेंसी`,
].join(';');

/** Words, and what stands around them wherever they say that a page is a copy (see placed-sign.ts, which looks closer). */
const words = [
  [agencySigns, '(?<!\\w)%'],
  [traces, '%'],
  [labels, '%(?:\\s?[:：•]|\\t)'],
] as const;

/** "HARBOUR CITY, Ohio (AP) —"; "(CNN) The"; "TORONTO /CNW/"; "新华社3月3日电"; and, of who is credited, "lighthouse.com". */
const shapes =
  /^.{2,99}[)）\]].{0,2}[—–"।:：-]|^[(（【[]|^[^/.(\n]{0,50}\/\s?[^/\d\n]{2,30}\/|[社网網].{0,16}[电電讯訊]|^[\w-]+\.(?:com|net|org)$/m;

/** Whether what a page says is worth the background's time: most pages hold no such word, and there no expression is made of any. */
export function isWorthAsking({ credited, origins, links, starts, ends, short }: Hearsay): boolean {
  if (origins[0] || links[0] || shapes.test([...credited, ...starts].join('\n'))) return true;
  const text = [...credited, ...starts, ...ends, ...short.flat()].join('\n');
  return words.some(([alternatives, around]) => {
    const pattern = patternIn(text, alternatives, around);
    return pattern && new RegExp(pattern).test(text);
  });
}
