import type { Plugin } from 'vite';

/**
 * The policy of everything that is the extension's own: what none of it does, the browser refuses it. No request but for the pictures
 * of a story that is shown alone (what lies in the package is no request to browsers, so the background reads languages and tables);
 * no script but our own; no frame, no form. The sample is a page with styles of its own.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' http: https:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Stricter still, each page's own, on top of the above: where pictures may come from, and who may make markup out of text. */
const pages: Record<string, { pictures?: string; markup?: string }> = {
  popup: {},
  options: {},
  welcome: {},
  compare: {},
  // a story as its page has it, which DOMPurify has made safe
  clean: { pictures: "'self' http: https:", markup: 'dompurify' },
};

/** What a page's head says. Firefox has Trusted Types from version 148 on, and complains of them before. */
const policyOf = ({ pictures = "'self'", markup = "'none'" }: (typeof pages)[string], browser: string) =>
  [
    `style-src 'self'; img-src ${pictures}`,
    ...(browser === 'firefox' ? [] : [`require-trusted-types-for 'script'; trusted-types ${markup}`]),
  ].join('; ');

/**
 * Writes each page's policy into its head, before anything loads. Throws for a page that has none. While developing there is none:
 * Vite speaks to its pages.
 */
export function withPolicies(browser: string): Plugin {
  return {
    name: 'with-policies',
    apply: 'build',
    transformIndexHtml: (_, { filename }) => {
      const name = /\/entrypoints\/([^/]+)\/index\.html$/.exec(filename.replaceAll('\\', '/'))?.[1] ?? '';
      const page = pages[name];
      if (!page) throw new Error(`${filename} has no policy.`);
      const attrs = { 'http-equiv': 'content-security-policy', content: policyOf(page, browser) };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
  };
}
