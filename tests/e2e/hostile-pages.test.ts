import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf } from '../pages/story.ts';
import { browsers } from './browsers.ts';
import { store } from './driver/ask.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { launch } from './driver/launch.ts';
import { countHidden } from './driver/marks.ts';
import { isUntouched, openTab, type Tab } from './driver/open-tab.ts';
import { until } from './driver/until.ts';

const sample = readFileSync('public/sample.html', 'utf8');
const url = 'https://newsriver24.example/grain-ships-move-again/';
const scripted = (body: string) => ({ body, scripts: true });
const inHead = (script: string) =>
  sample.replace('<meta charset="utf-8">', `<meta charset="utf-8"><script>${script}</script>`);

/** What a page tries in order to see us: messages, events, and all attributes that stand there or ever stood there. */
const detector = `
  globalThis.seen = [];
  const note = (what) => seen.push(what);
  addEventListener('message', ({ data }) => note('message ' + JSON.stringify(data)));
  for (const target of [window, document]) {
    const dispatch = target.dispatchEvent;
    target.dispatchEvent = function (event) { note('event ' + event.type); return dispatch.call(this, event); };
    for (const type of ['byline', 'wxt:locationchange', 'wxt:content-script-started', 'byline-ext@byline.example:wxt:content-script-started'])
      target.addEventListener(type, () => note('event ' + type));
  }
  new MutationObserver((records) => {
    for (const { target, attributeName } of records) if (attributeName?.startsWith('data-')) note(target.tagName + ' ' + attributeName);
  }).observe(document, { subtree: true, attributes: true });
  globalThis.probe = () => {
    for (const name of ['data-byline', 'data-byline-ext', 'data-byline-000000000000000000000'])
      for (const value of ['hidden', 'cell', 'words', 'marked']) {
        const one = document.body.appendChild(document.createElement('div'));
        one.setAttribute(name, value);
        const { display, outlineStyle } = getComputedStyle(one);
        if (display !== 'block' || outlineStyle !== 'none') note('style ' + name);
        if (one.getAttribute(name) !== value) note('attribute taken ' + name);
        one.remove();
      }
    if (document.adoptedStyleSheets.length) note('sheet');
    return seen.filter((what) => !/^DIV data-byline/.test(what));
  };`;

/** What a page tries in order to steer us: it is us, it has moved, it is somebody newer. */
const forger = `
  const forge = () => {
    for (const id of ['byline@byline.example', 'abcdefghijklmnopabcdefghijklmnop'])
      for (const type of ['wxt:content-script-started', 'wxt:locationchange'])
        for (const target of [window, document])
          target.dispatchEvent(new CustomEvent(id + ':' + type, { detail: { contentScriptName: 'reader', messageId: 'x' } }));
    postMessage({ type: 'setCleaned', data: false }, '*');
    globalThis.navigation?.dispatchEvent(new Event('navigatesuccess'));
    globalThis.navigation?.dispatchEvent(new Event('currententrychange'));
  };
  forge();
  addEventListener('message', ({ data }) => data?.type !== 'setCleaned' && forge());
  document.addEventListener('DOMContentLoaded', () => {
    for (const id of ['bylineEngine', 'bylineSentinel']) document.body.append(Object.assign(document.createElement('p'), { id }));
    forge();
  });
  setInterval(forge, 200);`;

