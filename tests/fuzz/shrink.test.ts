import { expect, test } from 'vitest';
import type { Case, Fault } from './run-case.ts';
import { shrink } from './shrink.ts';

const failing: Case = { seed: 7, before: 3, after: 3 };
const kept = ({ without = [] }: Case) => [0, 1, 2, 3, 4, 5].filter((step) => !without.includes(step));
const fault = (kind: Fault['kind']): Fault => ({ kind, what: '' });

test('leaves the steps without which a case would not fail', async () => {
  const run = async (tried: Case) => (kept(tried).includes(1) && kept(tried).includes(4) ? [fault('threw')] : []);
  expect(kept(await shrink(failing, fault('threw'), run))).toEqual([1, 4]);
});

test('another fault is none of this one', async () => {
  const run = async (tried: Case) => [fault(kept(tried).length === 6 ? 'threw' : 'slow')];
  expect(kept(await shrink(failing, fault('threw'), run))).toEqual([0, 1, 2, 3, 4, 5]);
});
