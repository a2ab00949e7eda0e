import { browser } from 'wxt/browser';
import { siteOf } from '../settings/settings.ts';

/** Every web page: what Byline asks for at install. */
export const everySite = '*://*/*';

/** A site and all its subdomains, as a match pattern: 'www.example.com' → '*://*.example.com/*'. */
export function originOf(hostname: string): string {
  return `*://*.${siteOf(hostname)}/*`;
}

/** Whether the user lets Byline run there without a click. A toolbar click opens one page without it (activeTab). */
export function hasAccess(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] });
}

/** Asks the user. Must be the first thing that a click handler does: browsers forget the click at the first `await`. */
export function requestAccess(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] });
}

/** Calls back when access was given or taken, here or in the browser's own settings. Returns the way to stop it. */
export function watchAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
