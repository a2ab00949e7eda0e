import { readFileSync } from 'node:fs';
import { nextStory } from '../next-story.ts';
import { paragraphs } from '../story.ts';

/** A page that goes on by itself after Byline has cleaned it, drawn by a framework. */
export interface BehavingPage {
  framework: string;
  html: string;
  /** What the page or its reader does, one after the other. */
  acts: readonly Act[];
}

export interface Act {
  /** The name of the function in `window.acts` that does it. */
  name: string;
  /** Words that are there without Byline, and must go. */
  gone: readonly string[];
  /** Words that must stay. */
  kept: readonly string[];
  /** Who reported the story that the page is about then. */
  people?: readonly string[];
}

const first = { title: 'Port Ellery votes to rebuild its breakwater', author: 'Ida Brandt', paragraphs };
/** Words of the first story's end, of the next one's, and what stands beside them all. */
export const lastWords = 'The council will borrow two thirds';
export const nextWords = 'Three captains have been hired';
export const related = 'Related articles';

/** The whole page; `head` brings the framework, and nothing is loaded. */
export const shell = (head: string, body: string) => `<!doctype html><html lang="en"><head><title>${first.title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Pelican Post">${head}</head><body>${body}</body></html>`;

/** A file of a package as a script of the page. */
export const script = (path: string) =>
  `<script>${readFileSync(`node_modules/${path}`, 'utf8').replaceAll('</script', '<\\/script')}</script>`;

/** A module of a package as an address. */
export const moduleOf = (path: string) =>
  `data:text/javascript;base64,${readFileSync(`node_modules/${path}`, 'base64')}`;

/**
 * The parts of the page in any framework whose elements are made by a function h(name, attributes, children). `named` gives the
 * attributes of an element by its class, which frameworks call otherwise; `ad` puts loose text, which no element holds, between the
 * paragraphs.
 */
export const parts = `
const first = ${JSON.stringify(first)};
const next = ${JSON.stringify(nextStory)};
const titles = ['Mussels are back in the bay', 'A lamp for the old pier'];
const keyed = (attributes, key) => ({ ...attributes, key });
const headOf = (h, named, story) => [h('h1', keyed({}, 'h'), story.title), h('p', keyed(named('byline'), 'b'), 'By ' + story.author)];
const textOf = (h, paragraphs) => paragraphs.map((text, i) => h('p', keyed({}, text), i ? text : 'PORT ELLERY (AP) — ' + text));
const relatedOf = (h, named, titles) => h('div', keyed(named('related-posts'), 'r'), [h('h3', keyed({}, 'h'), '${related}'),
  h('ul', keyed({}, 'l'), titles.map((text) => h('li', keyed({}, text), [h('a', keyed({ href: '#' + text.length }, 'a'), text)])))]);
const storyOf = (h, named, story, titles, ad) => {
  const text = textOf(h, story.paragraphs);
  return h('article', keyed({}, story.title), [...headOf(h, named, story), ...text.slice(0, 2), ad && 'Advertisement', ...text.slice(2), relatedOf(h, named, titles)]);
};
`;
