import { escapeHtml } from '../../utils/text/escape-html.ts';

/** What a reader of the file cannot press. */
const controls = '.actions, .walk, [role="status"], img';

/**
 * The page as one file of its own, with its styles inside: no scripts, no pictures, and a policy that would let none in. What
 * was a button is plain text there.
 */
export function writePage(page: Document): string {
  const root = page.documentElement;
  const rules = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  const main = page.querySelector('main')?.cloneNode(true) as HTMLElement;
  for (const control of main.querySelectorAll(controls)) control.remove();
  for (const button of main.querySelectorAll('button')) {
    const plain = page.createElement('span');
    plain.append(...button.childNodes);
    button.replaceWith(plain);
  }
  const title = main.querySelector('h1')?.textContent ?? '';
  return `<!doctype html>
<html lang="${escapeHtml(root.lang)}" dir="${escapeHtml(root.dir)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
${rules.join('\n').replaceAll('</', '<\\/')}
</style>
</head>
<body>${main.outerHTML}</body>
</html>
`;
}
