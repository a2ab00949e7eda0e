// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchColumn } from '../../utils/hiding/watch.ts';

/** Mutation observers report after the running task; timers are ours. */
const settle = async (milliseconds: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
};
const paragraph = (text: string) => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

describe('watching the column', () => {
  let column: HTMLElement;
  let control: AbortController;
  const onChange = vi.fn();
  const watch = () => watchColumn([column], onChange, { signal: control.signal });

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    column = document.body.appendChild(document.createElement('main'));
    control = new AbortController();
    onChange.mockReset();
  });
  afterEach(() => {
    control.abort();
    column.remove();
    vi.useRealTimers();
  });

  test('a burst of boxes is one change', async () => {
    watch();
    column.append(paragraph('Read also'));
    await settle(100);
    column.append(paragraph('Mussels'));
    await settle(2000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test.each<[string, (element: HTMLElement) => void]>([
    ['empty boxes', (element) => element.append(paragraph(' '))],
    ['what is taken away', (element) => element.firstChild?.remove()],
    ['what stands elsewhere', () => document.body.append(paragraph('Elsewhere'))],
  ])('%s are no change', async (_, mutate) => {
    column.append(paragraph('Story'));
    watch();
    mutate(column);
    await settle(3000);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('our own changes are none, but what the page did just before is', async () => {
    const { quietly } = watch();
    expect(quietly(() => column.appendChild(paragraph('ours')).textContent)).toBe('ours');
    await settle(3000);
    expect(onChange).not.toHaveBeenCalled();
    column.append(paragraph('theirs'));
    quietly(() => column.append(paragraph('ours')));
    await settle(3000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('our attribute taken off is one', async () => {
    const element = column.appendChild(paragraph('Mussels'));
    element.setAttribute('data-byline-ext', 'hidden');
    watch();
    element.removeAttribute('data-byline-ext');
    await settle(3000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test.each<[string, (stop: () => void) => Promise<void>]>([
    ['after ten quiet seconds', () => settle(10_001)],
    ['when told to', async (stop) => stop()],
    ['when the engine goes', async () => control.abort()],
    [
      'after a minute, however busy the page is',
      async () => {
        for (let second = 0; second < 62; second++) {
          column.append(paragraph(`${second}`));
          await settle(1000);
        }
        onChange.mockReset();
      },
    ],
  ])('it ends %s', async (_, end) => {
    const { stop } = watch();
    await end(stop);
    column.append(paragraph('late'));
    await settle(3000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
