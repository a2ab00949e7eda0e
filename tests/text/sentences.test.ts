import { describe, expect, it } from 'vitest';
import { opensAfterAcronym } from '../../utils/languages/en/prose-forms.ts';
import { splitSentences } from '../../utils/text/sentences.ts';
import { expectLinear } from '../growth.ts';

const english = ['mr.', 'mrs.', 'dr.', 'no.', 'no.1', 'st.', 'gen.', 'sen.', 'calif.', 'inc.'];
const german = ['z. b.', 'dr.', 'bzw.', '1.'];

const cases: [why: string, abbreviations: string[], sentences: string[]][] = [
  ['plain', english, ['The talks ended.', 'Nobody won!', 'Who did?', 'We asked.']],
  ['titles', english, ['Mr. Ottavik spoke to Dr. Adler and Gen. Mark Harlow.', 'He left.']],
  ['initials', english, ['Valery V. Korin met J. D. Marsh.', 'They talked.']],
  [
    'acronyms',
    english,
    ['He moved to the U.S. Army base at 9 a.m. Monday.', 'She stayed in the U.S.', 'The rest left.'],
  ],
  ['decimals', english, ['It rose 3.5 percent to $1.2 billion.', 'Then it fell.']],
  ['a number', english, ['He lives at No. 7 Cherry Street.', 'Was it true?', 'No.', 'He lied.']],
  ['addresses', english, ['Go to news.example.com for more.', 'Write to me@example.org.']],
  ['quotations', english, ['“We saw nothing.”', '“Nothing at all,” she said.', 'Then: “Why?” he asked.']],
  ['straight quotations', english, ['"We saw nothing."', '"Not a thing," she said.']],
  ['brackets', english, ['It fell. (Nobody saw why.)'.slice(0, 8), '(Nobody saw why.)', 'It rose again.']],
  ['ellipsis', english, ['He waited … and waited... and left.', 'Then…', 'Nothing.']],
  ['a lower-case fragment stays', english, ['It turned into a crisis. broader proxy wars.', 'In Rome it rained.']],
  ['age in English', english, ['He was 45.', 'The driver was 30.']],
  ['German', german, ['Am 3. Oktober feiert man, z. B. Dr. Meier.', '„Das stimmt.“', 'Dann ging er.']],
  [
    'ordinals of all lengths, and kings',
    german,
    ['Zum 150. Geburtstag kam Friedrich II. Preußen, sagte er.', 'Das war im Jahr 2019.', 'Dann ging er.'],
  ],
  [
    'two ordinals in one',
    german,
    ['Am 4./5. Mai und vom 22.-27. Juni ist zu.', 'Gegen Covid-19. Dann ging er.'.slice(0, 15), 'Dann ging er.'],
  ],
  ['marks that point inwards', german, ['»Das stimmt.«', '»Nein«, sagte er.', 'Dann ging er.']],
  ['a mark that opens behind a stop', german, ['Er kam.', '»Wir gehen.«', 'Dann ging er.']],
  ['Danish and Norwegian', ['1.'], ['Den 4. maj og den 5. Maj er fri.', '»Ja.«', 'Så gik han.']],
  ['Hungarian', ['1.'], ['A XIX. Század és a 2026. május 4. Péntek volt.', 'Vége.']],
  ['ordinals that the language does not write', english, ['There were 150.', 'It was Chapter II.', 'He left.']],
  ['Thai, whose points shorten words', [], ['เมื่อเวลา 12.00 น. ตำรวจ อ.ปากช่อง ปิดท่าเรือ']],
  ['French', [], ['« Je ne sais pas. »', 'Elle est partie.']],
  ['Chinese', [], ['他说：“我不知道。”', '她走了！', '为什么？', '没有人知道。']],
  ['Japanese', [], ['首相は「問題ない。」と語った。', '会議は続く。']],
  ['Arabic', [], ['هل انتهت الحرب؟', 'لا أحد يعرف.', 'ننتظر.']],
  ['Hindi', [], ['वार्ता समाप्त हुई।', 'कोई नहीं जीता।']],
  ['no stop at the end', english, ['It ended.', 'More to follow']],
];

describe('splitSentences', () => {
  for (const [why, abbreviations, sentences] of cases) {
    it(why, () => {
      const joint = /[。！？]/.test(sentences[0] ?? '') ? '' : ' ';
      expect(splitSentences(sentences.join(joint), abbreviations, opensAfterAcronym)).toEqual(sentences);
    });
  }

  it('gives nothing for nothing', () => {
    expect(splitSentences('  ', english)).toEqual([]);
  });

  it('loses no character but white space', () => {
    const text = 'A. B! “C?” d… (E.) 3. Oktober Mr. F. 。g」h . . ? ” ” x';
    const squeeze = (s: string) => s.replace(/\s+/g, '');
    expect(squeeze(splitSentences(text, english).join(''))).toBe(squeeze(text));
  });

  it('takes a hostile text in linear time', () => {
    for (const unit of ['. ', '.”', 'a.', ' . »', '“. ', 'A.B.', '。」', 'z. '])
      expectLinear((size) => splitSentences(unit.repeat(size), german), 5000);
  });
});
