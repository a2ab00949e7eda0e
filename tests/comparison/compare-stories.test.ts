import { describe, expect, test } from 'vitest';
import { compareStories } from '../../utils/comparison/compare-stories.ts';
import type { Comparison, Credit, Damage, PageReport, ToldStory } from '../../utils/model.ts';
import { rewordedPair } from '../alignment/reworded-pair.ts';
import { originalReport } from '../components/reports.ts';

/** A sentence a paragraph, or several where a list of them is given. */
const told = (paragraphs: readonly (string | readonly string[])[], more: Partial<PageReport> = {}): ToldStory => ({
  report: { ...originalReport, credits: [], ...more },
  sentences: paragraphs.flatMap((texts, block) => [texts].flat().map((text) => ({ text, block: `b${block}` }))),
});
const compare = (original: readonly string[], copy: readonly string[], language = 'en'): Comparison =>
  compareStories(told(original, { language }), told(copy, { language }));
const credit = (name: string): Credit => ({
  name,
  role: 'reporter',
  certainty: 'stated',
  evidence: { kind: 'byline', text: `By ${name}`, certainty: 'stated', weight: 80 },
});

const words = (from: string, count = 12) => Array.from({ length: count }, (_, at) => `${from}${at}`).join(' ');
const sentence = (name: string) => `The ${words(name)}.`;
const alphabet = ['ant', 'bee', 'cat', 'dog', 'eel', 'fox', 'gnu', 'hen', 'ibis', 'jay'];
const story = alphabet.map(sentence);

describe('what the copy is', () => {
  const { original, copy } = rewordedPair();
  const odd: Damage[] = Array(3).fill({ kind: 'spun-phrase', sentence: '', why: '', block: 'b0' });
  /** Every third word another. */
  const reworded = story.map((text) =>
    text
      .split(' ')
      .map((word, at) => (at % 3 ? word : `x${word}`))
      .join(' '),
  );
  test.each<[Comparison['finding'], string, ToldStory, ToldStory]>([
    ['copied', 'all of it', told(story), told(story)],
    ['copied', 'two thirds of it', told(story), told(story.slice(0, 7))],
    ['spun', 'every sentence in its place', told(original), told(copy)],
    [
      'spun',
      'every sentence, some elsewhere',
      told(story),
      told([...reworded.slice(5), ...reworded.slice(0, 5)], { damage: odd }),
    ],
    [
      'reworded',
      'every sentence, half of them elsewhere',
      told(story),
      told([...reworded.slice(5), ...reworded.slice(0, 5)]),
    ],
    ['excerpt', 'a third of it and nothing else', told(story), told(story.slice(0, 3))],
    [
      'partly',
      'a third of it and much else',
      told(story),
      told([...story.slice(0, 3), ...['kit', 'lamb', 'mole', 'newt'].map(sentence)]),
    ],
    ['other', 'none of it', told(story), told(original)],
    ['other', 'nothing to compare', told([]), told(story)],
  ])('%s: %s', (finding, _, one, other) => {
    expect(compareStories(one, other).finding).toBe(finding);
  });
});

test('the shares of the original are one together', () => {
  const { shares } = compare(
    [sentence('ant'), sentence('bee'), sentence('cat')],
    [sentence('ant'), sentence('cat').replace('cat4', 'kitten'), sentence('dog')],
  );
  expect(shares.kept).toBeCloseTo(25 / 39);
  expect(shares.reworded).toBeCloseTo(1 / 39);
  expect(shares.dropped).toBeCloseTo(13 / 39);
  expect(shares.added).toBeCloseTo(13 / 39);
});

test('names whom the original credits and the copy does not', () => {
  const original = told(story, { credits: ['Mara Lindqvist', 'Tomas Pérez', 'Jun Okafor'].map(credit) });
  const copy = told(story, { credits: [credit('TOMAS PEREZ')] });
  expect(compareStories(original, copy).missing.map(({ name }) => name)).toEqual(['Mara Lindqvist', 'Jun Okafor']);
});

