import { mergeConfig } from 'vitest/config';
import { unit } from '../../vitest.config.ts';

// A fault that is planted in a constant shows only where modules are evaluated anew.
export default mergeConfig(unit, { test: { isolate: true } });
