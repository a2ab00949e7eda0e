import DOMPurify from 'dompurify';

const tags =
  'a b blockquote br caption cite code dd div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img li ol p pre q rp rt ruby ' +
  'small strong sub sup table tbody td tfoot th thead tr ul';
const addresses = ['href', 'src'];
const others = ['alt', 'colspan', 'dir', 'lang', 'rowspan', 'start'];
const webAddress = /^https?:\/\//i;

/**
 * A page's story made safe to show in a page of the extension: text, structure, links and pictures with http(s) addresses. Scripts,
 * frames, forms, styles, handlers and names are gone. Pictures load when the fragment is put into a document, and not before;
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
    if (!link.hasAttribute('href')) continue;
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  for (const picture of fragment.querySelectorAll('img')) {
    // pictures out of data are let through everywhere else
    if (!webAddress.test(picture.getAttribute('src') ?? '')) picture.remove();
    picture.setAttribute('referrerpolicy', 'no-referrer');
    picture.setAttribute('loading', 'lazy');
  }
  return fragment;
}
