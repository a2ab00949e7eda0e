import { describe, expect, it } from 'vitest';
import { citationFormats, formatCredit } from '../../utils/citation/format-credit.ts';
import type { Credit, PageReport, Role, Verdict } from '../../utils/model.ts';
import { creditInEnglish, englishCitationWords } from './in-english.ts';

const today = new Date(2026, 8, 5);

function credit(name: string, role: Role, place?: string, outlet?: string): Credit {
  const evidence = { kind: 'credit-line', text: name, certainty: 'stated', weight: 90 } as const;
  return { name, role, certainty: 'stated', evidence, ...(place && { place }), ...(outlet && { outlet }) };
}

const verdict: Verdict = {
  status: 'syndicated',
  kind: 'scraped',
  source: 'The Harbour Times',
  originalUrl: 'https://www.harbourtimes.example/2022/03/14/tankers.html',
  confidence: 'certain',
  evidence: [],
};
const report: PageReport = {
  version: 1,
  url: 'https://copy.example/tankers/',
  host: 'Copy 24',
  title: 'Harbour closes to tankers',
  language: 'en',
  published: '2022-03-14T23:30:00-05:00',
  verdict,
  credits: [
    credit('Mark Landry', 'reporter', 'London'),
    credit('Dana E. Singer', 'reporter', 'New York'),
    credit('Carla Gall', 'contributor', 'Kyiv, Ukraine'),
    credit('Erik Schmidt', 'contributor', 'Washington'),
    credit('Julia Barns', 'contributor', 'Washington'),
    credit('Nora Quill', 'editor'),
  ],
  organizations: [],
  boilerplate: [],
  damage: [],
  summary: [],
  words: { story: 0, hidden: 0 },
  stretches: [],
};
const sentence =
  'By Mark Landry in London and Dana E. Singer in New York, The Harbour Times; with reporting by Carla Gall in Kyiv, Ukraine ' +
  'and Erik Schmidt and Julia Barns in Washington; edited by Nora Quill.';
const original = 'https://www.harbourtimes.example/2022/03/14/tankers.html';
const seen = 'Seen at Copy 24: https://copy.example/tankers/';

const withVerdict = (change: Partial<Verdict>): PageReport => ({ ...report, verdict: { ...verdict, ...change } });
const { originalUrl: _, ...unlinked } = verdict;
const { source: __, ...unnamed } = unlinked;

