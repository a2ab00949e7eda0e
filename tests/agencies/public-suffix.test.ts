import { getDomain, getPublicSuffix } from 'tldts-icann';
import { expect, test } from 'vitest';
import { publicSuffixes } from '../../utils/agencies/data-public-suffixes.ts';
import { hostIn } from '../../utils/agencies/host-in.ts';
import { publicSuffix } from '../../utils/agencies/public-suffix.ts';
import { registrableDomain } from '../../utils/agencies/registrable-domain.ts';
import { packSuffixes } from './pack-suffixes.ts';

test('the list is that of the library: if not, npm run update:suffixes', async () => {
  expect(publicSuffixes()).toBe(`\n${await packSuffixes()}`);
});

/** Each rule of the list, and hosts on both sides of it. */
function* hostsAround(line: string): Generator<string> {
  const [domain = '', ...labels] = line.match(/[()]|[^ ()~!]+/g) ?? [];
  const parents = [domain];
  let name = domain;
  yield* [domain, `coral.${domain}`, `www.coral.${domain}`];
  for (const label of labels) {
    if (label === '(') parents.push(name);
    else if (label === ')') parents.pop();
    else {
      name = `${label === '*' ? 'reef' : label}.${parents.at(-1)}`;
      yield* [name, `coral.${name}`, `www.coral.${name}`];
    }
  }
}

/** 'coral.aichi.jp': below a prefecture all but towns and its government would be somebody's; see pack-suffixes.ts. */
const isBesideTowns = (host: string) => /(?:^|\.)coral\.[a-z]{3,9}\.jp$/.test(host);

test('it says of every host what the library says', async () => {
  const hosts = (await packSuffixes(true))
    .trim()
    .split('\n')
    .flatMap((line) => [...hostsAround(line)])
    .filter((host) => !isBesideTowns(host));
  expect(hosts.length).toBeGreaterThan(15_000);
  const asked = [...hosts, 'www.pref.aichi.jp', 'coral.com', 'a.coral.newspaper', 'coral.invented', 'localhost'];
  expect(asked.filter((host) => publicSuffix(host) !== getPublicSuffix(host))).toEqual([]);
  expect(hosts.filter((host) => registrableDomain(host) !== (getDomain(host) ?? host))).toEqual([]);
});

test.each([
  ['www.coral.example', 'www.coral.example'],
  ['https://WWW.Coral.example:8080/a?b', 'www.coral.example'],
  ['coral.example:80', 'coral.example'],
  ['//coral.example/a', 'coral.example'],
  ['coral.example.', 'coral.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['http://[2001:db8::1]/', '2001:db8::1'],
  ['no address', 'no address'],
  ['', ''],
])('the host of %j is %j', (text, host) => {
  expect(hostIn(text)).toBe(host);
});
