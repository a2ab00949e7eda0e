import { describe, expect, test } from 'vitest';
import { agencies } from '../../utils/agencies/all-agencies.ts';
import { agencyByCode, agencyByHost, agencyByName } from '../../utils/agencies/find-agency.ts';
import { nameKey } from '../../utils/agencies/fold-name.ts';
import { registrableDomain } from '../../utils/agencies/registrable-domain.ts';
import { matchNotice } from '../../utils/grammar/notices/match-notice.ts';

const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe('the records', () => {
  test('there are enough of every kind to be worth a registry', () => {
    const wires = agencies.filter(({ kind }) => kind !== 'outlet');
    expect(wires.length).toBeGreaterThan(130);
    expect(agencies.length - wires.length).toBeGreaterThan(450);
  });

  test('ids are unique and in kebab-case', () => {
    const ids = agencies.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('no name stands for two agencies, and every name leads home', () => {
    const keys = agencies.flatMap(({ common, name, names }) => [
      ...new Set([name, ...names].map((each) => (common ? nameKey(each) : nameKey(each).replace(/^the /, '')))),
    ]);
    expect(repeated(keys)).toEqual([]);
    const astray = agencies.flatMap((agency) =>
      [agency.name, ...agency.names]
        .filter((name) => agencyByName(name) !== agency)
        .map((name) => `${name} → ${agencyByName(name)?.id}`),
    );
    expect(astray).toEqual([]);
  });

  // APA, APS, CNA, KNA, ANA, BNS are codes of several agencies in the world: the one that papers print most has it here.
  test('no code stands for two agencies, and every code leads home', () => {
    expect(repeated(agencies.flatMap(({ codes }) => codes))).toEqual([]);
    for (const agency of agencies) {
      for (const code of agency.codes) expect(agencyByCode(code), code).toBe(agency);
    }
  });

  test('hosts are unique bare domains that lead home', () => {
    const hosts = agencies.flatMap((agency) => agency.hosts);
    expect(repeated(hosts)).toEqual([]);
    expect(hosts.filter((host) => !/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
    for (const agency of agencies) {
      for (const host of agency.hosts) expect(agencyByHost(`www.${host}`), host).toBe(agency);
    }
  });

  test('a host below a domain is there only because others share the domain', () => {
    const deep = agencies.flatMap((agency) => agency.hosts).filter((host) => registrableDomain(host) !== host);
    expect(deep.length).toBeLessThan(60);
    expect(deep).toContain('abcnews.go.com');
  });

  const notices = agencies.flatMap(({ id, notices }) => notices.map(([pattern, line]) => ({ id, pattern, line })));
  test.each(notices)('$id: $line', ({ pattern, line }) => {
    expect(matchNotice(pattern, line)).toBeDefined();
    // a pattern that matches anything would match this as well
    expect(matchNotice(pattern, 'The council met on Tuesday, said Anna Holt of the harbour office.')).toBeUndefined();
  });

  test('every example shows a name, code or notice of its record', () => {
    const mute = agencies.filter(({ name, names, codes, notices, example }) => {
      const line = nameKey(example);
      return !(
        [name, ...names].some((each) => line.includes(nameKey(each).replace(/^the /, ''))) ||
        codes.some((code) => example.includes(code)) ||
        notices.some(([pattern]) => matchNotice(pattern, example))
      );
    });
    expect(mute.map(({ id }) => id)).toEqual([]);
  });
});