describe('plain', () => {
  it.each<[why: string, PageReport, string]>([
    ['groups people by place', report, `${sentence}\nOriginally published by The Harbour Times: ${original}\n${seen}`],
    [
      'points at the copy when it knows no original',
      { ...report, verdict: unlinked, credits: [credit('Mark Landry', 'reporter')] },
      'By Mark Landry, The Harbour Times.\nSeen at Copy 24: https://copy.example/tankers/',
    ],
    [
      'names the host of its own stories',
      { ...withVerdict({ status: 'original' }), credits: [credit('Mark Landry', 'writer')] },
      'Written by Mark Landry, Copy 24.\nPublished by Copy 24: https://copy.example/tankers/',
    ],
    [
      'credits organisations where nobody is named',
      { ...report, credits: [], organizations: ['Agence Exemple'] },
      `The Harbour Times, Agence Exemple.\nOriginally published by The Harbour Times: ${original}\n${seen}`,
    ],
    [
      'names a desk before the paper whose own work it is',
      { ...withVerdict({ status: 'original' }), credits: [], organizations: ['Harbour Desk'] },
      'Harbour Desk, Copy 24.\nPublished by Copy 24: https://copy.example/tankers/',
    ],
    [
      'says whose work is in a story that the page put together',
      { ...report, verdict: { ...unlinked, status: 'partly' }, credits: [credit('Mark Landry', 'reporter')] },
      'By Mark Landry, Copy 24.\nPartly reported by The Harbour Times, put together by Copy 24.\nPublished by Copy 24: https://copy.example/tankers/',
    ],
    [
      'says whose reporter somebody else’s is',
      { ...report, credits: [credit('Mark Landry', 'reporter', 'London', 'Quay News')], verdict: unlinked },
      'By Mark Landry (Quay News) in London, The Harbour Times.\nSeen at Copy 24: https://copy.example/tankers/',
    ],
    [
      'names no outlet where the copy does not name its source, least of all the copier',
      { ...report, verdict: unnamed, credits: [credit('Mark Landry', 'reporter')] },
      `By Mark Landry.\n${seen}`,
    ],
    [
      'takes a portal’s copy for no first publication',
      withVerdict({ originalUrl: 'https://news.portal.example/tankers', originalKind: 'copy' }),
      `${sentence}\n${seen}`,
    ],
    [
      'goes from the source over the distributor to the carrier',
      { ...withVerdict({ distributor: 'Quay Content' }), credits: [credit('Mark Landry', 'reporter')] },
      `By Mark Landry, The Harbour Times.\nOriginally published by The Harbour Times: ${original}\nDistributed by Quay Content.\n${seen}`,
    ],
  ])('%s', (_why, input, expected) => {
    expect(creditInEnglish(input, 'plain', today)).toBe(expected);
  });

  it('speaks another language', () => {
    const german = {
      ...englishCitationWords,
      language: 'de',
      roles: { ...englishCitationWords.roles, reporter: 'Von {people}' },
      ofOutlet: '{people} ({outlet})',
      originally: 'Zuerst erschienen bei {outlet}: {link}',
    };
    const credits = [credit('Mark Landry', 'reporter'), credit('Dana Singer', 'reporter')];
    expect(formatCredit({ ...report, credits }, 'plain', today, german)).toBe(
      `Von Mark Landry und Dana Singer, The Harbour Times.\nZuerst erschienen bei The Harbour Times: ${original}\n${seen}`,
    );
  });
});

describe('Markdown and HTML', () => {
  it('link to the original', () => {
    expect(creditInEnglish(report, 'markdown', today)).toBe(
      `${sentence}\n\nOriginally published by The Harbour Times: [Harbour closes to tankers](${original})\n\nSeen at Copy 24: [https\\://copy.example/tankers/](https://copy.example/tankers/)`,
    );
    expect(creditInEnglish(report, 'html', today)).toBe(
      `<p>${sentence}</p>\n<p>Originally published by The Harbour Times: <a href="${original}">Harbour closes to tankers</a></p>\n<p>Seen at Copy 24: <a href="https://copy.example/tankers/">https://copy.example/tankers/</a></p>`,
    );
  });
});

describe('CSL-JSON', () => {
  it('is a newspaper article with people taken apart and the day as printed', () => {
    expect(JSON.parse(creditInEnglish(report, 'csl-json', today))).toEqual([
      {
        id: 'landry2022harbour',
        type: 'article-newspaper',
        title: 'Harbour closes to tankers',
        author: [
          { given: 'Mark', family: 'Landry' },
          { given: 'Dana E.', family: 'Singer' },
        ],
        contributor: [
          { given: 'Carla', family: 'Gall' },
          { given: 'Erik', family: 'Schmidt' },
          { given: 'Julia', family: 'Barns' },
        ],
        editor: [{ given: 'Nora', family: 'Quill' }],
        'container-title': 'The Harbour Times',
        issued: { 'date-parts': [[2022, 3, 14]] },
        URL: original,
        accessed: { 'date-parts': [[2026, 9, 5]] },
        language: 'en',
        note: 'Seen at Copy 24: https://copy.example/tankers/',
      },
    ]);
  });

  it('takes the copy’s address when it knows no other, and says so', () => {
    const [record] = JSON.parse(creditInEnglish({ ...report, verdict: unlinked, credits: [] }, 'csl-json', today));
    expect(record).toMatchObject({
      URL: 'https://copy.example/tankers/',
      note: 'Seen at Copy 24: https://copy.example/tankers/',
      author: [{ literal: 'The Harbour Times' }],
    });
  });

  it('makes the source of a copy its author where nobody is named, not a house that helped', () => {
    const helped = { ...report, verdict: unlinked, credits: [], organizations: ['Agence Exemple'] };
    const [record] = JSON.parse(creditInEnglish(helped, 'csl-json', today));
    expect(record.author).toEqual([{ literal: 'The Harbour Times' }]);
  });
});

