import { isWhen } from '../grammar/cells/is-when.ts';
import { nameLikeness } from '../grammar/names/name-likeness.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import type { Article, Block, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { isAuthorLink } from './author-link.ts';
import { bylineSign } from './byline-sign.ts';
import type { PageLine } from './lines.ts';
import type { PageLines } from './page-lines.ts';
import { blockOf, headBlocks, isOfTeaser } from './places.ts';

/** What speaks for and against a name that stands alone beside the headline being the author's. It is believed from `enough` on. */
export const bareNameWeights = {
  besideDate: 2,
  rightBelowHeadline: 1.5,
  authorLink: 3,
  inMetadata: 4,
  atEnd: 3,
  soundsLikeName: 1.5,
  soundsLikeNone: -3,
  heading: -2,
  otherLink: -3,
  aboveHeadline: -1,
  inTitle: -4,
  inStory: -4,
} as const;
export const enough = 4;

type Evidence = keyof typeof bareNameWeights;

/** A name and its date are no longer; further from the headline stand other things. */
const longestBare = 90;
const furthestAbove = 6;
const nearBelow = 3;

/** Names that stand alone beside the headline, with nothing that marks them, once enough speaks for them. Asked if nobody is signed. */
export function bareNames(page: PageLines): Sign[] {
  const { article } = page;
  return page.linesIn(headBlocks(article, furthestAbove)).flatMap((line) => {
    const block = blockOf(article, line.block);
    if (!block?.visible || line.text.length > longestBare || page.isCaption(block)) return [];
    if (isOfTeaser(article, block) || page.isPhotoCredit(line.text)) return [];
    const { name, dated } = nameAlone(line.text, article.language);
    if (!name || scoreOf(evidenceFor(article, line, block, name, dated)) < enough) return [];
    const people = [{ name, role: 'reporter' as const }];
    return [bylineSign(line.text, block.id, { people, organizations: [] }, 'head', false)];
  });
}

/** The sum of the weights of what was found. */
export const scoreOf = (found: readonly Evidence[]) => found.reduce((sum, key) => sum + bareNameWeights[key], 0);

/** 'Wilf Sand · 24 April 2026', 'Wilf Sand, April 24, 2026' → the name, and that a date stands beside it. Empty if anything else does. */
function nameAlone(text: string, language: string): { name?: string; dated: boolean } {
  const [before = '', after = ''] = /^([^,]{4,50}),\s(.+)$/u.exec(text)?.slice(1) ?? [];
  const parts = isWhen(after, language) ? [before, after] : text.split(/\s[|•·∙–—-]\s|,\s(?=\p{N})/u);
  const names = parts.map((part) => part.trim()).filter((part) => !isWhen(part, language));
  const [name = ''] = names;
  const isBare = names.length === 1 && name.split(' ').length <= 4 && isPersonName(name, language);
  return { dated: names.length < parts.length, ...(isBare && { name }) };
}

function evidenceFor(article: Article, line: PageLine, block: Block, name: string, dated: boolean): Evidence[] {
  const { blocks, headline, language, title, metadata } = article;
  const at = indexOf(block.id);
  const below = at - indexOf(headline ?? block.id);
  const near = [blocks[at - 1], blocks[at + 1]].some((next) => next !== undefined && isWhen(next.text, language));
  const folded = name.toLowerCase();
  const holds = ({ text }: Block) => text.toLowerCase().includes(folded);
  const [link] = line.links;
  const likeness = nameLikeness(name);
  const says: [Evidence, boolean][] = [
    ['besideDate', dated || near],
    ['rightBelowHeadline', headline !== undefined && below > 0 && below <= nearBelow],
    ['aboveHeadline', headline !== undefined && below < 0],
    ['authorLink', link !== undefined && isAuthorLink(link.href)],
    ['otherLink', link !== undefined && !isAuthorLink(link.href)],
    ['inMetadata', metadata.authors.some((author) => author.name.toLowerCase() === folded)],
    ['atEnd', blocks.some((one) => one.zone === 'tail' && one.text.length < 400 && opensWith(one.text, folded))],
    ['soundsLikeName', likeness > 0.5],
    ['soundsLikeNone', likeness < -1],
    ['heading', /^h\d$/.test(block.tag)],
    ['inTitle', title.toLowerCase().includes(folded)],
    ['inStory', blocks.some((one) => one.zone === 'body' && one.prose === true && holds(one))],
  ];
  return says.flatMap(([key, is]) => (is ? [key] : []));
}

/** 'Ana Ruiz writes …', 'About Ana Ruiz', 'All articles by Ana Ruiz' at the end of the page. */
function opensWith(text: string, folded: string): boolean {
  const at = text.toLowerCase().indexOf(folded);
  return at >= 0 && at <= 25;
}
