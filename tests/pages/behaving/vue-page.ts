import { type BehavingPage, lastWords, nextWords, parts, related, script, shell } from './behaving-page.ts';

/** A list that draws only what is in view and draws its rows anew as it goes, and another story at the same address. */
export const vuePage: BehavingPage = {
  framework: 'Vue',
  html: shell(
    script('vue/dist/vue.runtime.global.prod.js'),
    `<main id="app"></main><script>${parts}
const { createApp, h, reactive } = Vue;
const named = (name) => ({ class: name });
const state = reactive({ story: first, from: 0, ad: true });
const many = Array.from({ length: 40 }, (_, i) => 'Harbour story number ' + i);
createApp({ render: () => storyOf(h, named, state.story, many.slice(state.from, state.from + 4), state.ad) }).mount('#app');
window.acts = {
  scroll: () => { for (let i = 1; i <= 5; i++) setTimeout(() => { state.from = i * 4; }, i * 50); },
  leave: () => { document.title = next.title; state.story = next; state.from = 0; state.ad = false; },
};
</script>`,
  ),
  acts: [
    { name: 'scroll', gone: [related, 'Harbour story number 20', 'Advertisement'], kept: ['By Ida Brandt', lastWords] },
    { name: 'leave', gone: [related, 'Harbour story number 1'], kept: [nextWords], people: ['Hugo Lindqvist'] },
  ],
};
