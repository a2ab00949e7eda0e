import { expect, test } from 'vitest';

import { analyzePage } from '../pages/analyze-page.ts';
import { type Page, pageOf, paragraphs } from '../pages/story.ts';

const story = [
  'Traders at the market in Marrowby lost sixty stalls to a fire on Tuesday night, and the council of Port Ellery, which owns it, could not say when it will open again or who is going to pay.',
  ...paragraphs.slice(1),
];
const head = (author: string) =>
  `<meta property="og:type" content="article"><meta property="og:site_name" content="Pelican Post"><meta name="author" content="${author}">`;
const by = '<div class="byline">By <a rel="author" href="/author/ana">Ana Ruiz</a></div>';
const vietnamese = [
  'Hội đồng cảng hôm thứ Ba đã bỏ phiếu xây lại đê chắn sóng phía đông, chấm dứt cuộc tranh cãi kéo dài mười một năm về việc ai phải trả tiền.',
  'Bão trong hai mùa đông vừa qua đã cuốn đi bốn mươi mét tường cũ, và ngư dân nói rằng họ không thể để thuyền trong bến qua đêm được nữa.',
  '"Chúng tôi đã chờ đủ lâu rồi", bà Odile Marran, người đại diện cho chủ các thuyền nhỏ, nói. "Mỗi mùa thu chúng tôi kéo thuyền lên bờ và hy vọng điều tốt nhất."',
  'Các kỹ sư cho rằng công việc sẽ mất ba năm. Sà lan sẽ chở đá từ các mỏ đá, và con đường ven biển sẽ cấm xe tải vào các ngày trong tuần.',
];

