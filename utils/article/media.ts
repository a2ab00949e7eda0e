import { escapeHtml } from '../text/escape-html.ts';
import { attributeOf, closest } from './dom.ts';
import { liveOf } from './flat-copy.ts';

/** Smaller ones are icons, portraits beside a byline, counters. */
const smallSide = 64;
/** Where pages keep the address of a picture until somebody scrolls to it. */
const lateAddresses = ['data-src', 'data-lazy-src', 'data-original', 'data-srcset', 'srcset'];
const embed = 'figure, [class*="embed"], [class*="video"], [class*="player"]';

/** A picture as markup with its absolute address; '' for an icon, and for one without an address. */
export function pictureOf(element: Element, base: URL | undefined): string {
  const img = element as HTMLImageElement;
  const live = liveOf(img);
  const stated = ['width', 'height'].map((name) => Number.parseFloat(attributeOf(img, name) ?? ''));
  const real = [live.naturalWidth, live.naturalHeight].filter((side) => side > 0);
  if ([...real, ...stated].some((side) => side < smallSide)) return '';
  const late = lateAddresses.map((name) => attributeOf(img, name)?.trim().split(/\s/)[0]);
  const src = [live.currentSrc, attributeOf(img, 'src'), ...late]
    .map((address) => webAddress(address, base))
    .find(Boolean);
  return src ? `<img src="${escapeHtml(src)}" alt="${escapeHtml(attributeOf(img, 'alt') ?? '')}">` : '';
}

/** A video, a sound or what a page embeds from elsewhere, as a link to it; '' if it is no part of a figure or an embed. */
export function playerOf(element: Element, base: URL | undefined): string {
  if (!closest(element, embed)) return '';
  const media = element as HTMLMediaElement;
  const src = webAddress(liveOf(media).currentSrc || attributeOf(media, 'src') || attributeOf(media, 'data-src'), base);
  return src
    ? `<p><a href="${escapeHtml(src)}">▶ ${escapeHtml(new URL(src).hostname.replace(/^www\./, ''))}</a></p>`
    : '';
}

function webAddress(address: string | null | undefined, base: URL | undefined): string {
  if (!address || !URL.canParse(address, base?.href)) return '';
  const { protocol, href } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : '';
}