describe('who is missing in the copy', () => {
  test.each<[string, string, string, boolean]>([
    ['the same name', 'Mara Lindqvist', 'MARA LINDQVIST', false],
    ['without a middle initial', 'Samuel E. Ortiz', 'Samuel Ortiz', false],
    ['by an initial', 'Samuel E. Ortiz', 'S. Ortiz', false],
    ['a brother', 'Samuel E. Ortiz', 'Pedro Ortiz', true],
    ['another middle name', 'Samuel Elio Ortiz', 'Samuel Pedro Ortiz', true],
    ['the family name first', 'Kovács Ilona', 'Ilona Kovács', false],
    ['Japanese with a space', '山田 太郎', '山田太郎', false],
    ['Chinese, traditional and simplified', '陳國華', '陈国华', false],
    ['Chinese, another', '陳國華', '陈国伟', true],
    ['Japanese, another', '山田太郎', '山田次郎', true],
    ['Korean, another', '김철수', '김철호', true],
    ['Arabic with other hamzas', 'أحمد الشريفي', 'احمد الشريفى', false],
    ['Arabic, another', 'أحمد الشريفي', 'سمير الشريفي', true],
    ['Hebrew', 'נועה ברק', 'דנה ברק', true],
    ['Hindi, which vowels tell apart', 'राम वर्मा', 'रमा वर्मा', true],
  ])('%s: %s, %s', (_, one, other, isMissing) => {
    const named = (name: string) => told(story, { credits: [credit(name)] });
    expect(compareStories(named(one), named(other)).missing.map(({ name }) => name)).toEqual(isMissing ? [one] : []);
  });
});

describe('names that the copy changed where no capitals tell them', () => {
  test.each<[string, string, string, string, Partial<PageReport>, string[]]>([
    [
      'of a credited person in Japanese',
      'ja',
      '港湾局によると、山田太郎記者が月曜日に桟橋で船長に話を聞いた。',
      '港湾局によると、鈴木次郎記者が月曜日に桟橋で船長に話を聞いた。',
      { credits: [credit('山田太郎')] },
      ['山田太郎>鈴木次郎'],
    ],
    [
      'of a credited person in Korean',
      'ko',
      '김철수 기자가 월요일 부두에서 선장을 만나 배의 앞날을 물었다.',
      '박영호 기자가 월요일 부두에서 선장을 만나 배의 앞날을 물었다.',
      { credits: [credit('김철수')] },
      ['김철수>박영호'],
    ],
    [
      'of the house in Arabic',
      'ar',
      'وقال ربان السفينة لصحيفة نداء الميناء إن الرحلات ستتوقف في نوفمبر المقبل.',
      'وقال ربان السفينة لصحيفة صوت الجزيرة إن الرحلات ستتوقف في نوفمبر المقبل.',
      { host: 'نداء الميناء' },
      ['نداء الميناء>صوت الجزيرة'],
    ],
    [
      'of a credited person in Hindi',
      'hi',
      'बंदरगाह पर सोमवार को अनिता वर्मा ने कप्तान से जहाज के भविष्य पर बात की।',
      'बंदरगाह पर सोमवार को सुनीता शर्मा ने कप्तान से जहाज के भविष्य पर बात की।',
      { credits: [credit('अनिता वर्मा')] },
      ['अनिता वर्मा>सुनीता शर्मा'],
    ],
    [
      'from abroad in Chinese',
      'zh',
      '港口论坛主席雅娜·佩拉表示，这条航线将在十一月停运。',
      '港口论坛主席雅娜·布朗表示，这条航线将在十一月停运。',
      {},
      ['佩拉>布朗'],
    ],
    [
      'of a credited person in simplified Chinese',
      'zh',
      '記者陳國華星期一在碼頭上向船長詢問這艘船的將來。',
      '记者林伟明星期一在码头上向船长询问这艘船的将来。',
      { credits: [credit('陳國華')] },
      ['陳國華>林伟明'],
    ],
    [
      'a name that stays, in simplified Chinese',
      'zh',
      '記者陳國華星期一在碼頭上向船長詢問這艘船的將來。',
      '记者陈国华星期二在码头上向船长询问这艘船的将来。',
      { credits: [credit('陳國華')] },
      [],
    ],
    [
      'a word that is no name, in Chinese',
      'zh',
      '港口论坛主席雅娜·佩拉表示，这条航线将在十一月停运。',
      '港口论坛主席雅娜·佩拉表示，这条渡轮将在十一月停运。',
      {},
      [],
    ],
    [
      'a name that is left out',
      'ja',
      '港湾局によると、山田太郎記者が月曜日に桟橋で船長に話を聞いた。',
      '港湾局によると、記者が月曜日に桟橋で船長に話を聞いた。',
      { credits: [credit('山田太郎')] },
      [],
    ],
    [
      'a name that stays',
      'ja',
      '港湾局によると、山田太郎記者が月曜日に桟橋で船長に話を聞いた。',
      '港湾局によると、山田太郎記者が月曜日に波止場で船長に話を聞いた。',
      { credits: [credit('山田太郎')] },
      [],
    ],
  ])('%s', (_, language, before, after, more, names) => {
    const one = told([before, ...story], { language, ...more });
    const found = compareStories(one, told([after, ...story], { language })).names;
    expect(found.map((name) => `${name.original}>${name.copy}`)).toEqual(names);
  });
});

