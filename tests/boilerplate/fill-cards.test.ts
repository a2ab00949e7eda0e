import { describe, expect, test } from 'vitest';
import type { Decision } from '../../utils/boilerplate/decide.ts';
import { fillCards } from '../../utils/boilerplate/fill-cards.ts';
import type { BoilerplateKind } from '../../utils/model.ts';
import { type Line, linkLine, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';
import { sceneOf } from './article-of.ts';

/** A line behind the story and what was decided of it. */
type Item = [line: Line, kind?: BoilerplateKind];

const first = 6;
const title = linkLine('The keeper looks back on forty winters', 'https://pelican-post.example/news/keeper/', {
  prose: false,
  readable: false,
});
const shelf: Item = ['More news', 'related'];
const line = (text: string, more = {}): Line => ({ text, prose: false, readable: false, ...more });
const photo = (text: string): Line => line(text, { tag: 'figcaption', boxed: { tag: 'figcaption' } });
const textOf = (item: Item | undefined) => (typeof item?.[0] === 'string' ? item[0] : (item?.[0].text ?? ''));

/** What goes as well, by text. The items from the second on stand in one box. */
function filled(items: readonly Item[], kept: readonly string[] = []): string[] {
  const tail = items.map(([one]) => (typeof one === 'string' ? line(one) : one));
  const article = plainArticle({
    tail,
    groups: [
      [paragraphs[0] ?? '', paragraphs.at(-1) ?? ''],
      [textOf(items[1]), textOf(items.at(-1))],
    ],
  });
  const decisions = article.blocks.map((_, i): Decision | undefined => {
    const kind = items[i - first]?.[1];
    return kind && { kind, rule: '+', strength: 3, content: 1 };
  });
  fillCards(sceneOf(article), decisions, (i) => kept.includes(article.blocks[i]?.text ?? ''));
  return article.blocks.flatMap(({ text }, i) => (decisions[i] && decisions[i].rule !== '+' ? [text] : []));
}

describe('of a teaser that goes', () => {
  const credit = 'Ana Ruiz/Harbour Pictures';
  test.each<[what: string, items: Item[], goes: string[], kept?: string[]]>([
    ['the credit of its picture', [shelf, [photo(credit)], [title, 'related']], [credit]],
    ['the day below', [shelf, [title, 'related'], ['27 May 2024']], ['27 May 2024']],
    ['what is kept stays', [shelf, [title, 'related'], ['27 May 2024']], [], ['27 May 2024']],
    ['a line that is neither stays', [shelf, [title, 'related'], ['Ana Ruiz']], []],
    ['a paragraph stays', [shelf, [title, 'related'], [line('In 1987 nobody came.', { prose: true })]], []],
    ['a long caption stays', [shelf, [photo('x'.repeat(161))], [title, 'related']], []],
    ['all stays behind what stays', [['The wall'], [photo(credit)], [title, 'related']], []],
    ['all stays beside a bare link', [shelf, [photo(credit)], [linkLine('More', 'https://a.example/'), 'related']], []],
    ['all stays beside another kind', [shelf, [photo(credit)], [title, 'share']], []],
  ])('%s', (_, items, goes, kept) => expect(filled(items, kept)).toEqual(goes));
});

describe('over channels that go outside the column', () => {
  const away = { zone: 'outside' } as const;
  const channels: Item[] = ['Facebook', 'Instagram'].map((text) => [line(text, away), 'share']);
  test.each<[what: string, items: Item[], goes: string[]]>([
    ['the label', [shelf, [line('Stay connected', away)], ...channels], ['Stay connected']],
    ['a long line stays', [shelf, [line('x'.repeat(161), away)], ...channels], []],
    ['a link stays', [shelf, [linkLine('The wall', 'https://a.example/', { ...away, prose: false })], ...channels], []],
    ['over more than that it stays', [shelf, [line('Us', away)], ...channels, [line('Imprint', away)]], []],
  ])('%s', (_, items, goes) => expect(filled(items)).toEqual(goes));
});

describe('over what goes in a box', () => {
  const days: Item[] = ['Monday', 'Tuesday'].map((text) => [text, 'related']);
  const poll = { tag: 'p', prose: true };
  test.each<[what: string, items: Item[], goes: string[], kept?: string[]]>([
    ['a label with a colon', [shelf, ['Shown on:'], ...days], ['Shown on:']],
    ['a label without', [shelf, ['Shown on'], ...days], ['Shown on']],
    ['a longer one stays', [shelf, ['x'.repeat(41)], ...days], []],
    ['a caption stays', [shelf, [photo('At sea')], ...days], []],
    ['what is kept stays', [shelf, ['Ana Ruiz'], ...days], [], ['Ana Ruiz']],
    [
      'a link stays',
      [shelf, [linkLine('Ana Ruiz', 'https://a.example/', { prose: false, readable: false })], ...days],
      [],
    ],
    [
      'what the form of the page counts to the story stays',
      [shelf, [line('Shown on', { readable: true })], ...days],
      [],
    ],
    ['a long one stays', [shelf, [`${'x'.repeat(160)}:`], ...days], []],
    ['a label over what stays', [shelf, ['Shown on:'], ...days, ['Ana Ruiz']], []],
    [
      'the question of a poll',
      [shelf, [line('Should the wall be raised?', poll)], ...days],
      ['Should the wall be raised?'],
    ],
    ['a statement stays', [shelf, [line('The wall will be raised.', poll)], ...days], []],
  ])('%s', (_, items, goes, kept) => expect(filled(items, kept)).toEqual(goes));
});
