import { isWhen } from '../grammar/cells/is-when.ts';
import { hasHouseForm } from '../grammar/names/house-form.ts';
import { nameLikeness } from '../grammar/names/name-likeness.ts';
import { isKnownPlace } from '../grammar/places/gazetteer.ts';
import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import type { Article, Block, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { hostOf } from '../text/host-of.ts';
import { lettersOf } from '../text/letters.ts';
import { isEastAsian } from '../text/script.ts';
import { bylineSign, furthestBelow } from './byline-sign.ts';
import { menuOf } from './doubtful-names.ts';
import type { PageLine } from './lines.ts';
import { type Alone, namesAlone, saysJob } from './names-alone.ts';
import { isLikeOwnName } from './own-name.ts';
import type { PageLines } from './page-lines.ts';
import { blockOf, headBlocks, isOfTeaser, openingBlocks } from './places.ts';
import { isOfWork } from './reviewed-works.ts';
import { rubrics } from './rows/compose-row.ts';
import { isNetworkCell } from './rows/network-cell.ts';

/** What speaks for and against a name that stands alone beside the headline being the author's. It is believed from `enough` on. */
export const bareNameWeights = {
  besideDate: 2,
  rightBelowHeadline: 1.5,
  authorLink: 3,
  besideJob: 2.5,
  titled: 1.5,
  opensStory: 2,
  aboveDateline: 1.5,
  setApart: 0.5,
  beside: 2,
  abovePlace: 2.5,
  several: 1.5,
  inMetadata: 4,
  atEnd: 3,
  soundsLikeName: 1.5,
  ownMail: 4,
  mayBeName: 0.5,
  labelled: 2.5,
  otherLetters: 1.5,
  soundsLikeNone: -3,
  heading: -2,
  linked: -1,
  otherLink: -3,
  aboveHeadline: -1,
  inTitle: -4,
  inStory: -4,
} as const;
export const enough = 4;

type NameClue = keyof typeof bareNameWeights;

/** A name and its date are no longer; further from the headline stand other things. */
const longestBare = 90;
const furthestAbove = 6;
const nearBelow = 3;

/**
 * Names that stand alone beside the headline, or before the first paragraph, with nothing that marks them, once enough speaks for
 * them. Asked if nobody is signed.
 */
export function bareNames(page: PageLines): Sign[] {
  const { article } = page;
  return page.linesIn([...headBlocks(article, furthestAbove), ...beforeStory(article)]).flatMap((line) => {
    const block = blockOf(article, line.block);
    if (!block?.visible || line.text.length > longestBare || page.isCaption(block)) return [];
    // 'Facebook | X | LinkedIn | Drukuj': buttons, in whatever row they stand
    if (block.cells?.some(({ text }) => isNetworkCell(text))) return [];
    if (isOfTeaser(article, block) || page.isPhotoCredit(line.text) || isOfWork(article, block)) return [];
    const alone = namesAlone(line.text, article);
    // '珊瑚日報' has the letters of a name
    const isPaper = isEastAsian(line.text) && alone.names.some(hasHouseForm);
    const clues = alone.names.length > 0 && !isPaper ? evidenceFor(article, line, block, alone) : [];
    if (scoreOf(clues) < enough) return [];
    const { place, outlet } = alone;
    const people = alone.names.map((name) => ({
      name,
      role: 'reporter' as const,
      ...(place && { place }),
      ...(outlet && { outlet }),
    }));
    const where = block.zone === 'body' || clues.includes('aboveDateline') ? 'opening' : 'head';
    return [bylineSign(line.text, block.id, { people, organizations: [] }, where, false)];
  });
}

/** What stands in the story's own column before its first paragraph. */
function beforeStory(article: Article): Block[] {
  const opening = openingBlocks(article, furthestBelow);
  const first = opening.findIndex(({ prose }) => prose);
  return opening.slice(0, Math.max(first, 0));
}

/** The sum of the weights of what was found. */
export const scoreOf = (found: readonly NameClue[]) => found.reduce((sum, key) => sum + bareNameWeights[key], 0);

function evidenceFor(article: Article, line: PageLine, block: Block, alone: Alone): NameClue[] {
  const { blocks, boxes, headline, language, title, metadata } = article;
  const at = indexOf(block.id);
  const below = at - indexOf(headline ?? block.id);
  // a job or an address may stand between the name and the day
  const near = [blocks[at - 1], blocks[at + 1], blocks[at + 2]].some((next) => isDay(next, language));
  const inRow = block.cells?.some(({ text }) => isWhen(text, language)) ?? false;
  const folded = alone.names.map((name) => name.toLowerCase());
  const isHeld = (text: string) => folded.some((name) => text.toLowerCase().includes(name));
  const link = line.links.find(({ text }) => isHeld(text));
  const isOwn = link !== undefined && (isAuthorLink(link.href) || isPageOf(link.href, folded));
  const next = blocks.slice(at + 1).find(({ visible }) => visible);
  const isSibling = boxes[next?.box ?? -1]?.parent === boxes[block.box]?.parent;
  // pasted above the first paragraph, and set apart from what may be the picture's
  const isAbove = next !== undefined && agencyOpens(next.text);
  const isMade = block.emphasised || alone.place !== undefined || alone.outlet !== undefined || isAbove;
  const opensStory =
    block.zone === 'body' || (isMade && isSibling && (isAbove || (next?.prose === true && next.zone === 'body')));
  const likeness = Math.min(...alone.names.map(nameLikeness));
  const isBelow = block.zone === 'head' && headline !== undefined && below > 0 && below <= nearBelow;
  const isEntry = folded.some((name) => menuOf(article).has(name));
  const isRubric = isEntry || rubrics.test(link?.href ?? '');
  const says: [NameClue, boolean][] = [
    ['besideDate', alone.dated || inRow || near],
    ['titled', alone.titled],
    ['beside', alone.place !== undefined || alone.outlet !== undefined],
    // 'Deniz AKBULUT' | 'Ankara'
    [
      'abovePlace',
      block.zone === 'head' && below > 0 && next !== undefined && isSibling && isKnownPlace(next.text, language),
    ],
    ['opensStory', opensStory],
    ['aboveDateline', opensStory && isAbove],
    ['setApart', opensStory && block.emphasised],
    ['besideJob', alone.isJobBeside || opensWithJob(blocks[at + 1], language)],
    ['several', alone.names.length > 1 && likeness > 0.5],
    ['rightBelowHeadline', isBelow],
    ['aboveHeadline', headline !== undefined && below < 0],
    ['authorLink', isOwn],
    [isBelow && !isRubric ? 'linked' : 'otherLink', link !== undefined && !isOwn],
    ['inMetadata', metadata.authors.some(({ name }) => folded.includes(name.toLowerCase()))],
    [
      'atEnd',
      blocks.some((one) => one.zone === 'tail' && one.text.length < 400 && opensWith(one.text, folded[0] ?? '')),
    ],
    ['soundsLikeName', likeness > 0.5],
    ['ownMail', hasOwnMail([block, blocks[at + 1], blocks[at + 2]], folded)],
    ['mayBeName', likeness > -1 && likeness <= 0.5 && !isEntry && !folded.some((name) => isLikeOwnName(article, name))],
    ['labelled', alone.isLabelled],
    // '2031年2月13日 Ana Ruiz'
    ['otherLetters', alone.dated && likeness > 0.5 && isEastAsian(line.text) && !isEastAsian(folded.join(''))],
    ['soundsLikeNone', likeness < -1],
    ['heading', /^h\d$/.test(block.tag)],
    ['inTitle', isHeld(title)],
    ['inStory', blocks.some((one) => one.zone === 'body' && one.prose && isHeld(one.text))],
  ];
  return says.flatMap(([key, is]) => (is ? [key] : []));
}

/** 'SÃO PAULO, SP (FOLHAPRESS) - …': an agency's story begins, with its reporters' names above it. */
const agencyOpens = (text: string) =>
  /^\p{Lu}[^()（）.!?]{2,40}[(（]\p{Lu}[\p{L} /&.-]{1,24}[)）]\s?[-–—:]/u.test(text);

/** 'anaruiz.pages.example' of "Ana Ruiz": a site of her own. Folders are called as what is linked, whatever it is. */
const isPageOf = (href: string, names: readonly string[]) =>
  names.some((name) => lettersOf(name).length >= shortestOwn && lettersOf(hostOf(href)).includes(lettersOf(name)));
const shortestOwn = 7;

/** 'ana.ruiz@paper.example' beside or right below "Ana Ruiz": the address says the surname again. */
const hasOwnMail = (near: readonly (Block | undefined)[], names: readonly string[]) =>
  near.some((block) =>
    block?.text.split(/[\s|<>()]+/u).some((word) => {
      const [local = '', host] = word.split('@');
      return host !== undefined && names.some((name) => saysSurname(lettersOf(local), name));
    }),
  );

const saysSurname = (local: string, name: string) =>
  name.split(/[\s-]/u).some((part, at) => at > 0 && part.length > 3 && local.includes(lettersOf(part)));

const isDay = (next: Block | undefined, language: string) =>
  next?.zone === 'head' && next.visible && isWhen(next.text, language);

/** 'Columnist, author of "The Salt Inspector"' right below the name: what she is. */
function opensWithJob(next: Block | undefined, language: string): boolean {
  if (!next?.visible || next.zone !== 'head' || next.prose || next.text.length > longestBare) return false;
  return saysJob(next.text.split(/\s?[|·–—-]\s/u)[0] ?? '', language);
}

/** 'Ana Ruiz writes …', 'About Ana Ruiz', 'All articles by Ana Ruiz' at the end of the page. */
function opensWith(text: string, folded: string): boolean {
  const at = text.toLowerCase().indexOf(folded);
  return at >= 0 && at <= 25;
}
