import { describe, expect, test } from 'vitest';
import { judgeAnchors } from '../../../utils/boilerplate/judges/judge-anchors.ts';
import { judgeArrows } from '../../../utils/boilerplate/judges/judge-arrows.ts';
import { judgeChannels } from '../../../utils/boilerplate/judges/judge-channels.ts';
import { judgeDeadLinks } from '../../../utils/boilerplate/judges/judge-dead-links.ts';
import { judgeDoors } from '../../../utils/boilerplate/judges/judge-doors.ts';
import { judgeHeadlines } from '../../../utils/boilerplate/judges/judge-headlines.ts';
import { judgeTagLines } from '../../../utils/boilerplate/judges/judge-tag-lines.ts';
import type { Block } from '../../../utils/model.ts';
import { type Line, linkLine } from '../../pages/plain-article.ts';
import { paragraphs } from '../../pages/story.ts';
import { long, type Row, said } from './said.ts';

const site = 'https://pelican-post.example';
const own = `${site}/news/breakwater-vote/`;
/** A line of a story's page: a link, with or without words around it. */
const link = (text: string, href: string, more: Partial<Block> = {}): Line =>
  linkLine(text, href, { prose: false, ...more });
const within = (words: string, href: string, text: string, more: Partial<Block> = {}): Line => ({
  ...{ text, prose: false, links: [{ text: words, href }] },
  ...more,
});
const row = (
  texts: readonly string[],
  href: (text: string) => string,
  between = ' ',
  more: Partial<Block> = {},
): Line => ({
  ...{ text: texts.join(between), prose: false, links: texts.map((text) => ({ text, href: href(text) })) },
  ...more,
});
const nowhere = () => '';

describe('short links to a place on the page', () => {
  const vote = (kind: string, at = 6) => `${at} ${kind} 3 anchors`;
  test.each<Row>([
    ['to its comments', { tail: [link('12 posted', `${own}#comments`)] }, [vote('comments')]],
    ['to its buttons', { tail: [link('Tell others', `${own}#share`)] }, [vote('share')]],
    ['to the story, above it', { above: [link('Go on', `${own}#main-content`)] }, [vote('other', 0)]],
    ['to the story, below it', { tail: [link('Go on', `${own}#main-content`)] }, []],
    ['to a chapter', { tail: [link('Chapter', `${own}#the-wall`)] }, []],
    ['to the page itself', { tail: [link('Go on', own)] }, []],
    ["to another page's comments", { tail: [link('12 posted', `${site}/b/#comments`)] }, []],
    ['in capitals', { tail: [link('12 posted', `${own.toUpperCase()}#Comments`)] }, [vote('comments')]],
    ['of two', { tail: [row(['12', '13'], () => `${own}#comments`)] }, []],
    ['beside the story', { tail: [link('12 posted', `${own}#comments`, { zone: 'outside' })] }, []],
    ['of 60 characters', { tail: [link(long('12', 60), `${own}#comments`)] }, [vote('comments')]],
    ['of more', { tail: [link(long('12', 61), `${own}#comments`)] }, []],
    ['with three more', { tail: [within('12', `${own}#comments`, '12abc')] }, [vote('comments')]],
    ['with four more', { tail: [within('12', `${own}#comments`, '12abcd')] }, []],
    ['that is a part of a longer word', { above: [link('Go on', `${own}#domain`)] }, []],
  ])('%s', (_, page, says) => expect(said(judgeAnchors, page)).toEqual(says));
});

describe('links that point away with an arrow', () => {
  const vote = ['6 related 4 arrows'];
  const to = `${site}/news/other/`;
  test.each<Row>([
    ['at the end', { tail: [link('Watch it live >>> ', to)] }, vote],
    ['at the beginning', { tail: [link('➤ Analysis: what the wall costs', to)] }, vote],
    ['with plus signs', { tail: [link('++ Chronicle of the pier ++', to)] }, vote],
    ['with one plus sign', { tail: [link('+ Chronicle of the pier', to)] }, []],
    ['that opens a quotation', { tail: [link('» The wall', to)] }, []],
    ['in the middle', { tail: [link('Harbour → Tolland Head', to)] }, []],
    ['without words', { tail: [link('→ 12', to)] }, []],
    ['no link', { tail: ['Watch it live >>>'] }, []],
    ['two links', { tail: [row(['Watch', 'live >>>'], () => to)] }, []],
    ['of 160 characters', { tail: [link(long('→ Read', 160), to)] }, vote],
    ['of more', { tail: [link(long('→ Read', 161), to)] }, []],
    ['beside the story', { tail: [link('Watch it live >>>', to, { zone: 'outside' })] }, []],
  ])('%s', (_, page, says) => expect(said(judgeArrows, page)).toEqual(says));
});

