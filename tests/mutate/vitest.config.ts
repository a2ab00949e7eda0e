import { resolve } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { unit } from '../../vitest.config.ts';
import { readPlan } from './plan.ts';

const here = (path: string) => resolve(import.meta.dirname, path);
const { room, sources } = readPlan(process.env.BYLINE_FAULTS ?? '');
const planted = new Map(Object.entries(sources).map(([path, source]) => [resolve(path), source]));

/** The room's own tests first: they notice most, in the shortest time. */
class OwnFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => Number(!moduleId.includes(`/tests/${room}/`));
    // the longest last
    return (await super.sort(files)).reverse().sort((a, b) => rank(a) - rank(b));
  }
}

export default mergeConfig(
  unit,
  defineConfig({
    plugins: [{ name: 'planted-faults', enforce: 'pre', load: (id) => planted.get(id.split('?')[0] ?? '') }],
    test: {
      runner: here('fault-runner.ts'),
      sequence: { sequencer: OwnFirst },
      pool: 'forks',
      maxWorkers: 1,
      reporters: [],
      // it knows a module by its source, and so would bring it without this plan's faults
      fsModuleCache: false,
      // What measures time tells nothing beside the switches of faults; patterns are held one by one elsewhere.
      exclude: [
        'tests/e2e/**',
        'tests/expressions/**',
        'tests/grammar/never-throws.test.ts',
        'tests/article/worst-shapes.test.ts',
        'tests/**/growth.test.ts',
      ],
      testTimeout: 60_000,
    },
  }),
);
