import { describe, expect, test } from 'vitest';

import { analyzePage } from '../pages/analyze-page.ts';
import { type Page, pageOf, paragraphs } from '../pages/story.ts';

const credited = (page: Page) => analyzePage(pageOf(page)).report.credits.map(({ name }) => name);
const signed = '<p class="byline">By Ana Ruiz</p>';
const title = '<a href="/bell">The last bell of the old café</a>';
const [vi, ko, zh, sv, ja] = [
  'Hội đồng cảng hôm thứ Ba đã bỏ phiếu xây lại đê chắn sóng phía đông, chấm dứt cuộc tranh cãi kéo dài mười một năm về việc ai phải trả tiền.',
  '항만 위원회는 화요일 동쪽 방파제를 다시 쌓기로 표결했으며, 누가 비용을 낼 것인지를 둘러싼 십일 년의 다툼이 끝났다고 어민들은 전했다.',
  '港口委员会星期二投票决定重建东面的防波堤，结束了长达十一年的争论，渔民们说他们等这一天已经等得太久了，谁来付钱终于有了答案。',
  'Hamnrådet röstade på tisdagen för att bygga upp den östra vågbrytaren igen, och därmed är elva års strid om vem som ska betala slut.',
  '港湾委員会は火曜日、東の防波堤を建て直すことを票決し、誰が費用を払うかをめぐる十一年の争いがようやく終わったと漁師たちは話した。',
].map((text) => [text, ...paragraphs.slice(1).map(() => text)]);
const story = (lang: string, text: readonly string[] | undefined, page: Partial<Page> = {}): Page => ({
  ...page,
  lang,
  ...(text && { story: text }),
});

describe('no reporter is', () => {
  test.each<[who: string, page: Page, names: string[]]>([
    ['who checked the facts behind the story', { top: signed, end: '<p>Fact checked by Leo Sand</p>' }, ['Ana Ruiz']],
    ['who checked them, and nobody else is named', { top: '<p>Fact checked by Leo Sand</p>' }, []],
    ['who reviewed it in Swedish', story('sv', sv, { end: '<p>Granskad av: Leo Sand</p>' }), []],
    [
      'who is in a quotation',
      { end: '<blockquote><p>“We waited.”</p><p class="author">Leo Sand</p></blockquote>' },
      [],
    ],
    ['whose story is announced', { end: `<p>${title}</p><p>By Leo Sand</p>` }, []],
    ['whose story is announced in a box', { end: `<div>${title}<p class="byline">By Leo Sand</p></div>` }, []],
    [
      'whose story is announced in one line',
      { end: `<div>${title} <span class="byline">By Leo Sand</span></div>` },
      [],
    ],
    ['who wrote a book that is sold', { end: '<div><b>Over the Water</b><br>By Leo Sand<br>$19.90</div>' }, []],
    [
      'who wrote the book above its review',
      { top: `${signed}<div><p>Over the Water</p><p>By Leo Sand</p><p>312 pages</p></div>` },
      ['Ana Ruiz'],
    ],
    [
      'who stands below a heading',
      { end: '<div><h4>Over the Water</h4><p>by Leo Sand</p></div><p>It is sold out.</p>' },
      [],
    ],
    ['whom a word is set before', story('sv', sv, { end: '<p>Foredragsholder <b>Arnfinn Vestrheim</b></p>' }), []],
    ['whom one is set before in Chinese', story('zh', zh, { end: '<p>嘉宾 <b>李满江</b></p>' }), []],
    ['one of a list', story('vi', vi, { end: '<ul><li>Lương Đắc Thọ</li><li>Trịnh Khả Vy</li></ul>' }), []],
    ['whose label is in bold', story('vi', vi, { end: '<p><b>Liên hệ báo chí</b></p><p>Lương Đắc Thọ</p>' }), []],
    ['who comments in small letters', { end: '<div class="comment"><p>By Leo Sand</p><p>Well done.</p></div>' }, []],
  ])('%s', (_, page, names) => expect(credited(page)).toEqual(names));
});

const head = (author: string) => `<meta property="og:type" content="article"><meta name="author" content="${author}">`;

describe('a reporter is', () => {
  test.each<[who: string, page: Page, names: string[]]>([
    [
      'whom the head names as well, in Chinese letters',
      story('zh', zh, { head: head('李满江'), top: '<div class="byline">李满江</div>' }),
      ['李满江'],
    ],
    [
      'the same in Korean',
      story('ko', ko, { head: head('김서연'), top: '<div class="byline">김서연</div>' }),
      ['김서연'],
    ],
    [
      'whom it names in small letters without dots',
      { head: head('Efsun Yıldızhan'), top: '<p>Efsun YILDIZHAN</p>' },
      ['Efsun Yıldızhan'],
    ],
    ['who signs behind a word for it', { end: '<p>Words <b>Ana Ruiz</b></p>' }, ['Ana Ruiz']],
    ['who signs a Vietnamese story', story('vi', vi, { end: '<p>Lương Đắc Thọ</p>' }), ['Lương Đắc Thọ']],
    ['who signs a Japanese one', story('ja', ja, { end: '<p>文・榊原 千早</p>' }), ['榊原 千早']],
    ['who reviewed a book', { top: '<p class="byline">Reviewed by Ana Ruiz</p>' }, ['Ana Ruiz']],
  ])('%s', (_, page, names) => expect(credited(page)).toEqual(names));
});
