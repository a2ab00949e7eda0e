import { mergeConfig } from 'vitest/config';
import { unit } from '../../vitest.config.ts';

// A fault that is planted in a constant shows only where modules are evaluated anew, which takes four times as long.
export default mergeConfig(unit, { test: { isolate: process.env.MUTATE_STATIC === 'yes' } });