describe('short rows of links that lead nowhere', () => {
  const vote = (at = 6) => [`${at} other 2 dead-links`];
  const buttons = ['DistribuieTrimite pe WhatsApp', 'Urmărește-ne pe Google News'];
  test.each<Row>([
    ['behind the story', { tail: [row(['A-', 'A', 'A+'], nowhere)] }, vote()],
    ['above it', { head: [row(['Listen', 'Print'], nowhere)] }, vote(1)],
    ['in it', { body: [...paragraphs, row(['A-', 'A'], nowhere)] }, []],
    ['one alone', { tail: [row(['A-'], nowhere)] }, []],
    ['that lead somewhere', { tail: [row(['A-', 'A'], () => `${site}/a`)] }, []],
    ['below a picture', { tail: [row(['A-', 'A'], nowhere, ' ', { tag: 'figcaption' })] }, []],
    ['with a third of links', { tail: [row(['aa', 'bb'], nowhere, 'x'.repeat(8))] }, vote()],
    ['with less', { tail: [row(['aa', 'bb'], nowhere, 'x'.repeat(9))] }, []],
    ['of 40 characters', { tail: [row(['aa', 'b'.repeat(12)], nowhere, 'x'.repeat(26))] }, vote()],
    ['longer, of buttons throughout', { tail: [row(['a'.repeat(28), 'b'.repeat(28)], nowhere)] }, vote()],
    ['longer, with a link that is no button', { tail: [row(['a'.repeat(29), 'b'.repeat(28)], nowhere)] }, []],
    [
      'longer, with a tenth of words',
      { tail: [row(['a'.repeat(27), 'b'.repeat(27)], nowhere, 'x'.repeat(6))] },
      vote(),
    ],
    ['longer, with more words', { tail: [row(['a'.repeat(27), 'b'.repeat(27)], nowhere, 'x'.repeat(7))] }, []],
    ['of 80 characters', { tail: [row(['a'.repeat(26), 'b'.repeat(26), 'c'.repeat(26)], nowhere)] }, vote()],
    ['of more', { tail: [row(['a'.repeat(27), 'b'.repeat(26), 'c'.repeat(26)], nowhere)] }, []],
    ['side by side', { tail: [row(buttons, nowhere, '')] }, []],
    ['with a year', { tail: [row(['March', '2026'], nowhere)] }, []],
    ['with counts', { tail: [row(['Like 12', 'Save 340'], nowhere)] }, vote()],
  ])('%s', (_, page, says) => expect(said(judgeDeadLinks, page)).toEqual(says));
});

describe('links behind the story that are its tags', () => {
  const vote = ['6 tags 1 tag-lines'];
  const to = (text: string) => `${site}/${text.toLowerCase()}/`;
  const tagged = (label: string, texts: readonly string[], more: Partial<Block> = {}, behind = ''): Line => {
    const line = row(texts, to, ', ', more) as Block;
    return { ...line, text: `${label}${line.text}${behind}` };
  };
  test.each<Row>([
    ['behind a label', { tail: [tagged('See more on: ', ['Port', 'Salt'])] }, vote],
    ['behind two letters', { tail: [tagged('On', ['Port', 'Salt', 'Mussels'], { linkChars: 0 })] }, vote],
    ['behind one', { tail: [tagged('#', ['Port'], { linkChars: 0 })] }, []],
    ['behind 24 characters', { tail: [tagged('x'.repeat(24), ['Port', 'Salt'])] }, vote],
    ['behind more', { tail: [tagged('x'.repeat(25), ['Port', 'Salt'])] }, []],
    ['with words behind them', { tail: [tagged('On: ', ['Port', 'Salt'], { linkChars: 0 }, ' and more')] }, []],
    ['with signs behind them', { tail: [tagged('On: ', ['Port', 'Salt'], { linkChars: 0 }, ' | · #')] }, vote],
    ['of 32 characters', { tail: [tagged('See more on this at: ', ['x'.repeat(32)])] }, vote],
    ['of more', { tail: [tagged('See more on this at: ', ['x'.repeat(33)])] }, []],
    ['of which one is too long', { tail: [tagged('See more on this at: ', ['Port', 'x'.repeat(33)])] }, []],
    ['of four words', { tail: [tagged('See more on this: ', ['The old harbour wall'])] }, vote],
    ['of five', { tail: [tagged('See more on this: ', ['All of the old wall'])] }, []],
    ['without one', { tail: ['See more on: Port, Salt'] }, []],
    ['in the story', { body: [...paragraphs, tagged('On: ', ['Port', 'Salt'])] }, []],
    ['in a sentence', { tail: [tagged('See more on: ', ['Port', 'Salt'], { prose: true })] }, []],
    ['that are nearly all of it', { tail: [tagged('On ', ['Port and harbour', 'Salt'])] }, []],
    ['of other sites', { tail: [within('Port', 'https://bugle.example/port', 'See more on: Port')] }, []],
    ['to nowhere', { tail: [within('Port', '', 'See more on: Port')] }, []],
    ['that are people', { tail: [within('Ida', `${site}/author/ida`, 'See more from: Ida')] }, []],
    [
      'of 240 characters',
      {
        tail: [
          tagged(
            'See on this: ',
            Array.from({ length: 8 }, (_, n) => `${n}${'x'.repeat(n ? 26 : 23)}`),
            { linkChars: 0 },
          ),
        ],
      },
      vote,
    ],
    [
      'of more, all in all',
      {
        tail: [
          tagged(
            'See on this: ',
            Array.from({ length: 8 }, (_, n) => `${n}${'x'.repeat(n ? 26 : 24)}`),
            { linkChars: 0 },
          ),
        ],
      },
      [],
    ],
  ])('%s', (_, page, says) => expect(said(judgeTagLines, page)).toEqual(says));
});

