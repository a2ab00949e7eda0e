import { describe, expect, test } from 'vitest';
import { dateIn, dayInAddress, earlierPrinted, findPublished, localDay } from '@/utils/masthead/find-published';
import type { Zone } from '@/utils/model';

const line = (text: string, zone: Zone = 'head', linkChars = 0) => ({ text, zone, linkChars });

describe('a date in visible words', () => {
  test.each([
    ['en', 'Published January 27, 2020 at 4:05 pm', '2020-01-27'],
    ['en', '18 NOV 2019', '2019-11-18'],
    ['en', '14 Jan 2031, 21:09 GMT+10', '2031-01-14'],
    ['en', 'Updated 27/01/2020', '2020-01-27'],
    ['en', '11/12/2020', undefined],
    ['en', '05.08.2031 | 06:41', '2031-08-05'],
    ['es', '27/01/2020', '2020-01-27'],
    ['es', 'Puerto Elor 26, Abril, 2022 7:43 p.m.', '2022-04-26'],
    ['es', '1 de marzo de 2021', '2021-03-01'],
    ['pt', '1 de novembro de 2020', '2020-11-01'],
    ['de', '3. Februar 2022', '2022-02-03'],
    ['de', '05.08.2031 | 06:41', '2031-08-05'],
    ['fr', '28 octobre 2031 à 17:46', '2031-10-28'],
    ['fr', '2 août 2021', '2021-08-02'],
    ['ru', '3 марта 2024, 10:00', '2024-03-03'],
    ['pl', 'opublikowano: 2031-05-27 16:12:09', '2031-05-27'],
    ['hu', '2031. 06. 05. 10:42', '2031-06-05'],
    ['zh', '2019年11月25日 16:04:30', '2019-11-25'],
    ['ko', '2020년 3월 9일', '2020-03-09'],
    ['de', '9.Dezember 2031 um 08:52', '2031-12-09'],
    ['de', '26. Juni 203112. Januar 2032', '2031-06-26'],
    ['en', '07.17.31 1:00 PM', '2031-07-17'],
    ['en', '10/04/31 05:29 PM EDT', '2031-10-04'],
    ['en', '10/04/2031 at 5:29 p.m. CT', '2031-10-04'],
    ['de', '10/04/2031 17:29 CET', '2031-04-10'],
    ['en', 'By ANA RUIZ and LEO SANDAUG. 24, 2031', '2031-08-24'],
    ['en', 'Sandbag 24, 2031', undefined],
    ['en', '05.15.31, 22:47 / Harbour News', '2031-05-15'],
    ['en', '10/9/31', undefined],
    ['ko', '17.07.13', undefined],
    ['hu', '2031. augusztus 20., 11:16 forrás: MTI', '2031-08-20'],
    ['lt', '2031 m. rugsėjo 3 d.', '2031-09-03'],
    ['ar', 'الأحد، 04 آب/أغسطس 2031، آخر تحديث 02:21', '2031-08-04'],
    ['en', '7 minutes read', undefined],
    ['en', 'Port Ellery 2020', undefined],
    ['en', '45 Foo 2020', undefined],
  ])('%s: %s', (language, text, date) => {
    expect(dateIn(text, language)).toBe(date);
  });

  test.each([
    ['en', 'January 18, 2031', '2031-01-18'],
    ['en', '10/04/31 05:07 AM EDT', '2031-10-04'],
    ['hu', '2031.08.15 10:28MTI', '2031-08-15'],
    ['en', 'The council met on January 18, 2031', undefined],
    ['en', 'Release of the Harbour record: January 18, 2031', undefined],
  ])('%s: alone behind a picture or a standfirst: %s', (language, text, date) => {
    const story = [line('Port Ellery votes'), line('The pier in 2019, before it fell.', 'body'), line(text, 'body')];
    const rest = Array.from({ length: 6 }, () => line('The council voted.', 'body'));
    expect(findPublished([...story, ...rest], language, 0)).toBe(date);
    expect(findPublished([...story.slice(0, 2), ...rest, line(text, 'body'), ...rest], language, 0)).toBe(undefined);
    expect(findPublished([line('March 3, 2031'), ...story, ...rest], language, 1)).toBe('2031-03-03');
  });

  test.each<[language: string, below: string[], date: string | undefined]>([
    ['zh', ['发布日期：2031-09-23 14:34:05 所属分类：头条'], '2031-09-23'],
    ['en', ['Share', 'Published May 15, 2031', 'Published on May 15, 2031'], '2031-05-15'],
    ['en', ['Published May 15, 2031', 'Updated May 16, 2031'], undefined],
    ['en', ['Ferries return on May 15, 2031'], undefined],
  ])('%s: below the story, if it is the only one there: %s', (language, below, date) => {
    const story = [
      line('Port Ellery votes'),
      line('The council voted.', 'body'),
      line('Share', 'tail'),
      line('+', 'tail'),
    ];
    expect(findPublished([...story, ...below.map((text) => line(text, 'tail'))], language, 0)).toBe(date);
    expect(findPublished([...story, ...below.map((text) => line(text, 'outside'))], language, 0)).toBe(undefined);
  });

  test('is that nearest to the headline or the first words', () => {
    const blocks = [
      line('Boats of June 4, 2031'),
      line('Port Ellery votes'),
      line('Share'),
      line('Fewer boats, May 31, 2031'),
      line('More'),
      line('Ferries'),
      line('PORT ELLERY | Thu Jun 6, 2031'),
      line('The council voted.', 'body'),
    ];
    expect(findPublished(blocks, 'en', 1)).toBe('2031-06-06');
  });

  test('is the earliest of those that say what they are', () => {
    const blocks = [
      line('Titre'),
      line('Mis à jour le 06/04/2031 à 10:37'),
      line('Publié le 05/04/2031 à 17:08'),
      line('1 mars 2031'),
    ];
    expect(findPublished(blocks, 'fr', 0)).toBe('2031-04-05');
  });

  test('is looked for in short lines of the head only', () => {
    const long = `On January 3, 2020 the council ${'met again and '.repeat(20)}`;
    const blocks = [line('January 1, 2020', 'outside'), line(long), line('January 4, 2020')];
    expect(findPublished(blocks, 'en')).toBe('2020-01-04');
  });

  test.each<[why: string, blocks: ReturnType<typeof line>[], date: string | undefined]>([
    ['alone before the first words', [line('March 3, 2026', 'body'), line('The council met.', 'body')], '2026-03-03'],
    ['right behind the story', [line('港の話。', 'body'), line('（2026年3月3日 珊瑚新聞）', 'tail')], '2026-03-03'],
    [
      'not further below',
      [line('The council met.', 'body'), line('Share', 'tail'), line('Print', 'tail'), line('March 3, 2026', 'tail')],
      undefined,
    ],
  ])('stands %s', (_, blocks, date) => {
    expect(findPublished(blocks, 'en')).toBe(date);
  });

  test('is not that of another story, which a link announces', () => {
    const teaser = line('Archive in a brewery Mar 5, 2026', 'head', 32);
    expect(findPublished([teaser, line('By Lena Ostrow | May 22, 2026')], 'en')).toBe('2026-05-22');
    expect(findPublished([teaser], 'en')).toBe('2026-03-05');
  });
});

