import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, defineProject } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const here = (path: string) => resolve(import.meta.dirname, path);

export const unit = defineProject({
  // What WXT would bring, without starting WXT: our own folder, a fake browser, and English on every screen.
  resolve: {
    alias: {
      '@': here('.'),
      '#i18n': here('tests/components/spoken.ts'),
      'wxt/browser': here('tests/browser/fake-browser.ts'),
    },
  },
  test: {
    name: 'unit',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // A test whose code asks for the global document says so in its first line: // needs a page (tests/own-page.ts). Pages in windows
    // of their own (tests/pages/lent-window.ts) need no more than tests/page-globals.ts brings.
    environment: 'node',
    // Languages and agencies are evaluated once a worker, not once a file. A file that mocks a module resets all of them
    // before and afterwards (vi.resetModules), as tests/evidence/page-lines.test.ts does.
    isolate: false,
    setupFiles: ['tests/property-seed.ts', 'tests/page-globals.ts', 'tests/own-page.ts'],
    // many times what the slowest takes alone: the machine may be busy
    testTimeout: 20_000,
  },
});

/** Puts the files last that reset the modules: whoever comes behind them evaluates all anew. */
class ResetsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const resets = ({ moduleId }: TestSpecification) => readFileSync(moduleId, 'utf8').includes('vi.resetModules(');
    const { last = [], first = [] } = Object.groupBy(await super.sort(files), (file) =>
      resets(file) ? 'last' : 'first',
    );
    return [...first, ...last];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: ResetsLast },
    // else one core stays free for Vitest itself, which on two cores leaves one
    maxWorkers: '100%',
    projects: [
      unit,
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // A browser mostly waits, for itself or for us: two processes at once take two thirds of the time. Within each, files lend one
          // another a browser (driver/lend.ts).
          maxWorkers: 2,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'live',
          include: ['tests/live/**/*.live.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
