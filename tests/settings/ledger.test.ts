import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../utils/settings/canonical.ts';
import { merged, withPress } from '../../utils/settings/ledger.ts';
import { compareStamps, pressOf, stampAfter } from '../../utils/settings/stamp.ts';
import { readItem, writeItem } from '../../utils/settings/stored-ledger.ts';

const key = 'sites:7';
const sites = ['a.example', 'b.example', 'c.example'];
const devices = ['aaaaaa', 'bbbbbb', 'cccccc'];

/** One browser: what it has stored, and what it saw of sync when it last looked. */
interface Device {
  mark: string;
  item: unknown;
  seen: unknown;
}

/** What happens: a press, a look at sync, or what was made of that look written to sync, perhaps over what came meanwhile. */
type Step = { device: number } & ({ what: 'press'; site: string; isGone: boolean } | { what: 'look' | 'write' });

const anyDevice = fc.nat(devices.length - 1);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    what: fc.constant('press' as const),
    device: anyDevice,
    site: fc.constantFrom(...sites),
    isGone: fc.boolean(),
  }),
  fc.record({ what: fc.constantFrom('look' as const, 'write' as const), device: anyDevice }),
);

const read = (item: unknown, mark: string) => readItem(key, item, stampAfter(0, mark)).ledger;
const together = ({ item, mark }: Device, there: unknown) =>
  writeItem(key, merged(read(item, mark), readItem(key, there, '0.').ledger));

test('whoever chooses, in whatever order it arrives: all end alike, and no press is lost but to a later one', () => {
  fc.assert(
    fc.property(fc.array(aStep, { maxLength: 60 }), (steps) => {
      const all: Device[] = devices.map((mark) => ({ mark, item: undefined, seen: undefined }));
      let sync: unknown;
      let presses = 0;
      const pressed = new Set<string>();
      const overruled = new Set<unknown>();
      const entryOf = (device: Device, site: string) => read(device.item, device.mark).entries.get(site);
      for (const step of steps) {
        const device = all[step.device] as Device;
        if (step.what === 'look') device.seen = structuredClone(sync);
        if (step.what === 'write') sync = device.item = together(device, device.seen);
        if (step.what !== 'press') continue;
        const before = entryOf(device, step.site);
        if (before) overruled.add(before.stamp);
        const value = step.isGone ? undefined : { rule: 'off', n: presses++ };
        device.item = writeItem(key, withPress(read(device.item, device.mark), device.mark, [[step.site, value]]));
        pressed.add(step.site);
      }
      // Each looks again whenever sync changed, as browsers tell.
      for (const device of [...all, ...all]) sync = device.item = together(device, sync);
      expect(new Set(all.map(({ item }) => canonical(item))).size).toBe(1);
      for (const site of pressed) {
        const last = entryOf(all[0] as Device, site);
        expect(last).toBeDefined();
        expect(overruled).not.toContain(last?.stamp);
      }
    }),
    { numRuns: 300 },
  );
});

describe('what two copies say together', () => {
  const aStamp = fc.oneof(
    fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(...devices)).map(([press, mark]) => `${press}.${mark}`),
    fc.constantFrom('x', 2100, null, '9007199254740993.aaaaaa'),
  );
  const aRule = fc.oneof(
    fc.record(
      {
        rule: fc.constantFrom('off', 'auto', 'dim'),
        keep: fc.constant(['tags']),
        at: aStamp,
        more: fc.nat(3),
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom(7, null, 'off', []),
  );
  const anItem = fc.oneof(
    fc.record(
      {
        version: fc.constantFrom(1, 2, 3),
        presses: fc.constantFrom(0, 3, -1, 'x'),
        at: fc.nat(),
        sites: fc.dictionary(fc.constantFrom(...sites, '__proto__', 'constructor'), aRule, { noNullPrototype: true }),
        more: fc.nat(3),
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom(undefined, null, 5, 'x', [], { sites: [] }),
  );
  const of = (item: unknown) => readItem(key, item, '0.').ledger;
  const text = (ledger: ReturnType<typeof of>) => canonical(writeItem(key, ledger));

  test('is the same in every order, and however often', () => {
    fc.assert(
      fc.property(anItem, anItem, anItem, (a, b, c) => {
        const [one, other, third] = [of(a), of(b), of(c)];
        expect(text(merged(one, other))).toBe(text(merged(other, one)));
        expect(text(merged(merged(one, other), third))).toBe(text(merged(one, merged(other, third))));
        expect(text(merged(one, one))).toBe(text(one));
      }),
    );
  });

  test('can be stored and read again', () => {
    fc.assert(
      fc.property(anItem, (item) => {
        const ledger = of(item);
        expect(text(readItem(key, JSON.parse(JSON.stringify(writeItem(key, ledger))), '0.').ledger)).toBe(text(ledger));
      }),
    );
  });
});

describe('the press that a choice comes of', () => {
  test.each<[unknown, number]>([
    ['12.k3f9ax', 12],
    ['0.', 0],
    ['12', 0],
    ['-3.k3f9ax', 0],
    ['12.K', 0],
    ['9007199254740993.k3f9ax', 0],
    [2100, 0],
    [undefined, 0],
  ])('%j is number %i', (stamp, press) => {
    expect(pressOf(stamp)).toBe(press);
  });

  test.each([
    ['10.aaaaaa', '9.zzzzzz', 1],
    ['9.aaaaaa', '9.zzzzzz', -1],
    ['9.aaaaaa', '9.aaaaaa', 0],
  ])('%s against %s', (one, other, order) => {
    expect(Math.sign(compareStamps(one, other))).toBe(order);
    expect(Math.sign(compareStamps(other, one))).toBe(-order || 0);
  });

  test('is later than all that the item had seen, also where those are forgotten', () => {
    let ledger = of100();
    expect(Object.keys((writeItem(key, ledger) as { sites: object }).sites)).toHaveLength(20);
    ledger = readItem(key, writeItem(key, ledger), '0.').ledger;
    const stamp = withPress(ledger, 'aaaaaa', [['site0.example', { rule: 'off' }]]).entries.get('site0.example')?.stamp;
    expect(stamp).toBe('101.aaaaaa');
  });

  /** A hundred sites whose rules were taken away, one after the other. */
  const of100 = () =>
    Array.from({ length: 100 }).reduce<ReturnType<typeof read>>(
      (known, _, index) => withPress(known, 'aaaaaa', [[`site${index}.example`, undefined]]),
      read(undefined, 'aaaaaa'),
    );
});