test.each([
  ['2020-12-05T23:15:00Z', '2020-12-06', '2020-12-06'],
  ['2015-04-07T03:42:00+00:00', '2015-04-06', '2015-04-06'],
  ['2015-04-07T13:42:00Z', '2015-04-06', '2015-04-07T13:42:00Z'],
  ['2015-04-07T03:42:00Z', '2015-04-09', '2015-04-07T03:42:00Z'],
  ['2015-04-07T03:42:00-05:00', '2015-04-06', '2015-04-07T03:42:00-05:00'],
  ['2015-04-07T03:42:00Z', '2015-04-07', '2015-04-07T03:42:00Z'],
  ['2015-04-07', '2015-04-06', '2015-04-07'],
  ['2015-04-07T03:42:00Z', undefined, '2015-04-07T03:42:00Z'],
])('%s in Greenwich, printed %s: %s', (stated, printed, day) => {
  expect(localDay(stated, printed)).toBe(day);
});

test.each([
  ['https://pelican-post.example/2026/03/14/breakwater/', '2026-03-14'],
  ['https://pelican-post.example/2026-03-14/breakwater', '2026-03-14'],
  ['https://pelican-post.example/view?id=20260314-001', '2026-03-14'],
  ['https://pelican-post.example/2026/13/14/breakwater/', undefined],
  ['https://pelican-post.example/news/20263314-breakwater', undefined],
])('the day in %s', (url, day) => {
  expect(dayInAddress(url)).toBe(day);
});

test.each([
  ['2026-05-11T10:00:00Z', ['Published: 29 April 2026'], 'en', '2026-04-29'],
  ['2026-05-11', ['Opublikowano: 2026-04-29 17:13:04'], 'pl', '2026-04-29'],
  ['2026-05-11', ['Updated 12 May 2026'], 'en', undefined],
  ['2026-05-11', ['The vote of 29 April 2026'], 'en', undefined],
])('%s stated, %j printed', (stated, lines, language, day) => {
  expect(earlierPrinted(stated, lines, language)).toBe(day);
});
