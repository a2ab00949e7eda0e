import { expect, test } from 'vitest';
import { readAudit } from './audit.ts';

const hole = { severity: 'high', range: '<2.0.0' };

test.each([
  ['a hole', JSON.stringify({ auditReportVersion: 2, vulnerabilities: { 'left-lane': hole } }), { 'left-lane': hole }],
  ['no hole', JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} }), {}],
  ['a registry without audits', JSON.stringify({ message: '405 Method Not Allowed', method: 'POST' }), undefined],
  ['no network', JSON.stringify({ error: { code: 'ENOTFOUND' } }), undefined],
  ["a proxy's page", '<!doctype html><title>Sign in</title>', undefined],
  ['no npm', '', undefined],
])('reads %s', (_, text, holes) => {
  expect(readAudit(text)).toEqual(holes);
});