describe('names that the copy changed', () => {
  test.each<[string, string, string, string, string[]]>([
    [
      'a name',
      'en',
      'They met Ms. Yang on the pier of Sarrow.',
      'They met Ms. Lund on the pier of Sarrow.',
      ['Yang>Lund'],
    ],
    ['a name with its genitive', 'en', 'It was Yang’s idea to sail.', 'It was Lund’s idea to sail.', ['Yang>Lund']],
    ['two at once', 'en', 'They met Mei Yang on the pier.', 'They met Ana Lund on the pier.', ['Mei>Ana', 'Yang>Lund']],
    ['a word that is no name', 'en', 'They met a sailor on the pier.', 'They met a mariner on the pier.', []],
    ['a name for a word', 'en', 'They met Yang on the pier.', 'They met her on the pier.', []],
    ['the first word of a sentence', 'en', 'Sailors met on the pier.', 'Mariners met on the pier.', []],
    ['a German noun', 'de', 'Sie sahen dort ein Boot liegen.', 'Sie sahen dort ein Schiff liegen.', []],
    [
      'a German name beside a name',
      'de',
      'Sie trafen dort Mei Yang am Hafen.',
      'Sie trafen dort Mei Lund am Hafen.',
      ['Yang>Lund'],
    ],
    ['Russian', 'ru', 'Они встретили там Янга на пирсе.', 'Они встретили там Зыонга на пирсе.', ['Янга>Зыонга']],
    [
      'a name that the original has elsewhere',
      'en',
      'They met Yang, and Quill met Okafor.',
      'They met Okafor, and Quill met Okafor.',
      [],
    ],
  ])('%s', (_, language, before, after, names) => {
    expect(
      compare([before, ...story], [after, ...story], language).names.map((one) => `${one.original}>${one.copy}`),
    ).toEqual(names);
  });
});

