import { expect, test } from 'vitest';
import { isShareBar } from '../../utils/boilerplate/share-bar.ts';
import { block } from '../pages/blocks.ts';

const leadsToShare = (href: string) => {
  const text = 'Pass it on';
  return isShareBar(block(text, { links: [{ text, href }], linkChars: text.length }));
};

test.each([
  'https://www.facebook.com/sharer/sharer.php?u=a',
  'https://twitter.com/home?status=a',
  'https://www.linkedin.com/shareArticle?url=a',
  'https://www.linkedin.com/feed/?shareActive=true',
  'https://www.reddit.com/submit?url=a',
  'https://connect.ok.ru/dk?st.cmd=a',
  'https://wa.me/?text=a',
  'https://www.xing.com/spi/shares/new?url=a',
  'https://line.me/R/msg/text/?a',
  'https://b.hatena.ne.jp/entry/a',
  'mailto:?subject=a',
])('a network has its form at %s', (href) => expect(leadsToShare(href)).toBe(true));

test.each([
  'https://x.com/addison',
  'https://x.com/sharonstone',
  'https://t.me/senders',
  'https://www.reddit.com/r/harbours',
  'https://pelican-post.example/share/1',
  'mailto:ana@pelican-post.example',
])('somebody has a page, and no form, at %s', (href) => expect(leadsToShare(href)).toBe(false));
