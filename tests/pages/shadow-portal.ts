import { JSDOM } from 'jsdom';
import { paragraphs } from './story.ts';

const root = (html: string, mode = 'open') => `<template shadowrootmode="${mode}">${html}</template>`;
const [first, second, ...others] = paragraphs as [string, string, ...string[]];

/** As portals show a story: the headline in one element, the text slotted into another, all three roots deep. */
const story = (headline: string, provider: string, author: string, text: string, mode?: string) => `
  <views-header>${root(`
    <style>:host { display: block }</style>
    <div class="provider"><a href="/channel/source/${provider.replace(/ /g, '-')}"><img class="provider-logo" alt="${provider}" width="24" height="24"></a></div>
    <h1>${headline}</h1>
    <div class="attribution"><span>Story by ${author}</span> <span>• 2h</span> <span>• 3 min read</span></div>`)}
  </views-header>
  <portal-article>${root(
    `<style>:host { display: block }</style>
     <div class="article-body"><slot></slot></div>
     <div class="continue-reading"><button>Continue reading</button></div>
     <share-bar>${root('<ul class="share-buttons"><li><a href="#f">Facebook</a></li><li><a href="#x">Share on X</a></li></ul>')}</share-bar>`,
    mode,
  )}${text}
  </portal-article>`;

const carousel = `<related-carousel>${root(`
  <style>:host { display: block }</style>
  <div class="related-stories"><h3>Related articles</h3><ul><li><a href="/1">Ferry line adds a crossing on Sundays</a></li><li><a href="/2">Mussels are back in the bay</a></li></ul></div>`)}</related-carousel>`;

/** A portal whose whole page is one custom element: provider and author above the text, a carousel in it, the next story below. */
export const shadowPortal = (mode?: 'open' | 'closed') => `<!doctype html><html lang="en"><head>
<title>Port Ellery votes to rebuild its breakwater</title><meta property="og:type" content="article"><meta property="og:site_name" content="Pelican Start"></head>
<body><portal-page>${root(`
  <style>:host { display: block }</style>
  <site-header>${root('<nav><a href="/">Home</a> <a href="/weather">Weather</a></nav>')}</site-header>
  <portal-column>${root(`
    <div class="page">${story(
      'Port Ellery votes to rebuild its breakwater',
      'Coral Courier',
      'Ida Brandt',
      [first, second]
        .map((text) => `<p>${text}</p>`)
        .concat(
          `<portal-image>${root('<figure><img src="wall.jpg" width="800" height="400" alt=""><figcaption>The breakwater in March</figcaption></figure>')}</portal-image>`,
          carousel,
        )
        .concat(others.map((text) => `<p>${text}</p>`))
        .join('\n'),
      mode,
    )}</div>
    <div class="page">${story(
      'Ferry line adds a crossing on Sundays',
      'Tolland Times',
      'Odile Marran',
      `<p>The ferry between Port Ellery and Tolland Head will cross the bay once more on Sundays from the first of May, the company that runs it said.</p>
       <p>It had asked its passengers in the autumn, and nine in ten had wished for a boat that leaves after the market has closed.</p>`,
    )}</div>`)}</portal-column>`)}
</portal-page></body></html>`;

export const portalUrl =
  'https://pelican-start.example/en-us/news/port-ellery-votes-to-rebuild-its-breakwater/ar-AA1b2c3d';

/** A document whose templates with a `shadowrootmode` have become shadow roots, as browsers make them and jsdom does not. */
export function withShadowRoots(html: string, url: string): Document {
  const { document } = new JSDOM(html, { url }).window;
  attach(document);
  return document;
}

const closedRoots = new WeakMap<Element, ShadowRoot>();
/** As browsers hand closed roots to extensions. */
export const anyRootOf = (element: Element) => element.shadowRoot ?? closedRoots.get(element);

function attach(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement as Element;
    const shadow = host.attachShadow({ mode: template.getAttribute('shadowrootmode') as ShadowRootMode });
    if (!host.shadowRoot) closedRoots.set(host, shadow);
    shadow.append(template.content);
    template.remove();
    attach(shadow);
  }
}