describe.each(browsers)('pages that mean no good, or do as they like, in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;

  beforeAll(async () => {
    byline = await launch(name);
    helper = await byline.openPage('options.html');
  });
  afterAll(() => byline?.close());

  const open = (body: string, address = url) => openTab(byline, helper, { [address]: scripted(body) }, address);
  const opened = async (body: string) => {
    const tab = await open(body);
    await tab.cleaned();
    return tab;
  };
  const shows = ({ page }: Tab, selector: string) =>
    page.evaluate((selector) => document.querySelector(selector)?.checkVisibility() ?? false, selector);
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const names = async (tab: Tab) => (await tab.report()).credits.map((credit) => credit.name);

  test('what the user chose outlives fragments and new addresses for the same story', async () => {
    const tab = await opened(sample);
    const { boilerplate } = await tab.report();
    await tab.ask('setHidden', { id: boilerplate.find(({ kind }) => kind === 'comments')?.id, hidden: false });
    const move = () =>
      tab.page.evaluate(async () => {
        location.hash = '#the-post';
        for (let i = 0; i < 10; i++) {
          history.replaceState({}, '', `?at=${i}`);
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
        history.pushState({}, '', '/grain-ships-move-again/picture/2/');
      });
    await move();
    await pause(1200);
    expect(await shows(tab, '#comments')).toBe(true);
    expect(await shows(tab, '#related-posts')).toBe(false);
    await tab.ask('setCleaned', false);
    await move();
    await pause(1200);
    expect(await countHidden(tab)).toBe(0);
    await tab.page.close();
  });

  test('nothing of us can be seen on an original, nor where only the sentinel ran', async () => {
    const quiet = 'https://pelican-post.example/news/breakwater-vote/';
    const { documentElement } = pageOf({
      head: `<script>${detector}</script>`,
      top: '<p class="byline">By Ines Calloway</p>',
    });
    const own = documentElement.outerHTML;
    for (const withReader of [false, true]) {
      const tab = await open(own, quiet);
      if (withReader) expect((await tab.report()).verdict.status).toBe('original');
      else await pause(700);
      expect(await tab.page.evaluate('probe()')).toEqual([]);
      await tab.page.close();
    }
  });

  test('a forged message or event neither stops nor steers us, and what was restored stays so', async () => {
    const tab = await opened(inHead(detector + forger));
    await pause(500);
    expect(await countHidden(tab)).toBeGreaterThan(5);
    expect(await names(tab)).toContain('Helena Quist');
    await tab.ask('setCleaned', false);
    await pause(1200);
    expect(await countHidden(tab)).toBe(0);
    const seen = (await tab.page.evaluate('probe()')) as string[];
    expect(seen.filter((what) => /style|sheet|byline.*started$/.test(what) && !what.startsWith('event'))).toEqual([]);
    await tab.page.close();
  });

  test('a column that is replaced by its clone, and a body that is written anew, are cleaned and restored', async () => {
    const tab = await opened(sample);
    for (const replace of [
      () => {
        const column = document.querySelector('#content');
        column?.replaceWith(column.cloneNode(true));
      },
      () => {
        document.body.innerHTML = String(document.body.innerHTML);
      },
      () => {
        document.documentElement.replaceWith(document.documentElement.cloneNode(true));
      },
    ]) {
      const before = await countHidden(tab);
      await tab.page.evaluate(replace);
      await pause(1300);
      await until('cleaning again', async () => (await countHidden(tab)) === before);
    }
    await tab.ask('setCleaned', false);
    expect(await isUntouched(tab, sample)).toBe(true);
    await tab.page.close();
  });

  test('what is written into a hidden box is shown when it is the story', async () => {
    const page = sample.replace('<p>Aid groups', '<p class="lazy">Advertisement</p><p>Aid groups');
    const tab = await opened(page);
    expect(await shows(tab, '.lazy')).toBe(false);
    const took = await tab.page.evaluate(async () => {
      const lazy = document.querySelector('.lazy');
      const text = lazy?.firstChild as Text;
      const since = performance.now();
      text.data =
        'The envoys of the two governments met again on Tuesday evening in the old customs house of Porto Selmo and agreed on a calendar for the coming month, which both sides called a first step.';
      while (!lazy?.checkVisibility() && performance.now() - since < 3000)
        await new Promise((resolve) => setTimeout(resolve, 10));
      return performance.now() - since;
    });
    expect(took).toBeLessThan(2500);
    await tab.page.close();
  });

  test('people of the last story are not named for the next, however it comes', async () => {
    const tab = await opened(sample);
    expect(await names(tab)).toContain('Helena Quist');
    await tab.page.evaluate(() => {
      history.pushState({}, '', '/another-story-about-the-budget/');
      for (const [i, p] of document.querySelectorAll('.entry-content > p').entries()) {
        const texts = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
        const first = texts.nextNode() as Text | null;
        if (first)
          first.data = `The finance committee spent its ${i}th hour on the budget and heard from the mayor, who said that the schools would get their share.`;
        for (let rest = texts.nextNode(); rest; rest = texts.nextNode()) (rest as Text).data = '';
      }
    });
    expect(await names(tab)).not.toContain('Helena Quist');
    await tab.page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      sample.replaceAll('Helena Quist', 'Vera Lindmark'),
    );
    await until('the page as it is now', async () => (await names(tab)).includes('Vera Lindmark'));
    await tab.cleaned();
    await tab.ask('setCleaned', false);
    expect(await countHidden(tab)).toBe(0);
    await tab.page.close();
  });

  test('nothing is marked in what somebody writes', async () => {
    const editable = sample.replace('<article ', '<article contenteditable="true" ');
    for (const body of [editable, sample.replace('<body ', '<body onload="document.designMode=\'on\'" ')]) {
      const tab = await open(body);
      await tab.report();
      await tab.ask('setCleaned', true);
      const inside = body === editable ? 'ancestor-or-self::article' : 'self::*';
      const marks = await tab.page.evaluate(
        (inside) =>
          document.evaluate(
            `count(//*[@*[starts-with(name(), 'data-byline-')]][${inside}])`,
            document,
            null,
            XPathResult.NUMBER_TYPE,
          ).numberValue,
        inside,
      );
      expect(marks).toBe(0);
      await tab.page.close();
    }
  });

  test('200 kB of white space in a byline hold nobody up', async () => {
    const spaces = `Helena${' '.repeat(200_000)}Quist`;
    const tab = await opened(sample.replace('<p>Aid groups', `<p class="byline">By ${spaces}</p><p>Aid groups`));
    expect(await names(tab)).toContain('Helena Quist');
    await tab.page.close();
  });

  test('in shadow roots the sheet holds as well', async () => {
    const tab = await opened(sample);
    const isHidden = await tab.page.evaluate(() => {
      const path = "//@*[starts-with(name(), 'data-byline-')]";
      const name = document.evaluate(path, document, null, XPathResult.ANY_TYPE).iterateNext()?.nodeName ?? '';
      const host = document.body.appendChild(document.createElement('div'));
      const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
      inner.textContent = 'Words';
      inner.setAttribute(name, 'hidden');
      return getComputedStyle(inner).display === 'none';
    });
    expect(isHidden).toBe(true);
    await tab.page.close();
  });

  describe('a page that has its policy reported', () => {
    let server: Server;
    let reports = 0;
    let address = '';
    beforeAll(async () => {
      const body = inHead('globalThis.violations = 0; addEventListener("securitypolicyviolation", () => violations++);')
        .replace(
          '<hr>',
          '<font onclick="x()" style="color:red">Words that stand here, with commas, for a while.</font><hr>',
        )
        .replaceAll('<div class="entry', '<div onclick="x()" style="margin:0" class="entry');
      server = createServer(({ method }, response) => {
        if (method === 'POST') reports += 1;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader(
          'content-security-policy-report-only',
          "script-src 'nonce-n'; style-src 'nonce-n'; report-uri /report",
        );
        response.end(method === 'POST' ? '' : body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/grain-ships-move-again/`;
    });
    afterAll(() => void server?.close());

    test('hears of nothing that we do', async () => {
      const visit = async (defaultRule: 'off' | 'auto') => {
        await store(helper, { settings: { version: 1, at: 1, settings: { defaultRule, sync: false } } });
        reports = 0;
        const page = await byline.browser.newPage();
        await page.goto(address, { waitUntil: 'load' });
        if (defaultRule === 'auto') await until('cleaning', async () => (await countHidden({ page })) > 0);
        await pause(400);
        const events = (await page.evaluate('violations')) as number;
        await page.close();
        return { events, reports };
      };
      const alone = await visit('off');
      expect(alone.reports).toBeGreaterThan(0);
      expect(await visit('auto')).toEqual(alone);
    });
  });

  test('pages that were cleaned are given back when access is withdrawn', async () => {
    const tab = await opened(sample);
    await byline.withholdSites();
    await until('the page as it was', () => isUntouched(tab, sample));
    await byline.giveSites();
    await tab.cleaned();
    await tab.page.close();
  });

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