test.each<[what: string, page: Page, people: string]>([
  // before the first paragraph, in the story's own column
  ['a name and its town', { opening: '</p><p><strong>Ana Ruiz, Marrowby</strong></p><p>' }, 'Ana Ruiz@Marrowby'],
  [
    'the same below an account of nobody',
    {
      top: '<div class="byline">By <a href="/author/admin">Admin</a></div>',
      opening: '</p><p><em>Ana Ruiz, Marrowby</em></p><p>',
    },
    'Ana Ruiz@Marrowby',
  ],
  [
    'a name and a university',
    {
      opening:
        '</p><p><a href="https://colloquy.example/profiles/ana-ruiz-12">Ana Ruiz</a>, <em>University of Sorna</em></p><p>',
    },
    'Ana Ruiz#University of Sorna',
  ],
  [
    'a name that stands out, below the account that the site and its head are called by',
    {
      head: head('Pelican P'),
      top: '<p>by <a rel="author" href="/author/admin/">Pelican P</a> | 5 November 2031</p>',
      opening: '</p><p><b>ANA RUIZ</b></p><p>',
    },
    'Ana Ruiz',
  ],
  [
    'nobody in a row of rubrics beside a link to the author',
    {
      top: '<h1>By</h1><div><a href="/checklists/">Harbour Checklists</a><a href="/just-moored/">Just Moored</a></div><div><a rel="author" href="/author/ana/">Ana Ruiz</a></div>',
    },
    'Ana Ruiz',
  ],
  [
    'nobody in a linked title that is marked as a source',
    {
      top: `${by}<ul><li><a class="source" href="/garden/">A Secret Garden for the Long Winter and Beyond</a></li></ul>`,
    },
    'Ana Ruiz',
  ],
  [
    'nobody in a title that a link holds with its element',
    {
      top: `${by}<ul><li><a href="/garden/"><span class="source">A Secret Garden for the Long Winter and Beyond</span></a></li></ul>`,
    },
    'Ana Ruiz',
  ],
  [
    'nobody who checked, in a row of its boxes',
    {
      top: '<div class="bylines"><span>By <a href="/author/ana">Ana Ruiz</a></span><span>Fact checked by <a href="/author/leo">Leo Sand</a></span><span>Updated on May 6, 2031</span></div>',
    },
    'Ana Ruiz',
  ],
  [
    'of whom a heading and a sentence tell below',
    { below: '<div><h4>About Ana Ruiz</h4><p>Ana Ruiz has covered harbours for twelve years.</p></div>' },
    'Ana Ruiz',
  ],
  [
    'a scholar with her degree',
    { end: '<p>Ana Ruiz, Ph.D., is professor of geography at the University of Sorna.</p>' },
    'Ana Ruiz',
  ],
  [
    'whose it is, on what somebody compiled',
    {
      lang: 'pl',
      story: [
        'Rada portu zagłosowała we wtorek za odbudową wschodniego falochronu, kończąc trwający jedenaście lat spór o to, kto ma za niego zapłacić i jak wysoki ma być.',
        'Sztormy ostatnich dwóch zim zabrały czterdzieści metrów starego muru, a rybacy mówili, że nie mogą już zostawiać łodzi w basenie na noc.',
        '„Czekaliśmy wystarczająco długo” – powiedziała Odile Marran, która mówi w imieniu właścicieli małych łodzi. „Każdej jesieni wyciągamy je z wody i mamy nadzieję.”',
        'Inżynierowie spodziewają się, że prace potrwają trzy lata. Barki przywiozą kamień z kamieniołomów, a droga wzdłuż brzegu będzie zamknięta w dni robocze.',
      ],
      top: '<div class="author">oprac. Ana Lis</div>',
      end: '<p>autor: Leon Mróz</p>',
    },
    'Ana Lis (writer); Leon Mróz',
  ],
  ['no name in plain letters, which may be the picture’s', { opening: '</p><p>Ana Ruiz</p><p>' }, ''],
  ['nobody of whom the story tells', { opening: '</p><p><b>Odile Marran, Marrowby</b></p><p>' }, ''],
  // rows of names
  ['names between bars', { top: '<p>Ana Ruiz / Leo Sand</p>' }, 'Ana Ruiz; Leo Sand'],
  [
    'cells with marks of their own',
    {
      top: '<div class="people"><span>Ana Ruiz</span><span>,</span><span>Leo Sand</span><span>&amp;</span><span>Ida Brandt</span></div>',
    },
    'Ana Ruiz; Leo Sand; Ida Brandt',
  ],
  [
    'whole names in Japanese',
    {
      lang: 'ja',
      story: [
        '湊市の港湾委員会は火曜日、東防波堤を再建することを決めた。誰が費用を負担し、どれほどの高さにするかをめぐる11年に及ぶ争いに終止符が打たれた。',
        '過去二回の冬の嵐で古い壁の40メートルが流され、漁師たちは夜間に船を内港に置いておけなくなったと話していた。工事は3年かかる見込みだ。',
      ],
      top: '<div class="r"><a href="/reporter/1">潮路千夏</a>　<a href="/reporter/2">浜崎健吾</a></div><time>2031年4月18日</time>',
    },
    '潮路千夏; 浜崎健吾',
  ],
  // the words around a marked name
  [
    'who contributed',
    { top: `${by}<div>Contributions from: <a rel="author" href="/author/leo">Leo Sand</a></div>` },
    'Ana Ruiz; Leo Sand (contributor)',
  ],
  [
    'who edited',
    { top: `${by}<div>Edited by <a rel="author" href="/author/leo">Leo Sand</a></div>` },
    'Ana Ruiz; Leo Sand (editor)',
  ],
  // where they are
  ['a town in the next row', { top: `${by}<div>Marrowby</div>` }, 'Ana Ruiz@Marrowby'],
  ['a town with the day', { top: `${by}<div>Marrowby - <time>6 May 2031</time></div>` }, 'Ana Ruiz@Marrowby'],
  ['a town behind the day', { top: `<p>Published - May 6, 2031 08:44 pm IST - NAIROBI</p>${by}` }, 'Ana Ruiz@NAIROBI'],
  ['a town and its state', { top: `${by}<div>Port Ellery (MT)</div>` }, 'Ana Ruiz@Port Ellery'],
  ['no rubric', { top: `${by}<div>Politics - 6 May 2031</div>` }, 'Ana Ruiz'],
  ['no link to a rubric', { top: `${by}<div><a href="/nairobi">Nairobi</a></div>` }, 'Ana Ruiz'],
  ['no town above, which may be a rubric', { top: `<div>Nairobi</div>${by}` }, 'Ana Ruiz'],
  ['no colleague', { top: `${by}<div>Leo Sand - 6 May 2031</div>` }, 'Ana Ruiz'],
  // below the story
  [
    'signers, the last one in a town',
    {
      lang: 'ru',
      story: [
        'Совет порта во вторник проголосовал за восстановление восточного волнолома, положив конец спору, который одиннадцать лет шёл о том, кто должен платить.',
        'Штормы последних двух зим унесли сорок метров старой стены, и рыбаки говорили, что больше не могут оставлять лодки во внутренней гавани на ночь.',
        '«Мы ждали достаточно долго», — сказала Одиль Марран, которая говорит от имени владельцев малых лодок. «Каждую осень мы вытаскиваем их из воды и надеемся на лучшее».',
        'Инженеры полагают, что работы займут три года. Баржи привезут камень из карьеров, а дорога вдоль берега будет закрыта для грузовиков в будние дни.',
      ],
      end: '<p class="authors">Мария Лунева; Пётр Сомов, Екатеринбург</p>',
    },
    'Мария Лунева; Пётр Сомов@Екатеринбург',
  ],
  [
    'a scholar with her chair and a link',
    {
      end: '<p><a href="https://colloquy.example/profiles/ana-ruiz-12">Ana Ruiz</a>, Senior Lecturer in Geography, <em>University of Sorna</em></p>',
    },
    'Ana Ruiz',
  ],
  [
    'a biography below a row that names nobody',
    { top: '<p class="byline">by admin</p>', end: '<p><em>Ana Ruiz is a historian who lives in Lima.</em></p>' },
    'Ana Ruiz',
  ],
  [
    'nobody who comments',
    {
      lang: 'vi',
      story: vietnamese,
      end: '<p><strong>Trần Hữu Lộc</strong></p>',
      below: '<div><h3>Ý kiến (2)</h3><div><b>Hoàng Minh</b><p>Nghe tiếng sáo diều là nhớ.</p></div></div>',
    },
    'Trần Hữu Lộc',
  ],
  // houses
  [
    'no edition of the site’s',
    { head: head('Ana Ruiz'), top: '<p class="byline">By Ana Ruiz, Pelican Marrowby</p>' },
    'Ana Ruiz',
  ],
  [
    'whoever is called as the site, if its head names them',
    { head: head('Ana Ruiz and Pelican Sand'), top: '<p class="byline">By Ana Ruiz and Pelican Sand</p>' },
    'Ana Ruiz; Pelican Sand',
  ],
  ['no sponsor', { top: '<p class="byline">Sponsored content by Marlow Bank</p>' }, ''],
])('names %s', (_, page, people) => {
  const { credits } = analyzePage(pageOf({ story, ...page })).report;
  const shown = credits.map(
    ({ name, role, place = '', outlet = '' }) =>
      `${name}${role === 'reporter' ? '' : ` (${role})`}${place && `@${place}`}${outlet && `#${outlet}`}`,
  );
  expect(shown.join('; ')).toBe(people);
});
