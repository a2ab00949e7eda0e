import { type Figures, type Kind, kinds, type Row } from './figures.ts';
import type { FirefoxRow } from './firefox-visits.ts';
import type { Standing } from './once-a-build.ts';
import { spreadOf } from './spread.ts';

type Measure = [
  label: string,
  unit: 'R' | 'ms' | 'kB' | 'MB' | '',
  of: (figures: Figures, row: Row) => number | undefined,
];

const ratio = (of: (figures: Figures) => number | undefined) => (figures: Figures, row: Row) =>
  (of(figures) ?? Number.NaN) / row.readability;
const onProcessor = (of: (figures: Figures) => number) => (figures: Figures, row: Row) =>
  of(figures) / row.readabilityProcessor;
const thread = ratio(({ thread }) => thread);
const hidden: Measure = ['from idle to hidden', 'ms', ({ untilHidden }) => untilHidden];
const longest: Measure = ['longest task', 'ms', ({ longestTask }) => longestTask];
const blocking: Measure = ['total blocking', 'ms', (figures) => figures.blocking];
const background: Measure = ['background', 'ms', (figures) => figures.background];

const measures: Record<Kind, Measure[]> = {
  auto: [
    ['sentinel', 'R', ratio(({ sentinel }) => sentinel)],
    ['sentinel', 'ms', ({ sentinel }) => sentinel],
    ['… on the processor', 'R', onProcessor(({ sentinelProcessor }) => sentinelProcessor)],
    ['… on the processor', 'ms', ({ sentinelProcessor }) => sentinelProcessor],
    longest,
  ],
  warm: [
    ["page's thread until hidden", 'R', thread],
    ["page's thread until hidden", 'ms', (figures) => figures.thread],
    ['… on the processor', 'R', onProcessor(({ threadProcessor }) => threadProcessor)],
    ['… on the processor', 'ms', ({ threadProcessor }) => threadProcessor],
    hidden,
    longest,
    blocking,
    background,
    ['largest message', 'kB', ({ message }) => message && message / 1e3],
    ['heap kept in the page', 'MB', ({ heap }, row) => heap && (heap - row.heap) / 1e6],
    ['layout shift', '', ({ shift }) => shift],
  ],
  cold: [hidden, background],
  slow: [hidden, longest, blocking],
};

const title: Record<Kind, string> = {
  auto: 'rule "auto"',
  warm: 'rule "always"',
  cold: '… the background asleep before',
  slow: '… on a processor a quarter as fast',
};

/** Prints median and 95th percentile of every measure, one column a build. R is Readability alone on the same page. */
export function printSpeed(rows: readonly Row[], builds: readonly string[], standings: readonly Standing[]): void {
  const { median, p95, of } = spreadOf(rows.map(({ readability }) => readability));
  print(`${of} pages; R, median / p95: ${median.toFixed(1)} / ${p95.toFixed(1)} ms`, builds);
  for (const kind of kinds) {
    if (!rows.some(({ builds }) => builds.some((figures) => figures[kind]))) continue;
    print(title[kind], []);
    for (const [label, unit, take] of measures[kind])
      print(
        `  ${label}`,
        builds.map((_, build) => {
          const spread = spreadOf(
            rows.map((row) => {
              const figures = row.builds[build]?.[kind];
              return figures && take(figures, row);
            }),
          );
          const digits = unit === 'R' || unit === '' ? 2 : 1;
          return `${spread.median.toFixed(digits)} / ${spread.p95.toFixed(digits)} ${unit} (${spread.of})`;
        }),
      );
  }
  print(
    'popup, from the click to its first paint',
    standings.map(({ popup }) => (popup ? `${popup.toFixed(0)} ms` : '–')),
  );
  print(
    'heap of the background',
    standings.map(({ backgroundHeap: heap }) =>
      heap ? `${(heap.one / 1e6).toFixed(1)} MB; ${(heap.many / 1e6).toFixed(1)} MB with ${heap.tabs} tabs` : '–',
    ),
  );
}

/** The same for Firefox. */
export function printFirefox(rows: readonly FirefoxRow[]): void {
  const show = (label: string, of: (row: FirefoxRow) => number, digits = 1) => {
    const { median, p95 } = spreadOf(rows.map(of));
    print(label, [`${median.toFixed(digits)} / ${p95.toFixed(digits)}`]);
  };
  print(`Firefox, ${rows.length} pages`, []);
  show('  R, ms', ({ readability }) => readability);
  show("  page's thread, R", ({ thread, readability }) => thread / readability, 2);
  show("  page's thread, ms", ({ thread }) => thread);
  show('  background, ms', ({ background }) => background);
}

const print = (label: string, values: readonly string[]) =>
  console.log(`${label.padEnd(46)}${values.map((value) => value.padEnd(30)).join('')}`.trimEnd());
