import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeTalk } from '../../../utils/boilerplate/judges/judge-talk.ts';
import { paragraphs } from '../../pages/story.ts';
import { long, type Row, said } from './said.ts';

describe('rules for those who comment', () => {
  const rule = 'Please keep your comments polite.';
  const other = 'We remove comments that insult.';
  const [first = '', second = ''] = paragraphs;
  const behind = (text: string) => ({ text, zone: 'tail' as const, prose: false });
  const talk = (at: number) => `${at} comments 3 talk encloses`;
  test.each<Row>([
    ['beside one another', { tail: [rule, other] }, [talk(6), talk(7)]],
    ['with a line between them', { tail: [rule, 'By the editors.', other] }, [talk(6), talk(8)]],
    ['with two between them', { tail: [rule, 'By the editors.', 'Since 2019.', other] }, []],
    ['with what nobody sees between them', { tail: [rule, ...hidden(3), other] }, [talk(6), talk(10)]],
    ['alone', { tail: [rule] }, []],
    ['before its last paragraph', { body: [first, behind(rule), behind(other), second] }, []],
    ['beside a label of comments', { tail: ['Comments', rule] }, [talk(7)]],
    ['beside any other label', { tail: ['Weather', rule] }, []],
    [
      'in a box that is named for them',
      { tail: [rule], groups: [[rule, rule, { names: 'comments-area' }]] },
      [talk(6)],
    ],
    ['in a box with another name', { tail: [rule], groups: [[rule, rule, { names: 'stage' }]] }, []],
    [
      'with a link to them',
      { tail: [{ text: rule, links: [{ text: 'polite', href: 'https://pelican-post.example/comment-rules' }] }] },
      [talk(6)],
    ],
    [
      'with another link',
      { tail: [{ text: rule, links: [{ text: 'polite', href: 'https://pelican-post.example/manners' }] }] },
      [],
    ],
    ['that are no sentence', { tail: ['Comments rules', 'Your comments'] }, []],
    ['that are seen by nobody', { tail: [{ text: rule, visible: false }, other] }, []],
    ['of 600 characters', { tail: [long('Your comments. ', 600), 'More comments'] }, [talk(6)]],
    ['of more', { tail: [long('Your comments. ', 601), 'More comments'] }, []],
    ['above the story', { head: [rule, other] }, []],
    ['in the story', { body: [rule, other, 'The harbour stays closed until the spring, said the master.'] }, []],
  ])('%s', (_, page, says) => expect(said(judgeTalk, page)).toEqual(says));

  function hidden(count: number) {
    return Array.from({ length: count }, (_, i) => ({ text: `Out of sight ${i}.`, visible: false }));
  }
});

test('every judge has its table', () => {
  const tables = readdirSync(import.meta.dirname).map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));
  const judges = readdirSync('utils/boilerplate/judges').filter((name) => name.startsWith('judge-'));
  expect(judges.length).toBeGreaterThan(30);
  expect(judges.filter((name) => !tables.some((source) => source.includes(`/${name}'`)))).toEqual([]);
});
