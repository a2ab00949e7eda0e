import { vocabularyFor } from '../languages/vocabulary.ts';
import type { Article, Block, BoilerplateKind, Box, Known } from '../model.ts';
import { wordsOf } from '../text/split-words.ts';
import { furnitureKind, isFurniture } from './family-of.ts';

const longestButton = 32;
const fewestWords = 5;

/**
 * Makes the test whether a block is a caption, as evidence tells it, or set into the story as one is: named for a caption by a wider
 * choice of names, in a line that names who took a picture, or quoted (an embedded post is a quotation).
 * @param labelKind the kind of the label that makes up a whole text
 * @param captions ids of the captions
 */
export function captionOrQuoteTest(
  article: Article,
  labelKind: (text: string) => BoilerplateKind | undefined,
  captions: Known['captions'],
): (block: Block) => boolean {
  const photoLine = photoLineIn(article.language);
  // "Close", "ADVERTISEMENT" beside a picture name nobody who took it; "© Harbour Pictures" does.
  const isButton = ({ tag, text }: Block) => {
    const kind = tag !== 'figcaption' && text.length <= longestButton ? labelKind(text) : undefined;
    return kind !== undefined && kind !== 'syndication-notice';
  };
  // "PHOTOS: the harbour in winter" is a link to pictures, and names nobody who took them.
  const isLink = ({ text, linkChars }: Block) => linkChars >= text.length * 0.9 && wordsOf(text).length >= fewestWords;
  const namesPhotographer = (block: Block) => {
    const at = block.text.search(photoLine);
    return at > 0 || (at === 0 && !isLink(block));
  };
  // to look a label up takes longest, and is asked last
  return (block) => (isSetInto(article, block, captions) || namesPhotographer(block)) && !isButton(block);
}

/** A line that opens with "Photo:", "Foto:", "写真：" in the page's language or in English, or a caption that ends in "| Foto: dpa". */
function photoLineIn(language: string): RegExp {
  const labels = vocabularyFor(language).credits.photoLabels;
  const escaped = labels.map((label) => label.replace(/[\\^$.*+?|()[\]{}/]/g, '\\$&'));
  return new RegExp(`(?:^[\\s(\\[]*|[|.(\\[–—-]\\s?)(?:${escaped.join('|')})\\s?[:：/]`, 'iu');
}

/** 'wp-caption', 'image_desc', 'credits', 'bildunterschrift' */
const captionNames =
  /(?:^|[\s_-])(?:\w{0,40}caption\w{0,40}|\w{0,40}legend\w{0,40}|credits?|photo-?credit|copyright|bildunterschrift|bildtext|bildquelle|pie-?(?:de-?)?foto|(?:photo|image|img|picture|foto)[-_]*(?:desc\w{0,40}|title|text|info|popis)|credito|didascalia|undertekst)(?:$|[\s_-])/;

/** A box with a picture and no more text than this is a picture and its caption. */
const fewestBlocks = 3;

/** Whether a block is set into the story: under its picture, by more names than those that tell who took it, or quoted. */
function isSetInto({ boxes }: Article, block: Block, captions: Known['captions']): boolean {
  let box = boxes[block.box];
  let isUnder = false;
  // "on March 3", "4 min" are none
  const isOfButtons = block.text.length <= longestButton && /^(?:\P{L}*|\P{N}*)$/u.test(block.text);
  for (let up = 0; box && up < 3; up++, box = boxes[box.parent]) {
    if (/^(?:figcaption|figure|blockquote|pre)$/.test(box.tag)) return true;
    // Behind the story 'copyright' without a picture is the page's own notice.
    if (up < 2 && captionNames.test(box.names) && (!isNotice(block, box) || hasPicture(box, boxes))) isUnder = true;
    // "Total shares": what a share bar says of its icons.
    if (isOfButtons && furnitureKind(box) === 'share') return false;
    if (isFurniture(box)) return isUnder;
    // "Anadolu Ajansı" over the picture at the head of the story.
    if (block.zone === 'head' && box.media > 0 && box.last - box.first < fewestBlocks && !block.links.length)
      isUnder = true;
  }
  return isUnder || captions.has(block.id);
}

/** Named for rights alone: 'article-copyright', and not 'image-copyright' or 'credit'. */
const isNotice = ({ zone }: Block, { names }: Box): boolean =>
  zone === 'tail' && /copyright/.test(names) && !/caption|image|photo|picture|foto|credit|legend/.test(names);

const hasPicture = ({ media, parent }: Box, boxes: readonly Box[]): boolean =>
  media > 0 || (boxes[parent]?.media ?? 0) > 0;
