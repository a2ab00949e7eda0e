import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { lend } from './driver/lend.ts';
import { until } from './driver/until.ts';

const pages = ['popup', 'options', 'welcome', 'compare', 'clean'];

/** Tries what none of our pages does, and gives what was refused: the policy's directives and, as `markup`, text as markup. */
async function tryAll(): Promise<string[]> {
  const refused = new Set<string>();
  addEventListener('securitypolicyviolation', (event) => refused.add(event.effectiveDirective));
  await fetch('https://pelican-post.example/').catch(() => refused.add('request'));
  const add = (name: string, attribute: string, value: string) => {
    const element = document.createElement(name);
    element.setAttribute(attribute, value);
    document.body.append(element);
  };
  add('img', 'src', 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=');
  add('i', 'style', 'color: red');
  try {
    document.createElement('p').innerHTML = '<b>words</b>';
  } catch {
    refused.add('markup');
  }
  await new Promise((resolve) => setTimeout(resolve, 300)); // the events come later
  return [...refused].sort();
}

// Requests are refused, so none leaves the machine.
describe.each(browsers)("the extension's own pages in %s", (name) => {
  let byline: BylineBrowser;

  beforeAll(async () => {
    byline = await lend(name);
  });
  afterAll(() => byline?.close());

  test('do nothing that their policies refuse, and may neither ask for anything nor make markup of text', async () => {
    const opened = await Promise.all(pages.map((path) => byline.openPage(`${path}.html`)));
    for (const page of opened) await until('words', () => page.evaluate(() => document.body.innerText.length > 10));
    expect(await byline.complaints()).toEqual([]);

    const types = name === 'firefox' ? [] : ['markup', 'require-trusted-types-for']; // not in Firefox 140
    const refused = await Promise.all(opened.map((page) => page.evaluate(tryAll)));
    const all = ['connect-src', 'img-src', 'request', 'style-src-attr', ...types].sort();
    expect(refused).toEqual(pages.map(() => all));

    // styles and markup of its own has the sample, which is a page of a site that there is not
    const sample = await (await byline.openPage('sample.html')).evaluate(tryAll);
    expect(sample).toEqual(expect.arrayContaining(['connect-src', 'request']));
  });

  // They are one file, which the bundler puts before or behind a page's own by its rules.
  test('take the styles of all pages before their own', async () => {
    const opened = await Promise.all(pages.map((path) => byline.openPage(`${path}.html`)));
    const firsts = await Promise.all(
      opened.map((page) =>
        page.evaluate(() =>
          [...(document.styleSheets[0]?.cssRules ?? [])].some((rule) => rule.cssText.includes('--on-accent: ')),
        ),
      ),
    );
    expect(firsts).toEqual(pages.map(() => true));
  });
});
