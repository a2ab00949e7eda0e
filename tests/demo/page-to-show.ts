import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface DemoPage {
  url: string;
  /** What the address answers with; undefined: fetched from the network. */
  html?: string;
}

const sample: DemoPage = {
  url: 'https://newsriver24.example/grain-ships-move-again-as-strait-talks-enter-third-week/',
  get html() {
    return readFileSync(new URL('../../public/sample.html', import.meta.url), 'utf8');
  },
};

/** The sample, a saved page (at the address that it names itself, if it does), or a page on the network. */
export function pageToShow(named: string | undefined): DemoPage {
  if (!named) return sample;
  if (/^https?:\/\//.test(named)) return { url: named };
  if (!existsSync(named)) throw new Error(`${named} is neither a file nor an address that begins with http.`);
  const html = readFileSync(named, 'utf8');
  // <meta property="og:url" content="https://news.example/story/">, <link rel="canonical" href="…">
  const own =
    /<meta[^>]{0,200}og:url[^>]{0,200}content=["'](https?:[^"']+)/i.exec(html) ??
    /<link[^>]{0,200}rel=["']canonical["'][^>]{0,200}href=["'](https?:[^"']+)/i.exec(html);
  return { url: own?.[1] ?? `https://saved-page.example/${encodeURIComponent(basename(named))}`, html };
}
