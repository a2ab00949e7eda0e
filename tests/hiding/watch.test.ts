// needs a page
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
  const onChange = vi.fn();
  const hidden: Element[] = [];
  const roots: Node[] = [];
  const stops: (() => void)[] = [];
  const watch = () => {
    const watching = watchColumn(column, onChange, {
      attribute: 'data-byline-ext',
      hidden: () => hidden,
      roots: () => roots,
    });
    stops.push(watching.stop);
    return watching;
  };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    column = document.body.appendChild(document.createElement('main'));
    onChange.mockReset();
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
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

  test.each<[string, (text: Text) => void, number]>([
    [
      'a paragraph that is rewritten is one',
      (text) => Object.assign(text, { data: 'The harbour is to be closed on Friday.' }),
      1,
    ],
    ['so is a new text in its place', (text) => text.replaceWith('The harbour is to be closed on Friday.'), 1],
    ['a clock that goes on is none', (text) => Object.assign(text, { data: '12:04' }), 0],
    ['nor is a counter that is set anew', (text) => text.replaceWith('17 shares'), 0],
  ])('%s', async (_, rewrite, calls) => {
    const text = column.appendChild(paragraph('Mussels')).firstChild as Text;
    watch();
    rewrite(text);
    await settle(3000);
    expect(onChange).toHaveBeenCalledTimes(calls);
  });

  test('of what is hidden, a new sentence is one still after hours', async () => {
    const box = column.appendChild(paragraph('Advertisement'));
    hidden.push(box);
    watch();
    await settle(3_600_000);
    column.append(paragraph('Elsewhere in the column, a sentence.'));
    await settle(1000);
    expect(onChange).not.toHaveBeenCalled();
    (box.firstChild as Text).data = 'The envoys met again on Tuesday evening.';
    await settle(1000);
    expect(onChange).toHaveBeenCalledOnce();
    hidden.pop();
  });

  test('a page that never ends is listened to less and less', async () => {
    const text = column.appendChild(paragraph('Mussels')).firstChild as Text;
    watch();
    for (let second = 0; second < 60; second++) {
      text.data = `It is ${second} seconds past the hour.`;
      await settle(1000);
    }
    expect(onChange.mock.calls.length).toBeLessThan(25);
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
