import { describe, expect, test } from 'vitest';
import { sign } from '../../utils/evidence/sign.ts';
import type { EvidenceKind, Sign } from '../../utils/model.ts';
import { gatherClaims } from '../../utils/syndication/claims.ts';
import { hostIdentity } from '../../utils/syndication/host-identity.ts';
import { isMixed } from '../../utils/syndication/own-work.ts';
import { plainArticle } from '../pages/plain-article.ts';

const host = hostIdentity(plainArticle({}));

/** A sign of an agency, if `agency` names one, and whom its line names. */
function says(text: string, agency?: string, more: Parameters<typeof sign>[2] & { kind?: EvidenceKind } = {}): Sign {
  const { kind = 'byline', ...rest } = more;
  const line = { people: [], organizations: [] };
  return sign(kind, text, { where: 'head', line, ...(agency && { named: agency }), ...rest });
}
const of = (...organizations: string[]) => ({ line: { people: [], organizations } });
const beside = (...organizations: string[]) => ({ line: { organizations, people: by().line.people } });
const by = (outlet?: string) => ({
  line: { people: [{ name: 'Ana Ruiz', role: 'reporter' as const, ...(outlet && { outlet }) }], organizations: [] },
});

describe('the host and an agency in one line', () => {
  const reuters = (text: string, more: Parameters<typeof says>[2] = {}) => says(text, 'Reuters', more);
  test.each<[what: string, signs: Sign[], is: boolean]>([
    ['nothing', [], false],
    ['staff initials before it', [reuters('det/Reuters')], true],
    ['behind it', [reuters('Reuters/sep')], true],
    ['with two strokes', [reuters('asty//Reuters')], true],
    ['in brackets', [reuters('(det/Reuters).')], true],
    ['behind a word for “by”', [reuters('By deto/Reuters')], true],
    ['behind the label of a source', [reuters('Fuente: det/Reuters')], true],
    ['two agencies', [reuters('(dpa/Reuters)', of('dpa', 'Reuters'))], false],
    ['in capitals throughout', [reuters('BY DETO/REUTERS')], false],
    ['longer than initials', [reuters('detlevx/Reuters')], false],
    ['with words before them', [reuters('he said det/Reuters')], false],
    ['of a kind that says nothing', [reuters('det/Reuters', { kind: 'notice' })], false],
    ['in a signature', [reuters('det/Reuters', { kind: 'signature' })], true],
    ['in a line of credits', [reuters('det/Reuters', { kind: 'credit-line' })], true],
    ['of nobody that is an agency', [says('det/Coral', 'Coral Courier')], false],
    ['that are the name itself', [reuters('net/now', of('net/now'))], false],
    ['a code of its own', [reuters('HBX/Bloomberg')], true],
    [
      'a person and an agency behind a word',
      [says('By Ana Ruiz and AFP', 'AFP', { line: { ...of('AFP').line, people: by().line.people } })],
      true,
    ],
    [
      'a person and an agency behind a comma',
      [says('By Ana Ruiz, AFP', 'AFP', { line: { ...of('AFP').line, people: by().line.people } })],
      false,
    ],
    [
      'an agency’s person and an agency behind a word',
      [says('By Ana Ruiz and AFP', 'AFP', { line: { ...of('AFP').line, people: by('Reuters').line.people } })],
      false,
    ],
    [
      'a person and a paper behind a word',
      [says('By Ana Ruiz and Coral Courier', 'AFP', beside('Coral Courier'))],
      false,
    ],
    ['the same in a tail', [says('By Ana Ruiz and AFP', 'AFP', { ...beside('AFP'), kind: 'credit-line' })], false],
    [
      'an agency, a paper and a person behind them',
      [says('By AP, Coral, Ana Ruiz', 'AP', beside('AP', 'Coral'))],
      false,
    ],
    [
      'two agencies between two persons',
      [
        says('By Mo Lang, AP, AFP, Ana Ruiz', undefined, {
          line: { ...of('AP', 'AFP').line, people: [{ name: 'Mo Lang', role: 'reporter' }, ...by().line.people] },
        }),
      ],
      true,
    ],
    ['initials before a comma without a space', [reuters('(det,Reuters)')], true],
    ['initials before a comma, and words before them', [reuters('port(det, Reuters)')], false],
    ['initials before it, and another house', [reuters('det/Reuters', of('Coral Courier'))], true],
    ['a code of its own, and a mark', [reuters('HBX/Bloomberg!')], false],
    ['its desk of the north', [reuters('Redaktion Nord Reuters')], true],
    ['initials before a comma', [reuters('(det, Reuters)')], true],
    ['initials before a comma, and nothing around them', [reuters('det, Reuters')], false],
    ['another agency before a comma', [reuters('(dpa, Reuters)')], false],
    ['longer than initials before a comma', [reuters('(detlev, Reuters)')], false],
    [
      'two agencies and a person behind them',
      [says('By AP, AFP, Ana Ruiz', undefined, { line: { ...of('AP', 'AFP').line, people: by().line.people } })],
      true,
    ],
    [
      'one agency and a person behind it',
      [says('By AP, Ana Ruiz', undefined, { line: { ...of('AP').line, people: by().line.people } })],
      false,
    ],
    [
      'two agencies behind a person',
      [says('By Ana Ruiz, AP, AFP', undefined, { line: { ...of('AP', 'AFP').line, people: by().line.people } })],
      false,
    ],
    [
      'two agencies and somebody of one',
      [says('By AP, AFP, Ana Ruiz', undefined, { line: { ...of('AP', 'AFP').line, people: by('AFP').line.people } })],
      false,
    ],
    [
      'two agencies and a person in a tail',
      [
        says('AP, AFP, Ana Ruiz', undefined, {
          kind: 'credit-line',
          line: { ...of('AP', 'AFP').line, people: by().line.people },
        }),
      ],
      false,
    ],
    ['with initials in brackets', [reuters('MDF (lja)/dpa')], true],
    ['with the code of its own service', [reuters('(dpa/lno)')], false],
    ['with a comma', [reuters('(epd, LK)')], true],
    ['two codes of agencies', [reuters('AFP/AP')], false],
    ['with words behind', [reuters('HBX/Bloomberg and others')], false],
    ['a person and a day in brackets', [reuters('(Ana Ruiz, APA, 3.2.2031)')], true],
    ['the same without a day', [reuters('(Ana Ruiz, APA)')], false],
    ['its desk', [reuters('von Reuters, unserer Redaktion')], true],
    ["the agency's desk", [reuters('Redaktion Reuters')], false],
    ['the host named beside it', [reuters('Pelican Post with Reuters', of('Pelican Post'))], true],
    ['another named beside it', [reuters('Coral Courier with Reuters', of('Coral Courier'))], false],
    ['initials that the sign tells', [says('x', undefined, { initials: true } as never)], true],
    [
      'initials of the agency’s own desk',
      [
        reuters('det/Reuters'),
        reuters('Reuters', { kind: 'metadata' }),
        reuters('TOLLAND (Reuters) —', { kind: 'dateline' }),
      ],
      false,
    ],
    ['the same without a dateline', [reuters('det/Reuters'), reuters('Reuters', { kind: 'metadata' })], true],
    ['the same without the head', [reuters('det/Reuters'), reuters('TOLLAND (Reuters) —', { kind: 'dateline' })], true],
    [
      'the same with a person in the head',
      [
        reuters('det/Reuters'),
        reuters('Reuters', { kind: 'metadata', ...by() }),
        reuters('TOLLAND (Reuters) —', { kind: 'dateline' }),
      ],
      true,
    ],
  ])('%s', (_, signs, is) => expect(isMixed(signs, [], host)).toBe(is));

  test('is nothing where another house is told as the source', () => {
    const signs = [reuters('det/Reuters')];
    const told = (...more: Sign[]) => gatherClaims([...signs, ...more], host, 'en');
    expect(isMixed(signs, told(says('Source: Reuters', 'Reuters', { kind: 'notice', isLabel: true })), host)).toBe(
      true,
    );
    expect(isMixed(signs, told(says('First published by Reuters', 'Reuters', { kind: 'notice' })), host)).toBe(false);
    expect(isMixed(signs, told(), host)).toBe(true);
    expect(
      isMixed(signs, told(says('First published in the Coral Courier', 'Coral Courier', { kind: 'notice' })), host),
    ).toBe(false);
  });
});
