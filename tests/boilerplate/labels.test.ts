import { describe, expect, test } from 'vitest';
import { labelKinds } from '../../utils/boilerplate/label-kinds.ts';
import { namesSite, ownNames } from '../../utils/boilerplate/own-names.ts';
import { isNetwork, isShareBar, isWeakNetwork } from '../../utils/boilerplate/share-bar.ts';
import { unglueLabels } from '../../utils/boilerplate/unglue-labels.ts';
import type { Link } from '../../utils/model.ts';
import { block } from '../pages/blocks.ts';
import { plainArticle } from '../pages/plain-article.ts';

describe('labels that stand side by side', () => {
  test.each<[text: string, labels: string[]]>([
    ['FacebookTwitterEMail', ['Facebook', 'Twitter', 'EMail']],
    ['ShareAdjustCommentPrint', ['Share', 'Adjust', 'Comment', 'Print']],
    ['0commentaire0partage', ['commentaire', 'partage']],
    ['Komentarze(9)', ['Komentarze']],
    ['Komentarze (9)Drukuj', ['Komentarze', 'Drukuj']],
    ['Autor(in)', ['Autor']],
    ['Autor(innen)', ['Autor(innen)']],
    ['Listen6 min', ['Listen', '6 min']],
    ['aB', ['aB']],
    ['abCd', ['ab', 'Cd']],
    ['iPhone', ['iPhone']],
    ['A iPhone', ['A iPhone']],
    ['abC', ['abC']],
    ['abc1', ['abc']],
    ['ab1', ['ab1']],
    ['12', []],
    [`${'x'.repeat(116)}abCd`, [`${'x'.repeat(116)}ab`, 'Cd']],
    [`${'x'.repeat(117)}abCd`, [`${'x'.repeat(117)}abCd`]],
  ])('%s', (text, labels) => expect(unglueLabels(text)).toEqual(labels));
});

describe('the kind of a label', () => {
  test.each<[language: string, text: string, kind: string | undefined]>([
    ['en', 'Advertisement', 'ad'],
    ['en', 'ADVERTISEMENT', 'ad'],
    ['de', 'Anzeige', 'ad'],
    ['de', 'Advertisement', 'ad'],
    ['en', 'Anzeige', undefined],
    ['en', '214 Share', 'share'],
    ['en', '1234567 Share', 'share'],
    ['en', 'SharePrint', 'share'],
    ['en', 'ShareThe Wall', undefined],
    ['en', 'Share4 min', 'share'],
    ['en', 'The wall', undefined],
  ])('%s: %s', (language, text, kind) => expect(labelKinds(language)(text)).toBe(kind));
});

describe('a bar of networks', () => {
  const to = (text: string, href = `https://${text.toLowerCase()}.example/`): Link => ({ text, href });
  const bar =
    (text: string, links: readonly Link[] = []) =>
    () =>
      isShareBar(block(text, { links: [...links], linkChars: links.reduce((sum, one) => sum + one.text.length, 0) }));
  const row = (texts: readonly string[], between = ' ') =>
    bar(
      texts.join(between),
      texts.map((text) => to(text)),
    );
  const share = 'https://www.facebook.com/sharer/?u=a';
  test.each<[what: string, is: () => boolean, expected: boolean]>([
    ['one', bar('Facebook'), true],
    ['one that is another word as well', bar('X'), false],
    ['two', bar('Facebook Instagram'), true],
    ['two with a stroke', bar('Facebook | X'), true],
    ['two that are other words', bar('X | Threads'), false],
    ['with a count', bar('Facebook 1.2k'), true],
    ['with a word', bar('Facebook harbour'), false],
    ['glued', bar('FacebookInstagram'), true],
    ['glued links', row(['Facebook', 'Whatsapp'], ''), true],
    ['one glued link', bar('FacebookInstagram', [to('FacebookInstagram')]), true],
    ['glued links with a word', row(['Facebook', 'harbour'], ''), false],
    ['four buttons, two of them networks', row(['PRINT', 'EMAIL', 'FACEBOOK', 'DIGG']), true],
    ['four buttons, one of them a network', row(['MUSSELS', 'HARBOUR', 'FACEBOOK', 'WALL']), false],
    ['four buttons, two of them other words as well', row(['HARBOUR', 'WALL', 'X', 'LINE']), false],
    ['three buttons', row(['HARBOUR', 'FACEBOOK', 'DIGG']), false],
    ['with a word of twelve letters', row(['harbourwalls', 'MUSSELS', 'FACEBOOK', 'DIGG']), true],
    ['with a longer one', row(['harbourwallss', 'MUSSELS', 'FACEBOOK', 'DIGG']), false],
    [
      'with a tenth that is no link',
      bar(
        'MUSSELSHARBOURFACEBOOKDIGGyyy',
        ['MUSSELS', 'HARBOUR', 'FACEBOOK', 'DIGG'].map((one) => to(one)),
      ),
      false,
    ],
    ['a button that shares', bar('Tell others', [to('Tell others', share)]), true],
    ['a button that does not', bar('Tell others', [to('Tell others', 'https://www.facebook.com/pelican')]), false],
    [
      'a button without words beside it',
      bar('Tell others', [to('Tell others', share), to('', 'https://a.example/')]),
      true,
    ],
    ['of 40 characters', bar('x'.repeat(40), [to('x'.repeat(40), share)]), true],
    ['of more', bar('x'.repeat(41), [to('x'.repeat(41), share)]), false],
    ['one of two', bar('Tell others Save', [to('Tell others', share), to('Save', 'https://a.example/')]), false],
    [
      'two of three',
      bar('Tell us Facebook Save', [to('Tell us', share), to('Facebook'), to('Save', 'https://a.example/')]),
      true,
    ],
    [
      'two of five',
      bar('Tell us Facebook Save Go Up', [to('Tell us', share), to('Facebook'), to('Save'), to('Go'), to('Up')]),
      false,
    ],
    [
      'two of four',
      bar('Tell us Facebook Save Go', [to('Tell us', share), to('Facebook'), to('Save'), to('Go')]),
      true,
    ],
    ['with a quarter of words', bar('Tell them x', [to('Telthem', share)]), true],
    ['with more', bar('Tell them all of it', [to('Tell them', share)]), false],
  ])('%s', (_, is, expected) => expect(is()).toBe(expected));

  test.each<[text: string, isOne: boolean, isWeak: boolean]>([
    ['Facebook', true, false],
    ['facebook ', true, false],
    ['X', true, true],
    ['Harbour', false, false],
  ])('%s', (text, isOne, isWeak) => expect([isNetwork(text), isWeakNetwork(text)]).toEqual([isOne, isWeak]));
});

describe('the site’s own name', () => {
  const page = (host: string, url = 'https://ab.example/', siteName = 'Ab') => ({
    ...plainArticle({ url, metadata: { siteName } }),
    host,
  });
  test('is its name, what its pages and its address say, in three letters or more', () => {
    expect(ownNames(page('Pelican Post', 'https://bay.example/', 'The Bay'))).toEqual([
      'pelicanpost',
      'thebay',
      'bayexample',
      'bay',
    ]);
    expect(ownNames(page('Ab'))).toEqual(['abexample']);
  });

  test.each<[text: string, host: string, is: boolean]>([
    ['All of it is in Coral now', 'Coral', true],
    ['All of it is in CORAL now', 'Coral', true],
    ['All of it is in Cora now', 'Cora', false],
    ['全部珊瑚报都在', '珊瑚报', true],
    ['All of it is here', 'Coral', false],
  ])('%s names %s: %s', (text, host, is) => expect(namesSite(page(host))(text)).toBe(is));
});
