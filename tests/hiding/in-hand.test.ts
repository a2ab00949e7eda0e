// needs a page
import { afterEach, describe, expect, test } from 'vitest';
import { isInHand, isWritten } from '../../utils/hiding/in-hand.ts';

const open = (html: string) => {
  document.body.innerHTML = html;
  return document.querySelector('.it') as Element;
};

afterEach(() => {
  document.designMode = 'off';
});

test.each<[what: string, html: string, is: boolean]>([
  ['an editor', '<div class="it" contenteditable>Words</div>', true],
  ['a paragraph of an editor', '<div contenteditable="true"><p class="it">Words</p></div>', true],
  ['plain text', '<div contenteditable="plaintext-only"><p class="it">Words</p></div>', true],
  ['an island in an editor', '<div contenteditable><p class="it" contenteditable="false">Words</p></div>', true],
  ['what says that it is none', '<div contenteditable="false"><p class="it">Words</p></div>', false],
  ['a text field', '<textarea class="it">Words</textarea>', true],
  ['a paragraph', '<p class="it">Words</p>', false],
])('%s is written by somebody: %#', (_, html, is) => {
  expect(isWritten(open(html))).toBe(is);
});

test('in a document that is edited as a whole, everything is', () => {
  const element = open('<p class="it">Words</p>');
  document.designMode = 'on';
  expect(isWritten(element)).toBe(true);
});

test('what stands in a shadow root within an editor is written, too', () => {
  const root = open('<div contenteditable><p class="it"></p></div>').attachShadow({ mode: 'open' });
  root.innerHTML = '<b>Words</b>';
  expect(isWritten(root.firstElementChild as Element)).toBe(true);
});

describe('a form', () => {
  test.each<[what: string, field: string, fill: (field: HTMLInputElement) => void, is: boolean]>([
    ['untouched', '<input value="a">', () => {}, false],
    ['with a word in it', '<input>', (field) => Object.assign(field, { value: 'Ines' }), true],
    ['with a comment begun', '<textarea></textarea>', (field) => Object.assign(field, { value: 'I' }), true],
    ['with a box ticked', '<input type="checkbox">', (field) => Object.assign(field, { checked: true }), true],
    ['with a box ticked before', '<input type="checkbox" checked>', () => {}, false],
    ['that a script has signed', '<input type="hidden">', (field) => Object.assign(field, { value: 'x' }), false],
    ['where the cursor stands', '<input>', (field) => field.focus(), true],
  ])('%s is in hand: %#', (_, field, fill, is) => {
    const form = open(`<form class="it">${field}</form>`);
    fill(form.querySelector('input, textarea') as HTMLInputElement);
    expect(isInHand(form)).toBe(is);
  });
});
