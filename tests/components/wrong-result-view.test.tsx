// needs a page
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WrongResultView } from '../../components/popup/WrongResultView.tsx';
import { jargon, saidOn } from './jargon.ts';
import { violations } from './violations.ts';

const onSave = vi.fn();

function show(tracker?: string) {
  const parts = [
    { id: 'address', name: 'Address of the page' },
    { id: 'h0', name: 'Tags: talks war' },
  ];
  return render(
    <WrongResultView
      parts={parts}
      tracker={tracker}
      said=""
      fileOf={(struck, note) => `${note}|${[...struck].join()}`}
      onSave={onSave}
    />,
  );
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Wrong result?';
  onSave.mockClear();
});
afterEach(() => {
  const said = saidOn(document);
  cleanup();
  expect(said).not.toMatch(jargon);
});

test('axe finds nothing', async () => {
  show();
  expect(await violations()).toEqual([]);
});

test('saves what it shows: the note, without the struck parts', () => {
  const { container } = show();
  fireEvent.input(screen.getByRole('textbox', { name: 'What is wrong?' }), {
    target: { value: 'An editor, not the reporter' },
  });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Tags: talks war', checked: true }));
  expect(container.querySelector('pre')?.textContent).toBe('An editor, not the reporter|h0');
  fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith('An editor, not the reporter|h0');
});

test('takes a part in again', () => {
  const { container } = show();
  const box = screen.getByRole('checkbox', { name: 'Address of the page' });
  fireEvent.click(box);
  fireEvent.click(box);
  expect(container.querySelector('pre')?.textContent).toBe('|');
});

test('sends nothing: the tracker is a link, if there is one', () => {
  show('https://tracker.example/');
  expect(screen.getByRole('link', { name: 'Open the issue tracker' }).getAttribute('href')).toBe(
    'https://tracker.example/',
  );
  cleanup();
  show();
  expect(screen.queryByRole('link')).toBeNull();
});
