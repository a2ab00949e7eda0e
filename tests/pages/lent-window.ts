import { JSDOM } from 'jsdom';
import { onTestFinished } from 'vitest';

/** Windows that no test holds: making one takes ten times as long as writing a page into it. */
const free: JSDOM[] = [];
const mostFree = 12;

/**
 * A page, as a document in a window of its own. It is lent to the test in which this is called: when that ends, the page is empty
 * and the window somebody else's. A page that is opened outside of tests stays. What may watch a page beyond its test, or changes
 * its address, opens a `new JSDOM`.
 */
export function documentOf(html: string, url = 'about:blank'): Document {
  const window = free.pop();
  const dom = window ? write(window, html, url) : new JSDOM(html, { url });
  try {
    onTestFinished(() => {
      const empty = write(dom, '', 'about:blank');
      if (free.length < mostFree) free.push(empty);
    });
  } catch {
    // no test is running
  }
  return dom.window.document;
}

function write(dom: JSDOM, html: string, url: string): JSDOM {
  const { document } = dom.window;
  dom.reconfigure({ url });
  document.open();
  document.write(html);
  document.close();
  return dom;
}
