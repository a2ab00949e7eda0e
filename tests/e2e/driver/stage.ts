import type { HTTPRequest, Page } from 'puppeteer-core';

/** What a staged address answers with. */
export interface Staged {
  body: string | Buffer;
  /** Default: 'text/html; charset=utf-8'. */
  contentType?: string;
  /** The page's own scripts run only if it says so. */
  scripts?: boolean;
}

/** Puts pages on the stage in place of those before: what each address answers with. A string is HTML. */
export type Show = (pages: Record<string, Staged | string>) => void;

/**
 * Answers navigations of a page from memory, at any address, and aborts every other request: nothing leaves the machine.
 * The page then has its real address, and its own scripts stay off unless it is said otherwise.
 */
export async function stage(page: Page): Promise<Show> {
  let byAddress = new Map<string, Staged | string>();
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const staged = request.isNavigationRequest() ? byAddress.get(plain(request.url())) : undefined;
    const answered = staged === undefined ? request.abort('aborted') : answer(request, staged);
    answered.catch(() => {}); // the page has gone on meanwhile
  });
  return (pages) => {
    byAddress = new Map(Object.entries(pages).map(([url, staged]) => [plain(url), staged]));
  };
}

function answer(request: HTTPRequest, staged: Staged | string): Promise<void> {
  const {
    body,
    contentType = 'text/html; charset=utf-8',
    scripts = false,
  } = typeof staged === 'string' ? { body: staged } : staged;
  const headers: Record<string, string> = scripts ? {} : { 'content-security-policy': "script-src 'none'" };
  return request.respond({ status: 200, contentType, headers, body });
}

/** An address as a browser writes it, without the fragment: with punycode, an added slash, escaped letters. */
const plain = (url: string) => new URL(url).href.replace(/#.*$/, '');
