import { isWordForBy } from '../grammar/labels.ts';
import { isUnlikely, nameLikeness } from '../grammar/names/name-likeness.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import { isKnownPlace } from '../grammar/places/gazetteer.ts';
import { joints } from '../languages/everywhere/everywhere.ts';
import type { Article, Block, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { oneOf } from '../text/one-of.ts';
import { isEastAsian } from '../text/script.ts';
import { bylineSign } from './byline-sign.ts';
import { isLikeOwnName } from './own-name.ts';
import type { PageLines } from './page-lines.ts';
import { isSpokenOf } from './spoken-of.ts';

const longestSignature = 90;
const mostNames = 4;
const parting = new RegExp(`,\\s|\\s${oneOf([...joints, '&'])}\\s|\\s?[;/]\\s?`, 'u');

/**
 * Names, and nothing else, that close the story's own column: 'Мария Лунева, Пётр Сомов' below the last paragraph, as papers in
 * Russian and Ukrainian sign. Asked if nobody is signed above. Whom the story or its headline speaks of is none.
 */
export function signedBelow({ article, isCaption, read }: PageLines): Sign[] {
  const block = lastOfStory(article);
  if (!block || isCaption(block) || block.text.length > longestSignature) return [];
  const signers = plainSignature(block.text)
    .split(parting)
    .map((name) => withoutLabel(name.trim(), article.language));
  // an element of the theme's for authors was weighed already, and is a card if it names one alone
  if (signers.length === 1 && article.bylines.some((element) => element.block === block.id)) return [];
  // 'Мария Лунева, Пётр Сомов, «Рифовые вести»': their own house closes the row
  if (signers.length > 1 && isLikeOwnName(article, (signers.at(-1) ?? '').replace(/[«»"“”„]/gu, ''))) signers.pop();
  // 'Мария Лунева; Пётр Сомов, Екатеринбург'
  const last = signers.at(-1) ?? '';
  const place = signers.length > 1 && isKnownPlace(last, article.language) ? last : undefined;
  const names = place ? signers.slice(0, -1) : signers;
  const areNames =
    names.length <= mostNames && names.every((name) => isPersonName(name, article.language) && !isUnlikely(name));
  if (!areNames || names.some((name) => isSpokenOf(article, name.toLowerCase()))) return [];
  // 'Intervista di Ana Ruiz', 'Colaboraram Ana Ruiz e Mo Lang': a line of credits says who did what
  if (read(block.text, 'tail').people.some(({ name }) => !names.includes(name))) return [];
  const people = names.map((name, at) => ({
    name,
    role: 'reporter' as const,
    ...(place && at === names.length - 1 && { place }),
  }));
  return [bylineSign(block.text, block.id, { people, organizations: [] }, 'closing', false)];
}

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

/** '— Ana Ruiz', 'Ana Ruiz, historian', '(Ana Ruiz, 3.2.2031)', 'Ана Руис, специально для «Коралла»' → the name. */
const plainSignature = (text: string) =>
  text
    .replace(/^[—–~-]{1,2}\s?|^\(|(?:,\s[\p{N}./]{8,10})?\)$/gu, '')
    .replace(/,\s\p{Ll}[\p{Ll}\s-]{2,40}(?:«[^»]+».?)?$/u, '');

/**
 * The short line without links that follows the last paragraph as its sibling, or a greeting below it: 'With warm wishes,'. Comments
 * below may be read as the story's; the paragraphs are those beside the first.
 */
function lastOfStory({ blocks, boxes }: Article): Block | undefined {
  const isParagraph = ({ zone, prose, visible }: Block) => zone === 'body' && prose && visible;
  const parentOf = ({ box }: Block) => boxes[box]?.parent;
  const first = blocks.find(isParagraph);
  const paragraph = blocks.findLast((block) => isParagraph(block) && first && parentOf(block) === parentOf(first));
  const [after, second] = paragraph ? blocks.slice(indexOf(paragraph.id) + 1).filter(({ visible }) => visible) : [];
  const next = after && isGreeting(after) ? second : after;
  if (!paragraph || !next || (next.zone !== 'body' && next.zone !== 'tail')) return undefined;
  const isSibling = boxes[next.box]?.parent === boxes[paragraph.box]?.parent;
  return isSibling && next.tag === paragraph.tag && next.links.length === 0 ? next : undefined;
}

const longestGreeting = 40;
/** 'With warm wishes,', 'Herzliche Grüße,': what ends a letter, before the name. */
const isGreeting = ({ text, prose, links }: Block) =>
  !prose && links.length === 0 && text.length <= longestGreeting && /\p{L}[,،、]$/u.test(text);
