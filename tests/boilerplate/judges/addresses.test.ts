import { describe, expect, test } from 'vitest';
import { judgeLetters } from '../../../utils/boilerplate/judges/judge-letters.ts';
import { judgeOwnAddress } from '../../../utils/boilerplate/judges/judge-own-address.ts';
import { judgePressContacts } from '../../../utils/boilerplate/judges/judge-press-contacts.ts';
import type { Block } from '../../../utils/model.ts';
import { paragraphs } from '../../pages/story.ts';
import { long, type Row, said } from './said.ts';

const behind = (text: string, more: Partial<Block> = {}) => ({ tail: [{ text, ...more }] });

describe('where readers may write to', () => {
  const line = 'Tell us what you think at letters@pelican-post.example';
  const vote = '6 promo 3 letters encloses';
  const kettle = { url: 'https://kettle.example/news/wall/' };
  const bugle = { url: 'https://bugle.example/news/wall/' };
  const by = (...credited: string[]) => ({ credited });
  test.each<Row>([
    ['behind the story', behind(line), [vote]],
    ['in its container', { body: [...paragraphs, { text: line, prose: false }] }, [vote]],
    ['before its last paragraph', { body: [{ text: line, prose: false }, ...paragraphs] }, []],
    ['where there is no story', { body: [], ...behind(line) }, []],
    ['beside the story', behind(line, { zone: 'outside' }), []],
    ['of the head', behind(line, { zone: 'head' }), []],
    ['that is not seen', behind(line, { visible: false }), []],
    ['below a picture', behind(line, { tag: 'figcaption' }), []],
    ['of 180 characters', behind(long(`${line} `, 180)), [vote]],
    ['of more', behind(long(`${line} `, 181)), []],
    ['with four words', behind('Please do write to letters@pelican-post.example'), [vote]],
    ['with fewer', behind('Please write to letters@pelican-post.example'), []],
    ['with an address of another house', behind('Tell us what you think at letters@bugle.example'), []],
    ['of a subdomain', behind('Tell us what you think at letters@mail.pelican-post.example'), [vote]],
    ['with an article before the name', { ...kettle, ...behind('Say what you think: a@thekettle.example') }, []],
    ['the same, with a longer desk', { ...kettle, ...behind('Say what you think: ed@thekettle.example') }, [vote]],
    [
      'the other way round',
      { url: 'https://thekettle.example/', ...behind('Say what you think: ed@kettle.example') },
      [vote],
    ],
    ['before a name that is too short to tell', { ...bugle, ...behind('Say what you think: ed@thebugle.example') }, []],
    [
      'a desk that is like an author',
      { ...by('Ida Brandt'), ...behind('Say what you think: i.Brandt@pelican-post.example') },
      [],
    ],
    [
      'with the author before it',
      { ...by('Ida Brandt'), ...behind('Tell Ida what you think: desk@pelican-post.example') },
      [],
    ],
    [
      'with a word that begins like one',
      { ...by('Ida Brandt'), ...behind('Tell Idania what you think: desk@pelican-post.example') },
      [vote],
    ],
    [
      'with a name that is in many words',
      { ...by('Li Wu'), ...behind('Tell us li what you think: liaison@pelican-post.example') },
      [vote],
    ],
    [
      'with a name of three letters',
      { ...by('Lia Wu'), ...behind('Say what you think now: liaison@pelican-post.example') },
      [],
    ],
    ['without an address', behind('Tell us what you think of it and of the post'), []],
  ])('%s', (_, page, says) => expect(said(judgeLetters, page)).toEqual(says));
});

describe("the page's own address, to be copied", () => {
  const vote = '6 share 3 own-address';
  const address = 'https://pelican-post.example/p123';
  test.each<Row>([
    ['behind a label', behind(`Short-URL: ${address}`), [vote]],
    ['alone', behind(address), [vote]],
    ['with what ends a sentence', behind(`Short-URL: ${address}. )`), [vote]],
    ['with more behind it', behind(`Short-URL: ${address} and more`), []],
    ['behind a label of 24 characters', behind(`The address of this story ${address}`), []],
    ['of a site with www', { url: 'https://www.pelican-post.example/a', ...behind(address) }, [vote]],
    ['of another site', behind('Source: https://bugle.example/p123'), []],
    ['in the story', { body: [...paragraphs, { text: address, prose: false }] }, []],
    ['below a picture', behind(address, { tag: 'figcaption' }), []],
    ['of the front page', behind('https://a.example'), []],
  ])('%s', (_, page, says) => expect(said(judgeOwnAddress, page)).toEqual(says));
});

describe('whom newsrooms may ask', () => {
  const at = 'ida.brandt@harbour.example';
  const vote = (run: string) => `${run} other 4 press-contacts encloses`;
  const lines = (...texts: string[]) => ({ tail: texts });
  test.each<Row>([
    ['in one line', lines(`Media contact: Ida Brandt, ${at}`), [vote('6')]],
    ['with a full-width colon', lines(`Media contact： Ida Brandt, ${at}`), [vote('6')]],
    ['in lines below a label', lines('Media contact', 'Ida Brandt', at, 'More'), [vote('6-8')]],
    ['with an address in the sixth line below', lines('Media contact', 'a', 'b', 'c', 'd', 'e', at), [vote('6-12')]],
    ['with one further below', lines('Media contact', 'a', 'b', 'c', 'd', 'e', 'f', at), []],
    ['without one', lines('Media contact', 'Ida Brandt'), []],
    ['with a long line between', lines('Media contact', long('Ida', 261), at), []],
    ['with one just short enough', lines('Media contact', long('Ida', 260), at), [vote('6-8')]],
    ['with an address beside the story', { tail: ['Media contact', { text: at, zone: 'outside' }] }, []],
    ['a line of 260 characters', lines(long(`Media contact: ${at} `, 260)), [vote('6')]],
    ['a longer one', lines(long(`Media contact: ${at} `, 261)), []],
    ['under a label for readers', lines(`To reach the author: ${at}`), []],
    ['beside the story', behind(`Media contact: ${at}`, { zone: 'outside' }), []],
    ['that are not seen', behind(`Media contact: ${at}`, { visible: false }), []],
    ['in the story', { body: [{ text: `Media contact: ${at}`, prose: false }, ...paragraphs] }, []],
    ['where there is no story', { body: [], ...lines(`Media contact: ${at}`) }, []],
    ['with nothing below', lines('Media contact'), []],
    ['a label of 40 characters that nobody knows', lines(`${'x'.repeat(40)}: ${at}`), []],
  ])('%s', (_, page, says) => expect(said(judgePressContacts, page)).toEqual(says));
});
