import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { practicePages } from '../../utils/desk/data-practice-pages.ts';
import * as judging from '../../utils/desk/judge-page.ts';

const noLanguage = () => Promise.reject(new Error('English is built in.'));
const judge = vi.spyOn(judging, 'judgePage');

vi.mock('../../utils/desk/judge-page.ts', { spy: true });
beforeEach(() => void vi.resetModules());
afterEach(() => {
  judge.mockClear();
  vi.useRealTimers();
});

test('practice comes to conclusions of every sort', async () => {
  const judgements = await Promise.all(practicePages().map((page) => judging.judgePage(page, noLanguage)));
  const reports = judgements.map(({ report }) => report);
  expect(reports.map(({ verdict }) => verdict.source)).toContain('The Associated Press');
  expect(reports.flatMap(({ credits }) => credits.map(({ name }) => name))).toEqual([
    'Anna Holt',
    'Anna Holt',
    'Mark Rivas',
    'Lena Ostrow',
  ]);
  const kinds = reports.flatMap(({ boilerplate }) => boilerplate.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(['share', 'newsletter', 'syndication-notice']));
});

test('every page is judged, and once only', async () => {
  const { practise } = await import('../../utils/desk/practise.ts');
  await practise();
  await practise();
  expect(judge).toHaveBeenCalledTimes(practicePages().length);
});

test('it ends where a real page comes', async () => {
  const { endPractice, practise } = await import('../../utils/desk/practise.ts');
  const practising = practise();
  endPractice();
  await practising;
  await practise();
  expect(judge).not.toHaveBeenCalled();
});

test('a question that comes in tasks, as those of pages do, is heard between two steps', async () => {
  const { endPractice, practise } = await import('../../utils/desk/practise.ts');
  vi.useFakeTimers();
  const practising = practise();
  // as long as a question is on its way, with what is due before it
  await vi.advanceTimersByTimeAsync(3);
  endPractice();
  await vi.runAllTimersAsync();
  await practising;
  expect(judge).not.toHaveBeenCalled();
});