describe('numbers that differ', () => {
  test.each<[string, string, string, string[]]>([
    ['another number', 'The line lost 4.2 million crowns.', 'The line lost 4.5 million crowns.', ['4.2>4.5']],
    ['the same with another mark', 'It carries 3,100 people in all.', 'It carries 3.100 people in all.', []],
    ['the same with a space', 'It carries 60 000 people in all.', 'It carries 60,000 people in all.', []],
    ['in words', 'It carries 5 people in all.', 'It carries five people in all.', []],
    ['left out', 'In 1987 a boat capsized there.', 'Then a boat capsized there.', ['1987>']],
    ['two of three', 'On 3 May 2019 it had 9 men.', 'On 3 May 2018 it had 7 men.', ['2019 · 9>2018 · 7']],
    ['Arabic digits', 'It carries ٣٥ people in all.', 'It carries 35 people in all.', []],
    ['a date in figures', 'On 3 May 2019 it had 9 men.', 'On 03.05.2019 it had 9 men.', []],
    [
      'another date in figures',
      'On 03.05.2019 it had 9 men.',
      'On 03.05.2018 it had 9 men.',
      ['03.05.2019>03.05.2018'],
    ],
    ['the time with another mark', 'The boat left at 19:30 on Monday.', 'The boat left at 19.30 on Monday.', []],
    ['the time in French', 'Le bateau part à 19h30 ce lundi.', 'Le bateau part à 19:30 ce lundi.', []],
    ['another time', 'The boat left at 19:30 on Monday.', 'The boat left at 19:45 on Monday.', ['19:30>19:45']],
    ['put in', 'It carries people in all.', 'It carries 35 people in all.', []],
  ])('%s', (_, before, after, numbers) => {
    expect(compare([before, ...story], [after, ...story]).numbers.map((one) => `${one.original}>${one.copy}`)).toEqual(
      numbers,
    );
  });
});

describe('quotations that differ', () => {
  test.each<[string, string[], string[], string[]]>([
    [
      'other words',
      ['“We have run out of money,” said Quill.'],
      ['“We have run out of cash,” said Quill.'],
      ['We have run out of money>We have run out of cash'],
    ],
    [
      'other marks',
      ['„Wir haben kein Geld mehr“, sagte Quill.'],
      ['«Wir haben kein Geld mehr», sagte Quill am Montag.'],
      [],
    ],
    [
      'no longer a quotation',
      ['“We have run out of money,” said Quill.'],
      ['Quill said we had run out of cash.'],
      ['We have run out of money>'],
    ],
    [
      'in two parts',
      ['“We have run out of money and nobody will lend us any,” said Quill.'],
      ['“We have run out of money,” said Quill, “and nobody will lend us any.”'],
      [],
    ],
    [
      'a mark too few before it',
      ['They “stay. “We have run out of money,” said Quill, the chairman of the line.'],
      ['They “stay. “We have run out of cash,” said Quill, the chairman of the line.'],
      ['We have run out of money>stay. … We have run out of cash'],
    ],
    ['a term', ['He spoke of an “open sea” there.'], ['He spoke of an “open water” there.'], []],
    [
      'Chinese, traditional and simplified',
      ['主席說：「我們已經沒有錢了，沒有人願意借給我們。」'],
      ['主席说：“我们已经没有钱了，没有人愿意借给我们。”'],
      [],
    ],
    [
      'Japanese',
      ['委員長は「お金がもうありません」と語った。'],
      ['委員長は「資金がもうありません」と語った。'],
      ['お金がもうありません>資金がもうありません'],
    ],
  ])('%s', (_, before, after, quotations) => {
    const found = compareStories(told([before, ...story]), told([after, ...story])).quotations;
    expect(found.map((one) => `${one.original}>${one.copy}`)).toEqual(quotations);
  });

  test('goes on over the stop, but not over the paragraph', () => {
    const before = [
      [
        '“We have no money. Nobody has any money left,” she said.'.slice(0, 18),
        'Nobody has any money left,” she said.',
      ],
    ];
    const after = [['“We have no money.', 'Nobody has any cash left,” she said.']];
    const [found] = compareStories(told(before), told(after)).quotations;
    expect(found).toMatchObject({ original: 'Nobody has any money left', copy: 'Nobody has any cash left' });
    const parted = [['“We have no money.'], ['Nobody has any money left, she said.']];
    expect(
      compareStories(told(parted), told([['“We have no money.'], ['Nobody has any cash left, she said.']])).quotations,
    ).toEqual([]);
  });
});
