// needs a page
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
  ['around words', 'One<span data-byline-0000000000000000000zz="words"> and</span>', 'One and'],
  ['around what is no wrapper', '<b data-byline-ext="words">One</b>', '<b>One</b>'],
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
    how: fc.constantFrom('copy', 'move', 'remove', 'write', 'parse', 'join', 'mark', 'wrap'),
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
          if (how === 'parse') one.outerHTML = `${one.outerHTML}`;
          if (how === 'join') one.normalize();
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

const elsewhere = document.implementation.createHTMLDocument();

const wrapIn = (tag: string, ...nodes: ChildNode[]) => {
  const box = document.createElement(tag);
  nodes[0]?.before(box);
  box.append(...nodes);
};
/** Where the page sees the words of a text of its own: in the element behind it. */
const wordsOf = (text: Text) => text.nextSibling?.firstChild as Text;
const highlight = (text: Text) => {
  const found = wordsOf(text).splitText(3);
  found.splitText(3);
  wrapIn('mark', found);
};
const translate = (text: Text) => {
  wrapIn('font', wordsOf(text));
  const font = first('font');
  font.textContent = 'Anzeige';
};
const join = (text: Text) => text.parentElement?.parentElement?.normalize();

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
    ['joined with the texts beside them', () => document.normalize(), 'Advertisement<p>One</p>'],
    ['joined where nothing of ours stands', () => first('p').normalize(), 'Advertisement<p>One</p>'],
    ['moved by what has drawn them', (text) => first('p').append(text), '<p>OneAdvertisement</p>'],
    ['put into something', (text) => wrapIn('b', text), '<b>Advertisement</b><p>One</p>'],
    [
      'put into something with all around them',
      () => wrapIn('i', ...first('div').childNodes),
      '<i>Advertisement<p>One</p></i>',
    ],
    [
      'taken out and put back',
      () => first('div').replaceChildren(...first('div').childNodes),
      'Advertisement<p>One</p>',
    ],
    ['highlighted by a search in the page', (text) => highlight(text), 'Adv<mark>ert</mark>isement<p>One</p>'],
    ['translated by the browser', (text) => translate(text), '<font>Anzeige</font><p>One</p>'],
    ['translated in their place', (text) => wordsOf(text).replaceData(0, 13, 'Anzeige'), 'Anzeige<p>One</p>'],
    ['split, and joined again', (text) => join(wordsOf(text).splitText(3)), 'Advertisement<p>One</p>'],
    [
      'preceded by something new',
      (text) => first('div').insertBefore(document.createElement('hr'), text),
      '<hr>Advertisement<p>One</p>',
    ],
  ])('are %s', (_, change, after) => {
    const { text, restore } = wrapped();
    const div = first('div');
    change(text);
    restore();
    expect(div.innerHTML).toBe(after);
  });

  test('come back into the page’s own node after it was joined with nothing', () => {
    const { text, restore } = wrapped();
    document.normalize();
    expect(text.parentNode).toBeNull();
    restore();
    expect(first('div').firstChild).toBe(text);
  });

  test('are all there in what the page exports, for it has no style sheet of ours', () => {
    wrapped();
    elsewhere.documentElement.innerHTML = document.documentElement.innerHTML;
    expect(elsewhere.querySelector('div')?.textContent).toBe('AdvertisementOne');
  });
});
