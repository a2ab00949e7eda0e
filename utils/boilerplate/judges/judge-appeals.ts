import { registrableDomain } from '../../agencies/registrable-domain.ts';
import { appealWords } from '../../languages/everywhere/data-appeal-words.ts';
import { languageFor } from '../../languages/language-for.ts';
import type { Block } from '../../model.ts';
import { hostOf } from '../../text/host-of.ts';
import { once } from '../../text/once.ts';
import { namesSite } from '../own-names.ts';
import { sharedWords } from '../shared-words.ts';
import { address } from './judge-letters.ts';
import type { Judge, Vote } from './vote.ts';

/** "on our news page" is said of the site, and what is longer is another story's headline. */
const [longest, longestLink] = [300, 36];
/** So much of what it says the story may say too. */
const mostShared = 0.3;
/** Where more of the paragraphs speak of "us" or to "you", the story is told so. */
const mostSpoken = 1 / 6;
const quoted = /["“”„«»「『][^"“”„«»」』]*["“”«»」』]/g;
const stop = /(?<=[.?!])\s|(?<=[。？！])/u;
/** A question, or no more than "Thank you!" */
const asked = /[?？]$|^.{0,14}$/u;
/** Stands for what leads home: a link, an address for mail. */
const home = '⌂';
/** Where a language's words are not known. */
const nothing = '(?!)';

/**
 * A short paragraph among those of the story in which the site speaks to its readers, and that has hardly a word of what the story is
 * about: it says "we" or gives an address, says "you", and offers something or leads home, where the story does not speak so and no
 * sentence of it does otherwise; or a phrase is known in it. Two signs in one.
 */
export const judgeAppeals: Judge = (
  { blocks, boxes, flow, captionOrQuote, labelKind, storyStart, storyEnd },
  article,
) => {
  const { code, capitalNouns } = languageFor(article.language);
  const words = appealWords();
  const appeals = words[code];
  const wordOf = (list = nothing) =>
    new RegExp(
      `(?<!\\p{L})(?:${list.replaceAll(' ', '|').replaceAll('*', '\\p{L}*')})(?!\\p{L})`,
      capitalNouns ? 'u' : 'iu',
    );
  const own = wordOf(appeals?.own);
  const reader = wordOf(appeals?.reader);
  const offer = wordOf(`${home} ${appeals?.offers ?? home} ${words.en?.offers}`);
  const note = wordOf(appeals?.notes);
  const isOwn = namesSite(article);
  const shared = sharedWords(article, flow);
  const isHome = (host = '') => registrableDomain(host) === registrableDomain(article.hostname);
  const saidIn = ({ text, links }: Block) =>
    links
      .reduce(
        (rest, link) =>
          isHome(hostOf(link.href))
            ? rest.replace(link.text, (text) => `${home} ${text.length > longestLink ? '' : text}`)
            : rest,
        text,
      )
      .replace(address, (whole, _, host) => (isHome(host) ? home : whole))
      .replace(quoted, ' ');
  const isSaid = (said: string) =>
    [own, reader, offer, asked].some((sign) => sign.test(said)) || isOwn(said) || labelKind(said) !== undefined;
  // of nearly every page nobody asks
  const isSpokenSo = once(() => {
    const story = blocks.filter((_, i) => flow[i]).map(saidIn);
    return story.filter((said) => own.test(said) || reader.test(said)).length > Math.max(2, story.length * mostSpoken);
  });
  const isApart = ({ box }: Block) => boxes[box]?.parent !== boxes[blocks[storyEnd]?.box ?? -1]?.parent;
  return blocks.flatMap((block, i): Vote[] => {
    const { text, links, prose, zone } = block;
    // What is no sentence leads home if it is an appeal, and is a heading if it does not.
    const isLine = !prose && zone === 'body' && links.length > 0;
    // below the story in a box of its own, where who speaks may stand in the heading: 'Help us' 'If you value …'
    const isBelow = zone === 'tail' && prose && !flow[i] && i > storyEnd && isApart(block);
    const isAmid = (flow[i] || isLine) && i <= storyEnd + 1;
    if (!(isAmid || isBelow) || captionOrQuote[i] || text.length > longest) return [];
    // Only who pays for its links is said before a story begins.
    if (i <= storyStart && labelKind(text) !== 'ad') return [];
    const said = saidIn(block);
    const known = labelKind(text.replace(quoted, ' '));
    const isYours = reader.test(said);
    const leadsHome = said.includes(home);
    const heading = isBelow && /^h\d$/.test(blocks[i - 1]?.tag ?? '') ? (blocks[i - 1]?.text ?? '') : '';
    const isOurs =
      own.test(said) || isOwn(said) || (leadsHome && address.test(text)) || own.test(heading) || isOwn(heading);
    const sentences = said.split(stop);
    const isAppeal =
      isOurs && isYours && offer.test(said) && !note.test(said) && !isSpokenSo() && sentences.every(isSaid);
    // "Also on Pelican Post: …"
    const isCrossLink = isLine && leadsHome && isOwn(said.split(home)[0] ?? '');
    // Another house's appeal says whose story it is.
    const isOther = known === 'syndication-notice' || (known === 'promo' && !isOurs && !isYours);
    const isKnown = known && flow[i] && !isOther && isSaid(sentences[0] ?? '');
    if (!(isAppeal || isCrossLink || isKnown) || shared(said, i) > mostShared) return [];
    const strength = isAppeal || isCrossLink ? 4 : 1;
    return [{ first: i, last: i, kind: known ?? 'promo', judge: 'appeals', strength, encloses: true }];
  });
};
