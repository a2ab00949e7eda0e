import { longLists } from '../../languages/everywhere/data-long-lists.ts';
import type { Block } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { oneWholeOf } from '../../text/one-of.ts';
import { networks } from '../../themes/data-networks.ts';
import { namesSite } from '../own-names.ts';
import { isWeakNetwork } from '../share-bar.ts';
import type { Judge } from './vote.ts';

/** Where a house has its readers follow it, or take its app: its channel, its page among the sources of a search, its place in a shop. */
const channel =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:whatsapp\.com\/channel\/|(?:t|telegram)\.me\/(?!s\/|share|joinchat)[\w+]+\/?$|news\.google\.com\/(?:publications|s)\/|google\.com\/preferences\/source|line\.me\/(?:R\/)?ti\/p\/|lin\.ee\/|invite\.viber\.com\/|pf\.kakao\.com\/|zalo\.me\/|play\.google\.com\/store\/apps|apps\.apple\.com\/|itunes\.apple\.com\/\w+\/app|appgallery\.huawei\.com\/)/i;
/** Ways to share that are no network. */
const noBrand = new Set(['email', 'e-mail', 'print', 'delicious']);
/** Those that are another word as well, "signal", prove nothing; but that a line names Google does. */
const isBrand = (name: string) => name.length > 4 && !noBrand.has(name) && (name === 'google' || !isWeakNetwork(name));
const network = once(
  () =>
    new RegExp(`(?<![\\p{L}\\p{N}])${oneWholeOf([...networks(), ...longLists().networkNames].filter(isBrand))}`, 'u'),
);
const [longest, longestButton] = [200, 80];
const mostLinks = 2;
const fewestWords = 3;

/**
 * Where readers may follow the site elsewhere: a link to its channel or app; a button that names a network; behind the story a line
 * with the site's own name and a network's. "Prefer the Bugle on Google", "Siga o canal da Gazeta no WhatsApp".
 */
export const judgeChannels: Judge = (scene, article) => {
  const isOwn = namesSite(article);
  return scene.blocks.flatMap((block, i) => {
    const { zone, text } = block;
    if (zone === 'outside' || scene.flow[i] || scene.captionOrQuote[i] || text.length > longest) return [];
    const isKnown = leadsToChannel(block) || (zone === 'tail' && namesNetwork(text) && isOwn(text));
    if (!isKnown && !isButton(scene.leadsOn(block), block, isOwn)) return [];
    // A button that names a network may be there for sharing.
    const strength = isKnown ? 3 : 2;
    return [{ first: i, last: i, kind: 'promo', judge: 'channels', strength, encloses: true } as const];
  });
};

const namesNetwork = (text: string) => network().test(foldText(text));

/** A line that is a link to a channel, and behind the story one with such a link in it. */
const leadsToChannel = ({ zone, text, links, linkChars }: Block): boolean =>
  (zone === 'tail' || (links.length <= mostLinks && linkChars >= text.length * 0.75)) &&
  links.some(({ href }) => channel.test(href));

/** A link that names a network, and that nothing but a script or the site itself follows. */
const isButton = (leadsOn: boolean, { text, links, linkChars }: Block, isOwn: (text: string) => boolean): boolean =>
  links.length === 1 &&
  linkChars >= text.length * 0.75 &&
  text.length <= longestButton &&
  text.split(' ').length >= fewestWords &&
  namesNetwork(text) &&
  (!leadsOn || isOwn(text));