describe('headlines of the site behind the story', () => {
  const to = (text: string) => `${site}/news/${text.length}/`;
  const titles = ['Ferry to Tolland Head runs again', 'Why the old pier had to go', 'Mussels are back in the bay'];
  const [ferry = '', pier = '', mussels = ''] = titles;
  const headline = (text: string, more: Partial<Block> = {}) => link(text, to(text), more);
  const run = (first: number, last: number) => [`${first}-${last} related 2 headlines`];
  const headed = (first: number, last: number) => [`${first}-${last} related 2 headlines`];
  const heading = (text: string, more: Partial<Block> = {}): Line => ({ text, tag: 'h3', ...more });
  const group = (first: string, last: string) => ({ groups: [[first, last]] as const });
  test.each<Row>([
    ['two in a row', { tail: [headline(ferry), headline(pier)] }, run(6, 7)],
    ['three, and a line', { tail: [headline(ferry), headline(pier), headline(mussels), 'More'] }, run(6, 8)],
    ['one', { tail: [headline(ferry)] }, []],
    ['one and another, further on', { tail: [headline(ferry), 'More', headline(pier)] }, []],
    [
      'with what is not seen between',
      { tail: [headline(ferry), { text: 'x', visible: false }, headline(pier)] },
      run(6, 8),
    ],
    [
      'with their days',
      { tail: [within(ferry, to(ferry), `${ferry} 2026-03-04`, { linkChars: 1 }), headline(pier)] },
      run(6, 7),
    ],
    ['with other words', { tail: [within(ferry, to(ferry), `${ferry} March`, { linkChars: 1 }), headline(pier)] }, []],
    ['that only a script follows', { tail: [link(ferry, `${own}#`), headline(pier)] }, run(6, 7)],
    ['of which one is not seen', { tail: [headline(ferry), headline(pier, { visible: false })] }, []],
    ['of which one is a sentence', { tail: [headline(ferry), headline(`${pier}.`)] }, []],
    ['of which one has three words', { tail: [headline(ferry), headline('The old pier')] }, []],
    ['of which one leads elsewhere', { tail: [headline(ferry), link(pier, 'https://bugle.example/a')] }, []],
    ['before its last paragraph', { body: [headline(ferry), headline(pier), ...paragraphs] }, []],
    [
      'under a heading',
      { tail: [heading('More stories'), headline(ferry), 'End'], ...group('More stories', ferry) },
      headed(6, 7),
    ],
    [
      'under a heading that is not seen',
      { tail: [heading('No', { visible: false }), heading('More'), headline(ferry)], ...group('No', ferry) },
      headed(6, 8),
    ],
    [
      'under one of 40 characters',
      { tail: [heading('x'.repeat(40)), headline(ferry), 'End'], ...group('x'.repeat(40), ferry) },
      headed(6, 7),
    ],
    [
      'under a longer one',
      { tail: [heading('x'.repeat(41)), headline(ferry), 'End'], ...group('x'.repeat(41), ferry) },
      [],
    ],
    ['under a sentence', { tail: [heading('Read on.'), headline(ferry), 'End'], ...group('Read on.', ferry) }, []],
    ['under a line', { tail: ['More stories', headline(ferry), 'End'], ...group('More stories', ferry) }, []],
    [
      'under a link',
      {
        tail: [link('More stories', `${site}/more`, { tag: 'h3' }), headline(ferry), 'End'],
        ...group('More stories', ferry),
      },
      [],
    ],
    [
      'with a line below',
      { tail: [heading('More stories'), headline(ferry), 'End'], ...group('More stories', 'End') },
      [],
    ],
    [
      'with nothing below',
      { tail: [heading('More stories'), { text: 'x', visible: false }, 'End'], ...group('More stories', 'x') },
      [],
    ],
    [
      'with a day in words',
      { tail: [within(ferry, to(ferry), `${ferry} March 3, 2026`, { linkChars: 1 }), headline(pier)] },
      [],
    ],
    [
      'in a cell in which the story goes on',
      { tail: [headline(ferry, { tag: 'td' }), headline(pier, { tag: 'td' })] },
      run(6, 7),
    ],
    [
      'under a heading beside the story',
      { tail: [heading('More stories', { zone: 'outside' }), headline(ferry), 'End'], ...group('More stories', ferry) },
      [],
    ],
    [
      'two links with a day, in one line',
      {
        tail: [
          { ...(row([ferry, mussels], to) as Block), text: `${ferry} ${mussels} 2026-03-04`, linkChars: 1 },
          headline(pier),
        ],
      },
      [],
    ],
  ])('%s', (_, page, says) => expect(said(judgeHeadlines, page)).toEqual(says));
});

