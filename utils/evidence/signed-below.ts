import { isWordForBy } from '../grammar/labels.ts';
import { isUnlikely, nameLikeness } from '../grammar/names/name-likeness.ts';
import { normalName } from '../grammar/names/normal-name.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import { isKnownPlace } from '../grammar/places/gazetteer.ts';
import { joints } from '../languages/everywhere/everywhere.ts';
import type { Article, Block, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { oneOf } from '../text/one-of.ts';
import { isEastAsian } from '../text/script.ts';
import { bylineSign } from './byline-sign.ts';
import { closingWords, longestSignature } from './closing-words.ts';
import { isLikeOwnName } from './own-name.ts';
import type { PageLines } from './page-lines.ts';
import { isSpokenOf } from './spoken-of.ts';

const mostNames = 4;
const parting = new RegExp(`,\\s|\\s${oneOf([...joints, '&'])}\\s|\\s?[;/]\\s?`, 'u');

/**
 * Names, and nothing else, that close the story's own column: 'Мария Лунева, Пётр Сомов' below the last paragraph, as papers in
 * Russian and Ukrainian sign, or behind its last stop: '… they said. (Ana Ruiz)', '… rekli so. Ana Ruiz, Koper'. Asked if nobody is
 * signed above. Whom the story or its headline speaks of is none.
 */
export function signedBelow(page: PageLines): Sign[] {
  const { article, isCaption } = page;
  const paragraph = lastParagraph(article);
  if (!paragraph) return [];
  const below = lineBelow(article, paragraph);
  const signed = below && !isCaption(below) ? signedWith(page, below, below.text, article) : [];
  if (signed.length > 0) return signed;
  const closing = closingWords(paragraph.text);
  if (!closing) return [];
  // who closes the paragraph is not spoken of there
  const told = withText(article, paragraph, paragraph.text.slice(0, -closing.length));
  const glued = signedWith(page, paragraph, closing, told);
  return glued.every(({ line }) => line.people.every(({ name }) => nameLikeness(name) >= likelyName)) ? glued : [];
}

/** Whoever signs with some words of a block, if they are names and nothing else. `told` is the story, without the signature. */
function signedWith({ article, read }: PageLines, block: Block, signature: string, told: Article): Sign[] {
  const { language } = article;
  const signers = plainSignature(signature)
    .split(parting)
    .map((name) => withoutLabel(name.trim(), language));
  // an element of the theme's for authors was weighed already, and is a card if it names one alone
  if (signers.length === 1 && article.bylines.some((element) => element.block === block.id)) return [];
  // 'Мария Лунева, Пётр Сомов, «Рифовые вести»': their own house closes the row
  if (signers.length > 1 && isLikeOwnName(article, (signers.at(-1) ?? '').replace(/[«»"“”„]/gu, ''))) signers.pop();
  // 'Мария Лунева; Пётр Сомов, Екатеринбург'
  const last = signers.at(-1) ?? '';
  const place = signers.length > 1 && isKnownPlace(last, language) ? last : undefined;
  const names = place ? signers.slice(0, -1) : signers;
  const areNames =
    names.length <= mostNames && names.every((name) => isPersonName(name, language) && !isUnlikely(name));
  if (!areNames || names.some((name) => isSpokenOf(told, name.toLowerCase()))) return [];
  // 'Intervista di Ana Ruiz', 'Colaboraram Ana Ruiz e Mo Lang': a line of credits says who did what
  if (read(signature, 'tail').people.some(({ name }) => !names.includes(name))) return [];
  const people = names.map((name, at) => ({
    name: normalName(name, language),
    role: 'reporter' as const,
    ...(place && at === names.length - 1 && { place }),
  }));
  return [bylineSign(signature, block.id, { people, organizations: [] }, 'closing', false)];
}

const likelyName = 0.5;

/** The article with another text in one of its blocks. */
const withText = (article: Article, block: Block, text: string): Article => ({
  ...article,
  blocks: article.blocks.map((one) => (one === block ? { ...one, text } : one)),
});

/**
 * 'Reportage Ana Ruiz' → 'Ana Ruiz'. Of another word, set apart by its letters alone, it is not known what it says of her: nobody. The
 * rest sounds more like a name then than the whole: 'Camera Ana Ruiz'; and of Chinese and Korean letters three are a whole name.
 */
function withoutLabel(name: string, language: string): string {
  const [, label = '', rest = ''] = /^(\S+) (.+)$/u.exec(name) ?? [];
  if (!rest) return name;
  if (isWordForBy(label, language)) return rest;
  const isApart = isEastAsian(name)
    ? / .|[\p{sc=Han}\p{sc=Hangul}]{3}$/u.test(rest)
    : rest.includes(' ') && nameLikeness(label) < soundsLikeWord && nameLikeness(rest) > nameLikeness(name);
  return isApart ? '' : name;
}
const soundsLikeWord = -1;

/** '— Ana Ruiz', 'Ana Ruiz, historian', '(Ana Ruiz, 3.2.2031)', '/Ana Ruiz/', 'Ана Руис, специально для «Коралла»' → the name. */
const plainSignature = (text: string) =>
  text
    .replace(/^[—–~-]{1,2}\s?|^[(（/<[]{1,2}\s?|[)）/>\].#]{1,3}$/gu, '')
    .replace(/,\s[\p{N}./]{8,10}$/u, '')
    .replace(/,\s\p{Ll}[\p{Ll}\s-]{2,40}(?:«[^»]+».?)?$/u, '');

/** The story's last paragraph. Comments below may be read as the story's; the paragraphs are those beside the first. */
function lastParagraph({ blocks, boxes }: Article): Block | undefined {
  const isParagraph = ({ zone, prose, visible }: Block) => zone === 'body' && prose && visible;
  const parentOf = ({ box }: Block) => boxes[box]?.parent;
  const first = blocks.find(isParagraph);
  return blocks.findLast((block) => isParagraph(block) && first && parentOf(block) === parentOf(first));
}

/** The short line without links that follows a paragraph as its sibling, or a greeting below it: 'With warm wishes,'. */
function lineBelow({ blocks, boxes }: Article, paragraph: Block): Block | undefined {
  const [after, second] = blocks.slice(indexOf(paragraph.id) + 1).filter(({ visible }) => visible);
  const next = after && isGreeting(after) ? second : after;
  if (!next || (next.zone !== 'body' && next.zone !== 'tail') || next.text.length > longestSignature) return undefined;
  const isSibling = boxes[next.box]?.parent === boxes[paragraph.box]?.parent;
  return isSibling && next.tag === paragraph.tag && next.links.length === 0 ? next : undefined;
}

const longestGreeting = 40;
/** 'With warm wishes,', 'Herzliche Grüße,': what ends a letter, before the name. */
const isGreeting = ({ text, prose, links }: Block) =>
  !prose && links.length === 0 && text.length <= longestGreeting && /\p{L}[,،、]$/u.test(text);
