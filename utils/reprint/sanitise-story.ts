import DOMPurify from 'dompurify';

const tags =
  'a b blockquote br caption cite code dd div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img li ol p pre q rp rt ruby ' +
  'small strong sub sup table tbody td tfoot th thead tr ul';
const addresses = ['href', 'src'];
const others = ['alt', 'colspan', 'dir', 'lang', 'rowspan', 'start'];
const webAddress = /^https?:\/\//i;
/** Controls, and what turns the order of the characters behind it: a name or an address could look like another. */
const turning = /\p{Cc}(?<!\s)|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A page's story made safe to show in a page of the extension: text, structure, links and pictures with http(s) addresses. Scripts,
 * frames, forms, styles, handlers and names are gone, and what makes a text or an address look like another. Pictures load when the fragment is put into a document, and not before;
 * neither they nor the links tell where they were asked for.
 */
export function sanitiseStory(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: tags.split(' '),
    ALLOWED_ATTR: [...addresses, ...others],
    ADD_URI_SAFE_ATTR: others,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: webAddress,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    if (href === null) continue;
    link.setAttribute('href', withoutUser(href));
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  for (const picture of fragment.querySelectorAll('img')) {
    // pictures out of data are let through everywhere else
    if (!webAddress.test(picture.getAttribute('src') ?? '')) picture.remove();
    const alt = picture.getAttribute('alt');
    if (alt) picture.setAttribute('alt', alt.replace(turning, ''));
    picture.setAttribute('referrerpolicy', 'no-referrer');
    picture.setAttribute('loading', 'lazy');
  }
  const texts = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
    text.data = text.data.replace(turning, '');
  return fragment;
}

/** 'https://pelican-post.example@coral.example/' leads to the second and looks like the first. */
function withoutUser(href: string): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  if (!url.username && !url.password) return href;
  url.username = url.password = '';
  return url.href;
}