describe('doors to a newsletter, a subscription, a log-in', () => {
  const vote = (kind: string, at = 6) => [`${at} ${kind} 3 doors encloses`];
  const letter = `${site}/newsletter/`;
  const appeal = 'All that happens in the harbour, every morning: put your name down here';
  test.each<Row>([
    ['a button', { tail: [link('Put me down', letter)] }, vote('newsletter')],
    [
      'a button in the body',
      { body: [...paragraphs.slice(0, 2), link('Put me down', letter), ...paragraphs.slice(2)] },
      vote('newsletter', 3),
    ],
    ['a button above it', { head: [link('Put me down', letter)] }, vote('newsletter', 1)],
    [
      'on a host of its own',
      { tail: [link('Put me down', 'https://newsletter.pelican-post.example/a')] },
      vote('newsletter'),
    ],
    ['at a service', { tail: [link('Help us', 'https://www.patreon.com/pelican')] }, vote('promo')],
    ['at a service, a part of its name', { tail: [link('Help us', 'https://notpatreon.com/pelican')] }, []],
    ['of another site', { tail: [link('Put me down', 'https://bugle.example/newsletter/')] }, []],
    ['without an address', { tail: [link('Put me down', '')] }, []],
    ['an appeal', { tail: [within('here', letter, appeal)] }, vote('newsletter')],
    ['an appeal above it', { head: [within('here', letter, appeal)] }, []],
    [
      'an appeal in the body',
      { body: [...paragraphs.slice(0, 2), within('here', letter, appeal), ...paragraphs.slice(2)] },
      [],
    ],
    [
      'one that the form leaves out',
      {
        body: [...paragraphs.slice(0, 2), within('here', letter, appeal, { readable: false }), ...paragraphs.slice(2)],
      },
      vote('newsletter', 3),
    ],
    ['one behind the last paragraph', { body: [...paragraphs, within('here', letter, appeal)] }, vote('newsletter')],
    ['beside the story', { tail: [link('Put me down', letter, { zone: 'outside' })] }, []],
    [
      'a paragraph',
      { body: [within('here', letter, paragraphs[0] ?? '', { prose: true }), ...paragraphs.slice(1)] },
      [],
    ],
    ['below a picture', { body: [...paragraphs, link('Put me down', letter, { tag: 'figcaption' })] }, []],
    ['no link', { tail: ['Put me down'] }, []],
    ['three of them', { tail: [row(['a', 'b', 'c'], () => letter)] }, vote('newsletter')],
    ['four', { tail: [row(['a', 'b', 'c', 'd'], () => letter)] }, []],
    ['one and another link', { tail: [row(['a', 'b'], (text) => (text === 'a' ? letter : `${site}/b/`))] }, []],
    ['of 420 characters', { tail: [within('here', letter, long('here', 420))] }, vote('newsletter')],
    ['of more', { tail: [within('here', letter, long('here', 421))] }, []],
    ['a button of 50 characters above it', { head: [link('x'.repeat(50), letter)] }, vote('newsletter', 1)],
    ['of 51', { head: [link('x'.repeat(51), letter)] }, []],
    [
      'a button with a quarter of words',
      { head: [within('x'.repeat(30), letter, 'x'.repeat(40))] },
      vote('newsletter', 1),
    ],
    ['with more', { head: [within('x'.repeat(29), letter, 'x'.repeat(40))] }, []],
    [
      'the last paragraph',
      { body: [...paragraphs.slice(0, 4), within('here', letter, paragraphs[4] ?? '', { prose: true })] },
      [],
    ],
    [
      'the last paragraph, set apart',
      {
        body: [
          ...paragraphs.slice(0, 4),
          within('here', letter, paragraphs[4] ?? '', { prose: true, emphasised: true }),
        ],
      },
      vote('newsletter', 5),
    ],
    [
      'another paragraph, set apart',
      {
        body: [within('here', letter, paragraphs[0] ?? '', { prose: true, emphasised: true }), ...paragraphs.slice(1)],
      },
      [],
    ],
  ])('%s', (_, page, says) => expect(said(judgeDoors, page)).toEqual(says));
});

