import { type BehavingPage, lastWords, nextWords, parts, related, script, shell } from './behaving-page.ts';

/**
 * Markup of the server that is hydrated late, a part that does not match and is thrown away for another, pieces that are drawn
 * anew, loose text that goes, and routes: there and back.
 */
export const reactPage: BehavingPage = {
  framework: 'React',
  html: shell(
    script('react/umd/react.production.min.js') + script('react-dom/umd/react-dom.production.min.js'),
    `<main><div id="app"></div><div id="island"></div></main><script>${parts}
const h = React.createElement;
const named = (name) => ({ className: name });
let change;
const App = () => {
  const [state, setState] = React.useState({ story: first, titles });
  change = setState;
  return storyOf(h, named, state.story, state.titles, state.ad);
};
const Island = ({ minutes }) => h('div', null, h('p', null, 'Updated ' + minutes + ' minutes ago'), relatedOf(h, named, ['Nets are dear again ' + minutes]));
const [app, island] = document.querySelectorAll('main > div');
// what a server would have sent
for (const [place, content] of [[app, h(App)], [island, h(Island, { minutes: 1 })]]) {
  const box = document.createElement('div');
  const sent = ReactDOM.createRoot(box);
  ReactDOM.flushSync(() => sent.render(content));
  place.innerHTML = box.innerHTML;
  sent.unmount();
}
const show = (story) => { document.title = story.title; change({ story, titles: ['Twelve new berths', 'A lamp for the old pier'] }); };
window.mismatches = [];
const hydrate = (place, content) => void ReactDOM.hydrateRoot(place, content, { onRecoverableError: (error) => window.mismatches.push(error.message) });
addEventListener('popstate', () => show(first));
window.acts = {
  hydrate: () => hydrate(app, h(App)),
  replace: () => hydrate(island, h(Island, { minutes: 2 })),
  rewrite: () => change({ story: first, titles: [...titles, 'Barges are on their way'], ad: true }),
  drop: () => change({ story: first, titles: ['Barges are late'] }),
  leave: () => { history.pushState({}, '', '/2026/03/ferry-line-adds-a-crossing-on-sundays/'); show(next); },
  back: () => history.back(),
};
</script>`,
  ),
  acts: [
    { name: 'hydrate', gone: [related, 'Mussels are back'], kept: ['By Ida Brandt', lastWords] },
    { name: 'replace', gone: [related, 'Nets are dear again 2'], kept: [lastWords] },
    {
      name: 'rewrite',
      gone: [related, 'Barges are on their way', 'Advertisement'],
      kept: ['By Ida Brandt', lastWords],
    },
    { name: 'drop', gone: [related, 'Barges are late'], kept: ['By Ida Brandt', lastWords] },
    { name: 'leave', gone: [related, 'Twelve new berths'], kept: [nextWords], people: ['Hugo Lindqvist'] },
    { name: 'back', gone: [related, 'A lamp for the old pier'], kept: [lastWords] },
  ],
};
