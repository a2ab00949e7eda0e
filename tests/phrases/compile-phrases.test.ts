import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchNotice } from '../../utils/grammar/notices/match-notice.ts';
import { compilePhrase, compilePhrases } from '../../utils/phrases/compile-phrases.ts';
import { foldText } from '../../utils/text/fold.ts';
import { expectLinear } from '../growth.ts';

/** Any UTF-16, lone surrogates too. fast-check's own binary strings take seconds to set up. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

describe('foldText', () => {
  it.each([
    ['READ MORE »', 'read more'],
    ['À lire aussi :', 'à lire aussi'],
    ['More from “The\u00a0Bugle”…', 'more from "the bugle"'],
    ['Story\u00a0 – \n  continued', 'story - continued'],
    ['İLGİLİ HABERLER', 'ilgili haberler'],
    ['来源：', '来源'],
    ['اقرأ أيضاً', 'اقرأ أيضا'],
    ['می\u200cخواهید', 'میخواهید'],
  ])('%j gives %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('compilePhrase', () => {
  it.each([
    ['advertisement', '- Advertisement -'],
    ['advertisement', '[ADVERTISEMENT]'],
    ['read also', '👉 Read also:'],
    ['à lire aussi', 'A LIRE AUSSI'],
    ['Διαβάστε επίσης', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ'],
    ['Yazarın diğer yazıları', 'YAZARIN DİĞER YAZILARI'],
    ['Показать ещё', 'Показать еще'],
    ['{n} comments', '1,204 Comments'],
    ['{n} comments', '4.5K comments'],
    ['comments {n}', 'Comments (4)'],
    ['share [this] story', 'Share this story'],
    ['share [this] story', 'Share story'],
    ['[our] [related] (posts|articles)', 'Related articles'],
    ['[our] [related] (posts|articles)', 'Posts'],
    ['click to share on …', 'Click to share on Facebook (Opens in new window)'],
    ['you must … (log|login) … (comment|comments) …', 'You must login to see comments here'],
    ['关注…公众号', '关注我们的公众号'],
    ['… more stories', 'And 12 more stories'],
    ['read more: …', 'Read more: Harbour bridge closes'],
    ...['Next: Port votes', 'Next » Port votes', 'NEXT | Port votes', 'Next – Port votes', 'Next- Port votes'].map(
      (line): [string, string] => ['next{mark}…', line],
    ),
    ['følg … på {network} …', 'Følg Havneposten på X'],
    ['følg … på {network} …', 'Følg oss på Google Nyheter og Instagram'],
    ['udostępnij [to] na {network}', 'Udostępnij to na Facebooku'],
    ['megosztás {network}', 'Megosztás X-en'],
    ["({network}|E-posta)('ta| ile) paylaş", "WhatsApp'ta paylaş"],
    ['({network}|はてな)で(シェア|共有)', 'LINEでシェア'],
    ['… not been edited by … staff …', '(This story has not been edited by Bugle staff and comes from a feed.)'],
  ])('%j matches %j', (pattern, line) => {
    expect(compilePhrase([pattern, line])(foldText(line))).toBe(true);
  });

  it.each([
    ['share', 'Share of the market'],
    ['share', 'Shares'],
    ['sign up for …', 'Sign upfor it'],
    ['read more: …', 'Read more and more people say'],
    ['{n} comments', 'No comments'],
    ['next{mark}…', 'Next-generation trains'],
    ['next{mark}…', 'Next bridge'],
    ['share [this] story', 'Sharethis story'],
    ['… more stories', 'Evermore stories'],
    ['a … b', 'a c'],
    ['følg … på {network} …', 'Følg med på linedans i kveld'],
    ['follow … on {network} …', 'Follow the trail on Xenia Road'],
    ['share on {network}', 'Share on the Facebook of the club'],
    ['share', ''],
    ['…', ''],
    ['follow …', `Follow ${'x '.repeat(100)}`],
  ])('%j does not match %j', (pattern, line) => {
    expect(compilePhrase(pattern)(foldText(line))).toBe(false);
  });

  it.each(['(a|b', 'a]', 'a {m}', '(a … b)', 'a)'])('%j is malformed', (pattern) => {
    expect(() => compilePhrase(pattern)('a b c')).toThrow();
  });

  it('treats signs of regular expressions as letters', () => {
    const match = compilePhrase(['what? c++ [now] …', 'What? C++ now']);
    expect(match('what? c++ now')).toBe(true);
    expect(match('wha c')).toBe(false);
  });

  it('never throws on any text', () => {
    const match = compilePhrases(['share', '… by … staff …', '{n} of {n}', '(a|b)[c] …']);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof match(foldText(text))).toBe('boolean');
        expect(matchNotice('published by {org}', text)?.org).not.toBe('');
      }),
    );
  });

  it('stays linear when every literal occurs everywhere', () => {
    const match = compilePhrases(Array.from({ length: 100 }, (_, i) => `… a … a … a … z${i}`));
    // with backtracking a block of 300 letters takes minutes
    expectLinear((size) => match('a '.repeat(size)), 75);
    expectLinear((size) => match(foldText(`a${'.'.repeat(size)}b`)), 12_500);
  });
});

describe('compilePhrases', () => {
  const match = compilePhrases(['share', 'tweet', 'save article', '赞', ['share with …', 'share with a friend']]);
  it.each(['ShareTweet', 'Share0', 'Share 12 | Tweet 3', 'SAVE ARTICLE · SHARE', 'Tweet (4) Share', '赞12 赞'])(
    'takes %j for a row of labels',
    (line) => {
      expect(match(foldText(line))).toBe(true);
    },
  );
  it.each(['Shared', '12', 'Share article', 'Tweet of the day', 'Shareholders tweet', `${'share '.repeat(30)}!?`])(
    'does not take %j for one',
    (line) => {
      expect(match(foldText(line))).toBe(false);
    },
  );
});

describe('matchNotice', () => {
  const published = 'originally (published|appeared) (in|on|by|at) {org}';
  it.each([
    [published, 'This story originally appeared on Grist.', 'Grist'],
    [published, 'This story was originally published by Grist and is reproduced here as part of a desk.', 'Grist'],
    [published, 'This article originally appeared on Cincinnati Enquirer: Bridge closes', 'Cincinnati Enquirer'],
    [
      published,
      'Originally published by the Bulletin of the Atomic Scientists under a licence',
      'the Bulletin of the Atomic Scientists',
    ],
    [published, 'Originally published in St. Louis Post-Dispatch. More soon.', 'St. Louis Post-Dispatch'],
    [published, 'This story was originally published at nytimes.com. Read it here.', 'nytimes.com'],
    [published, 'Originally published by “Women’s Wear Daily”.', 'Women’s Wear Daily'],
    [
      'republished from {org} under a creative commons licen(c|s)e',
      'This article is republished from The Conversation under a Creative Commons license.',
      'The Conversation',
    ],
    [
      'zuerst (in|auf|bei) {org} erschienen',
      'Der Text ist zuerst bei „Spektrum der Wissenschaft“ erschienen.',
      'Spektrum der Wissenschaft',
    ],
    ['来源:{org}', '来源：新华网 编辑：小明', '新华网'],
    ['the post … appeared first on {org}', 'The post Bridge – Closed appeared first on Daily Bugle.', 'Daily Bugle'],
  ])('%j in %j names %j', (pattern, text, org) => {
    expect(matchNotice(pattern, text)).toEqual({ org });
  });

  it.each([
    [published, 'The book was originally published in April 2020 and was updated.'],
    [published, 'Originally published on November 19, 2019'],
    [published, 'Originally published in 1966, it sold well.'],
    [published, 'Originally published on 3 May 2021'],
    [published, 'originally published on paper'],
    [published, 'unoriginally published by Grist'],
  ])('%j finds nothing in %j', (pattern, text) => {
    expect(matchNotice(pattern, text)).toBeUndefined();
  });
});
