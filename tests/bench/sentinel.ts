/**
 * npm run bench:sentinel -- [--corpus FOLDER]… [--expect FILE] [--half]
 *
 * How often the sentinel wakes the background, and how often that brings the engine, on pages that are copies and on pages that are none,
 * in a real Chromium. Labels
 * say which is which; --expect names a file of JSON lines (`id`, `verdict`: copy or own) for folders without labels, whose other
 * pages count as no copies. --half prints every other page apart, to fit on one half and be measured on the other.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { soundsCopied } from '../../utils/desk/hear-tip.ts';
import type { Tip } from '../../utils/model.ts';
import { isWanted } from '../../utils/sentinel/weigh-tip.ts';
import { findBrowser } from '../e2e/driver/find-browser.ts';
import { bundle } from './bundle.ts';
import { type CorpusPage, loadCorpus } from './corpus.ts';
import { isCopy } from './score-verdict.ts';
import { spreadOf } from './speed/spread.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: ['../shared/corpus/pages'] },
    expect: { type: 'string' },
    half: { type: 'boolean', default: false },
  },
});

const verdicts = new Map<string, string | undefined>(
  values.expect
    ? readFileSync(values.expect, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ id, verdict }) => [id.replaceAll('/', '--'), verdict])
    : [],
);
const verdictOf = ({ id, labels }: CorpusPage) =>
  labels?.verdict ?? (verdicts.has(id) ? (verdicts.get(id) ?? 'own') : undefined);
const pages = loadCorpus(values.corpus).filter((page) => ![undefined, 'debatable'].includes(verdictOf(page)));

interface Look {
  page: CorpusPage;
  isCopy: boolean;
  asks: boolean;
  copy: boolean;
  milliseconds: number;
}

const looks: Look[] = [];
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? '',
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const window = await browser.newPage();
  await window.evaluate(await bundle('sentinel'));
  for (const page of pages) {
    const { tip, milliseconds } = await window.evaluate((html, url) => bylineLook(html, url), page.html, page.url);
    const asks = tip !== undefined;
    const copy = asks && (isWanted('auto', tip, page.url) || (await isHeard(tip, page.url)));
    const verdict = verdictOf(page) ?? '';
    looks.push({ page, isCopy: verdict === 'copy' || isCopy(verdict), asks, copy, milliseconds });
  }
} finally {
  await browser.close();
}

/** All languages are here. */
async function isHeard({ said }: Tip, url: string): Promise<boolean> {
  return said !== undefined && soundsCopied(said, url, () => Promise.reject(new Error('no language')));
}

if (values.half) {
  print(
    'half to fit on',
    looks.filter((_, i) => i % 2 === 0),
  );
  print(
    'the other half',
    looks.filter((_, i) => i % 2 === 1),
  );
}
print('all pages', looks);

function print(title: string, some: Look[]): void {
  const share = (which: Look[], what: 'asks' | 'copy') => {
    const count = which.filter((look) => look[what]).length;
    return `${count} of ${which.length} (${((100 * count) / which.length).toFixed(1)} %)`;
  };
  const copies = some.filter((look) => look.isCopy);
  const others = some.filter((look) => !look.isCopy);
  const { median, p95 } = spreadOf(some.map(({ milliseconds }) => milliseconds));
  console.log(title);
  console.log(`  engine on copies      ${share(copies, 'copy')}, the background woken on ${share(copies, 'asks')}`);
  console.log(`  engine on other pages ${share(others, 'copy')}, the background woken on ${share(others, 'asks')}`);
  console.log(`  a look, median / p95  ${median.toFixed(1)} / ${p95.toFixed(1)} ms`);
  const missed = copies.filter(({ copy }) => !copy);
  console.log(`  missed: ${missed.map(({ page }) => page.id).join(' ') || 'none'}`);
}