describe('BibTeX', () => {
  it('is one record', () => {
    expect(creditInEnglish(report, 'bibtex', today)).toBe(`@article{landry2022harbour,
  author = {Landry, Mark and Singer, Dana E.},
  editor = {Quill, Nora},
  title = {{Harbour closes to tankers}},
  journal = {The Harbour Times},
  year = {2022},
  month = mar,
  day = {14},
  url = {${original}},
  urldate = {2026-09-05},
  note = {With reporting by Carla Gall in Kyiv, Ukraine and Erik Schmidt and Julia Barns in Washington. Seen at Copy 24: https://copy.example/tankers/}
}`);
  });

  it('escapes what TeX would read as its own, and keeps every brace paired', () => {
    const hostile = {
      ...report,
      title: '100% {free} & \\input{/etc/passwd} ~ $x_1^2$ #1',
      credits: [credit('A} and {B', 'reporter')],
      verdict: { ...verdict, originalUrl: 'https://h.example/a}b{c?d=%7D&e=_#f' },
    };
    const record = creditInEnglish(hostile, 'bibtex', today);
    expect(record).toContain(
      'title = {{100\\% \\textbraceleft{}free\\textbraceright{} \\& \\textbackslash{}input\\textbraceleft{}/etc/passwd',
    );
    expect(record).toContain('url = {https://h.example/a%7Db%7Bc?d=%7D&e=_#f}');
    let depth = 0;
    for (const mark of record) {
      depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
});

describe('hostile pages', () => {
  const hostile: PageReport = {
    ...report,
    title: '](javascript:alert(1)) <img src=x onerror=alert(1)> "*',
    host: '</p><script>alert(2)</script>',
    credits: [credit('{place} <b>\u202eMark\u0000\nLandry</b> www.evil.example', 'reporter', '`{people}`')],
    verdict: { ...verdict, source: '[x](http://evil.example)', originalUrl: 'https://u:p@h.example/a(b)"><i>?q=\\' },
  };

  it('write no HTML of their own', () => {
    const page = new DOMParser().parseFromString(creditInEnglish(hostile, 'html', today), 'text/html');
    expect(Array.from(page.body.querySelectorAll('*'), (element) => element.localName)).toEqual([
      'p',
      'p',
      'a',
      'p',
      'a',
    ]);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('https://h.example/a%28b%29%22%3E%3Ci%3E?q=%5C');
    expect(page.querySelector('a')?.textContent).toBe(hostile.title);
  });

  it('write no Markdown of their own', () => {
    expect(creditInEnglish(hostile, 'markdown', today)).toBe(
      'By {place} \\<b\\>Mark Landry\\</b\\> www\\.evil.example in \\`{people}\\`, \\[x\\](http\\://evil.example).\n\n' +
        'Originally published by \\[x\\](http\\://evil.example): ' +
        '[\\](javascript:alert(1)) \\<img src=x onerror=alert(1)\\> "\\*](https://h.example/a%28b%29%22%3E%3Ci%3E?q=%5C)\n\n' +
        'Seen at \\</p\\>\\<script\\>alert(2)\\</script\\>: [https\\://copy.example/tankers/](https://copy.example/tankers/)',
    );
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'not an address', ''])(
    'link not to %j',
    (address) => {
      for (const format of citationFormats) {
        const credited = creditInEnglish(
          { ...report, url: address, verdict: { ...verdict, originalUrl: address } },
          format,
          today,
        );
        expect(credited).toContain('Landry');
        if (address) expect(credited).not.toContain(address);
        expect(credited).not.toMatch(/href|\]\(|url = |"URL"|undefined/);
      }
    },
  );
});
