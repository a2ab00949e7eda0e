import { mergeConfig } from 'vitest/config';
import { unit } from '../../vitest.config.ts';

export default mergeConfig(unit, {
  test: {
    // A fault that is planted in a constant shows only where modules are evaluated anew, which takes four times as long.
    isolate: process.env.MUTATE_STATIC === 'yes',
    // What measures time tells nothing beside the counters of mutants, and fails on a busy machine.
    exclude: ['tests/expressions/**', 'tests/grammar/never-throws.test.ts', 'tests/article/worst-shapes.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
