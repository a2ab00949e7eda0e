import { type BehavingPage, lastWords, moduleOf, nextWords, parts, related, shell } from './behaving-page.ts';

/**
 * A skeleton first, a consent dialog that locks scrolling, a fold, pictures that come when they are seen, a block drawn anew, the
 * next story appended when the reader has come to the end, and a wall in front of it all.
 */
export const preactPage: BehavingPage = {
  framework: 'Preact',
  html: shell(
    '<style>.wall { position: fixed; inset: 40% 0 0; background: #fff }</style>',
    `<main id="app"><div class="skeleton"></div></main>
<div id="consent" role="dialog" class="cookie-consent">We and our 812 partners value your privacy. <button id="agree">Agree</button></div>
<script type="module">${parts}
const { h, render } = await import('${moduleOf('preact/dist/preact.mjs')}');
const named = (name) => ({ class: name });
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const picture = (seen) => h('figure', { key: 'f' }, [
  h('img', { src: seen ? pixel : undefined, 'data-src': seen ? undefined : 'wall.gif', class: seen ? 'loaded' : 'lazy', width: 600, height: 300, alt: '' }),
  h('figcaption', null, 'The breakwater in March'),
]);
let state = { titles };
const draw = (change) => {
  state = { ...state, ...change };
  const [text, rest] = [first.paragraphs.slice(0, 4), first.paragraphs.slice(4)];
  render([h('article', { key: 'first' }, [
    ...headOf(h, named, first), ...textOf(h, text), picture(state.seen),
    state.open ? rest.map((one) => h('p', { key: one }, one))
      : h('button', { key: 'more', id: 'more', class: 'read-more', onClick: () => draw({ open: true }) }, 'Continue reading'),
    relatedOf(h, named, state.titles),
  ]), state.appended && storyOf(h, named, next, ['Twelve new berths']), h('div', { key: 'end', id: 'end', style: 'height: 20px' }),
  state.wall && h('div', { key: 'wall', class: 'wall paywall', role: 'dialog' }, ['Subscribe to read on. ', h('button', null, 'Subscribe')])], app);
};
const app = document.querySelector('#app');
document.body.style.overflow = 'hidden';
document.querySelector('#agree').onclick = () => { document.querySelector('#consent').remove(); document.body.style.overflow = ''; };
setTimeout(() => {
  app.textContent = '';
  draw({});
  new IntersectionObserver(([entry]) => entry.isIntersecting && draw({ seen: true })).observe(document.querySelector('figure'));
}, 300);
window.acts = {
  agree: () => document.querySelector('#agree').click(),
  unfold: () => { document.querySelector('#more').click(); draw({ titles: [...titles, 'Barges are on their way'] }); },
  scroll: () => {
    new IntersectionObserver(([entry]) => entry.isIntersecting && draw({ appended: true })).observe(document.querySelector('#end'));
    document.querySelector('figure').scrollIntoView();
    setTimeout(() => scrollTo(0, document.body.scrollHeight), 100);
  },
  wall: () => { draw({ wall: true }); document.body.style.overflow = 'hidden'; },
};
</script>`,
  ),
  acts: [
    { name: 'agree', gone: [related, 'A lamp for the old pier'], kept: ['By Ida Brandt', 'Engineers expect'] },
    { name: 'unfold', gone: [related, 'Barges are on their way'], kept: ['By Ida Brandt', lastWords] },
    { name: 'scroll', gone: ['Barges are on their way'], kept: [lastWords, 'The breakwater in March', nextWords] },
    { name: 'wall', gone: ['Barges are on their way'], kept: [lastWords, nextWords] },
  ],
};