describe('where readers may follow the site', () => {
  const vote = (strength: number) => [`6 promo ${strength} channels encloses`];
  const channel = 'https://whatsapp.com/channel/pelican';
  test.each<Row>([
    ['a link to its channel', { tail: [link('Follow us', channel)] }, vote(3)],
    ['a line with one', { tail: [within('there', channel, 'All the news of the bay, first of all there')] }, vote(3)],
    [
      'such a line in the body',
      { body: [...paragraphs, within('there', channel, 'All the news of the bay, first of all there')] },
      [],
    ],
    ['a link in the body', { body: [...paragraphs, link('Follow us', channel)] }, vote(3)],
    ['with a quarter of words', { body: [...paragraphs, within('Follow', channel, 'Follow x')] }, vote(3)],
    ...['https://invite.viber.com/?g2=pelican', 'https://pf.kakao.com/_pelican', 'https://zalo.me/pelican'].map(
      (href): Row => [href, { body: [...paragraphs, link('Follow us', href)] }, vote(3)],
    ),
    ['two in the body', { body: [...paragraphs, row(['a', 'b'], () => channel, '')] }, vote(3)],
    ['three in the body', { body: [...paragraphs, row(['a', 'b', 'c'], () => channel, '')] }, []],
    ['to share a story', { tail: [link('Follow us', 'https://t.me/share/url?a')] }, []],
    ['with its name and that of a network', { tail: ['All of Pelican Post is on Facebook'] }, vote(3)],
    ['with its name alone', { tail: ['All of Pelican Post is here'] }, []],
    ['with a network alone', { tail: ['All of it is on Facebook'] }, []],
    [
      'the same in the body',
      { body: [...paragraphs, { text: 'All of Pelican Post is on Facebook', prose: false }] },
      [],
    ],
    ['with a word that holds a network', { tail: ['All of Pelican Post is in facebooks'] }, []],
    ['a button that a script answers', { body: [...paragraphs, link('Follow on Facebook', '')] }, vote(2)],
    ['of two words', { body: [...paragraphs, link('On Facebook', '')] }, []],
    ['one that leads somewhere', { body: [...paragraphs, link('Follow on Facebook', `${site}/a`)] }, []],
    ['one with its name that does', { body: [...paragraphs, link('Pelican Post on Facebook', `${site}/a`)] }, vote(2)],
    ['a button without a network', { body: [...paragraphs, link('Follow us over there', '')] }, []],
    ['of 80 characters', { body: [...paragraphs, link(long('Follow on Facebook', 80), '')] }, vote(2)],
    ['of more', { body: [...paragraphs, link(long('Follow on Facebook', 81), '')] }, []],
    [
      'with a quarter of other words',
      { body: [...paragraphs, within('Follow on Facebook', '', 'Follow on Facebook xxxxx')] },
      vote(2),
    ],
    ['with more of them', { body: [...paragraphs, within('Follow on Facebook', '', 'Follow on Facebook xxxxxx')] }, []],
    ['two buttons', { body: [...paragraphs, row(['Follow on Facebook', 'x'], nowhere)] }, []],
    ['beside the story', { tail: [link('Follow us', channel, { zone: 'outside' })] }, []],
    [
      'in a paragraph',
      {
        body: [within('there', channel, paragraphs[0] ?? '', { linkChars: 200, prose: true }), ...paragraphs.slice(1)],
      },
      [],
    ],
    ['below a picture', { tail: [link('Follow us', channel, { tag: 'figcaption', zone: 'body' })] }, []],
    ['in 200 characters', { tail: [within('there', channel, long('there', 200))] }, vote(3)],
    ['in more', { tail: [within('there', channel, long('there', 201))] }, []],
  ])('%s', (_, page, says) => expect(said(judgeChannels, page)).toEqual(says));
});
