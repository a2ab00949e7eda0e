// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMarks, newAttribute } from '../../utils/hiding/marks.ts';

const attribute = 'data-byline-000000000000000000abc';
const page = '<p>One</p><ul><li>Two</li></ul>';
const first = (selector: string) => document.querySelector(selector) as Element;

beforeEach(() => {
  document.body.innerHTML = page;
});

test('have a name that is another each time', () => {
  const names = Array.from({ length: 50 }, newAttribute);
  expect(new Set(names).size).toBe(50);
  expect(names.filter((name) => !/^data-byline-[a-z0-9]{21}$/.test(name))).toEqual([]);
});

describe('that the page has copied', () => {
  test('are taken off, and ours stay', () => {
    const marks = createMarks(document, attribute);
    marks.set(first('ul'), 'hidden');
    const wrapper = marks.wrap(first('p').firstChild as Text);
    document.body.append(first('ul').cloneNode(true), first('p').cloneNode(true));
    marks.sweep((element) => element === first('ul') || element === wrapper);
    expect(document.body.innerHTML).toBe(
      `<p><span ${attribute}="words">One</span></p><ul ${attribute}="hidden"><li>Two</li></ul><ul><li>Two</li></ul><p>One</p>`,
    );
  });

  test('are found in shadow roots as well', () => {
    const root = first('p').attachShadow({ mode: 'open' });
    root.innerHTML = '<i>One</i>';
    const marks = createMarks(document, attribute);
    const inner = root.firstElementChild as Element;
    marks.set(inner, 'hidden');
    root.append(inner.cloneNode(true));
    marks.sweep((element) => element === inner);
    expect(root.innerHTML).toBe(`<i ${attribute}="hidden">One</i><i>One</i>`);
  });
});

test.each<[what: string, left: string, after: string]>([
  ['of an earlier version', '<p data-byline-ext="hidden">One</p>', '<p>One</p>'],
  ['of an earlier session', '<p data-byline-0000000000000000000zz="marked">One</p>', '<p>One</p>'],
  ['but nothing else', '<p data-byline-author="Ines">One</p>', '<p data-byline-author="Ines">One</p>'],
])('orphans %s are taken away with the first mark, and not before', (_, left, after) => {
  document.body.innerHTML = `${left}<i>Two</i>`;
  const marks = createMarks(document, attribute);
  marks.sweep(() => true);
  expect(document.body.innerHTML).toBe(`${left}<i>Two</i>`);
  marks.set(first('i'), 'hidden');
  marks.take(first('i'));
  expect(document.body.innerHTML).toBe(`${after}<i>Two</i>`);
});

test('whatever the page copies, moves and throws away: without us it is as if we had never been there', () => {
  const act = fc.record({
    how: fc.constantFrom('copy', 'move', 'remove', 'write', 'mark', 'wrap'),
    from: fc.nat(20),
    to: fc.nat(20),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      document.body.innerHTML = '<main></main>'.repeat(2);
      const [page, twin] = [...document.body.children] as [Element, Element];
      page.innerHTML = twin.innerHTML = '<div><p>One</p><p>Two <b>three</b></p></div><ul><li>Four</li></ul>';
      const marks = createMarks(document, attribute);
      for (const { how, from, to } of acts) {
        for (const place of [page, twin]) {
          const all = [...place.querySelectorAll('*:not(span)')];
          const [one, other] = [all[from % all.length], all[to % all.length]];
          if (!one || !other) continue;
          const text = [...one.childNodes].find((node) => node.nodeType === 3) as Text | undefined;
          if (how === 'copy') other.append(one.cloneNode(true));
          if (how === 'move' && !one.contains(other)) other.append(one);
          if (how === 'remove' && all.length > 3) one.remove();
          if (how === 'write') one.innerHTML = `${one.innerHTML}`;
          if (place === twin || marks.isOn(one)) continue;
          if (how === 'mark') marks.set(one, 'hidden');
          if (how === 'wrap' && text?.data) marks.wrap(text);
        }
      }
      marks.sweep(() => false);
      expect(page.innerHTML).toBe(twin.innerHTML);
    }),
    { numRuns: 200 },
  );
});

describe('words that share their element', () => {
  const wrapped = () => {
    document.body.innerHTML = '<div>Advertisement<p>One</p></div>';
    const marks = createMarks(document, attribute);
    const text = first('div').firstChild as Text;
    return { text, restore: () => marks.sweep(() => false), wrapper: marks.wrap(text) };
  };

  test('leave the page its own node, and come back into it', () => {
    const { text, wrapper, restore } = wrapped();
    expect(first('div').innerHTML).toBe(`<span ${attribute}="words">Advertisement</span><p>One</p>`);
    expect([text.parentNode, text.nextSibling]).toEqual([first('div'), wrapper]);
    restore();
    expect(first('div').firstChild).toBe(text);
    expect(first('div').innerHTML).toBe('Advertisement<p>One</p>');
  });

  test.each<[what: string, change: (text: Text) => void, after: string]>([
    ['taken away by what has drawn it', (text) => first('div').removeChild(text), '<p>One</p>'],
    ['drawn anew', (text) => text.replaceWith('Sign up'), 'Sign up<p>One</p>'],
    ['given other words', (text) => (text.data = 'Sign up'), 'Sign up<p>One</p>'],
    [
      'followed by something new',
      (text) => first('div').insertBefore(document.createElement('hr'), text.nextSibling),
      'Advertisement<hr><p>One</p>',
    ],
    [
      'preceded by something new',
      (text) => first('div').insertBefore(document.createElement('hr'), text),
      '<hr>Advertisement<p>One</p>',
    ],
  ])('are %s', (_, change, after) => {
    const { text, restore } = wrapped();
    change(text);
    restore();
    expect(first('div').innerHTML).toBe(after);
  });
});
