import { once } from '../text/once.ts';
import { attributeOf, documentOf, tagOf } from './dom.ts';
import { liveOf } from './flat-copy.ts';

/** How an inline element stands on the screen, as far as it parts text from text. */
export interface CellEdges {
  /** Not shown, or shown to nobody but a screen reader. */
  hidden: boolean;
  /** Stands apart from what is before and behind it. */
  apart: boolean;
  /** Its children stand apart from one another. */
  spreads: boolean;
  /** Asked only of what is shown, for it costs as much as all else. */
  around: () => Around;
}

/** Text that the style sheet puts before and behind an element: ', ', '|'. */
export interface Around {
  before: string;
  after: string;
}

/** Narrower than this a margin only adjusts the space between two words. */
const leastGap = 3;
const unseen = /(?:^|\s)(?:sr-only|screen-?reader\S*|visually-?hidden|u-hidden|is-hidden|hidden)(?:\s|$)/i;
const styledHidden = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const styledSpreading = /(?:^|[;\s])display\s*:\s*(?:inline-)?(?:flex|grid)/i;
const styledApart =
  /(?:^|[;\s])(?:display\s*:\s*(?:block|inline-block|list-item|table)|margin-(?:left|right|inline)\S*\s*:\s*[1-9])/i;

/**
 * What the browser says of an element of a byline, and what its markup says where the page's style sheets did not load. Without a
 * layout (jsdom) only the markup speaks. Asked for the few elements of a byline only.
 */
export function cellEdges(element: Element): CellEdges {
  const marked = fromMarkup(element);
  const live = liveOf(element);
  const view = documentOf(live).defaultView;
  if (!view || typeof Element.prototype.checkVisibility !== 'function') return marked;
  const style = view.getComputedStyle(live);
  const { display } = style;
  const isInline = display === 'inline' || display === 'contents';
  return {
    hidden: marked.hidden || display === 'none' || style.visibility === 'hidden' || isClipped(style),
    apart: marked.apart || !isInline || hasGap(style),
    spreads: marked.spreads || display.endsWith('flex') || display.endsWith('grid'),
    around: once(() => ({
      before: drawn(view.getComputedStyle(live, '::before').content),
      after: drawn(view.getComputedStyle(live, '::after').content),
    })),
  };
}

const hasGap = ({ marginLeft, marginRight, paddingLeft, paddingRight }: CSSStyleDeclaration) =>
  [marginLeft, marginRight, paddingLeft, paddingRight].some((size) => Number.parseFloat(size) >= leastGap);

function fromMarkup(element: Element): CellEdges {
  // most have none, and then no expression for it need be made
  const style = attributeOf(element, 'style');
  return {
    hidden:
      attributeOf(element, 'hidden') !== null ||
      (style !== null && styledHidden.test(style)) ||
      unseen.test(attributeOf(element, 'class') ?? ''),
    apart: tagOf(element) === 'button' || (style !== null && styledApart.test(style)),
    spreads: style !== null && styledSpreading.test(style),
    around: () => ({ before: '', after: '' }),
  };
}

/** As sites show text to screen readers only: cut to a single point. */
const isClipped = ({ position, width, clip, clipPath }: CSSStyleDeclaration) =>
  position === 'absolute' &&
  (Number.parseFloat(width) <= 1 || /rect\((?:0|1)px/.test(clip) || clipPath === 'inset(50%)');

/** '", "' → ', '; '' for what is no text: none, counters, icons. */
function drawn(content: string): string {
  const text = content[0] === '"' ? /^"(.{1,5})"$/u.exec(content)?.[1] : undefined;
  return text && /^[\s,;|/•·&–—-]+$/u.test(text) ? text : '';
}
