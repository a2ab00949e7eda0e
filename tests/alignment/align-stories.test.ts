import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignStories } from '../../utils/alignment/align-stories.ts';
import { tokensOf } from '../../utils/alignment/tokens.ts';
import type { AlignedRow } from '../../utils/model.ts';
import { expectLinear } from '../growth.ts';
import { rewordedPair } from './reworded-pair.ts';

const shown = ({ kind, original, copy, moved }: AlignedRow) => `${kind}${moved ? ' moved' : ''} ${original}>${copy}`;
const numbers = (texts: readonly string[]) => texts.map((_, index) => index);
const inOrder = (a: number, b: number) => a - b;

const harbour = [
  'The harbour council of Port Ellery voted on Tuesday to rebuild the eastern breakwater.',
  'Storms in the last two winters had carried away forty metres of the old wall.',
  'Fishermen said that they could no longer leave their boats in the inner basin overnight.',
  'Engineers expect that the work will take three years.',
  'The council will borrow two thirds of the cost, which it puts at 84 million crowns.',
];

describe('rows', () => {
  test.each<[string, string[], string[], string[]]>([
    ['a copy word for word', harbour, harbour, ['same 0>0', 'same 1>1', 'same 2>2', 'same 3>3', 'same 4>4']],
    [
      'other quotes, case and spaces',
      ['“It’s over”, she said.', harbour[1] ?? ''],
      ['"It\'s over," she SAID', harbour[1] ?? ''],
      ['same 0>0', 'same 1>1'],
    ],
    [
      'one word changed, one sentence left out, one put in',
      harbour,
      [
        harbour[0] ?? '',
        'Storms in the last three winters had carried away forty metres of the old wall.',
        harbour[2] ?? '',
        'Read more about it in our newsletter.',
        harbour[4] ?? '',
      ],
      ['same 0>0', 'edited 1>1', 'same 2>2', 'dropped 3>', 'added >3', 'same 4>4'],
    ],
    [
      'a sentence in another place',
      harbour,
      [4, 0, 1, 2, 3].map((at) => harbour[at] ?? ''),
      ['same moved 4>0', 'same 0>1', 'same 1>2', 'same 2>3', 'same 3>4'],
    ],
    [
      'one sentence made of two',
      ['The wall fell in the night.', 'Nobody was hurt by the falling stones.', harbour[4] ?? ''],
      ['The wall fell in the night, and nobody was hurt by the falling stones.', harbour[4] ?? ''],
      ['edited 0,1>0', 'same 2>1'],
    ],
    [
      'two sentences made of one',
      [harbour[3] ?? '', 'The wall fell in the night, and nobody was hurt by the falling stones.'],
      [harbour[3] ?? '', 'The wall fell in the night.', 'Nobody was hurt by the falling stones.'],
      ['same 0>0', 'edited 1>1,2'],
    ],
    [
      'another story',
      harbour.slice(0, 2),
      ['Rain is likely.', 'Bring a coat.'],
      ['added >0', 'added >1', 'dropped 0>', 'dropped 1>'],
    ],
    ['nothing', [], [], []],
    ['an original that could not be read', [], harbour, numbers(harbour).map((at) => `added >${at}`)],
  ])('%s', (_, original, copy, expected) => {
    expect(alignStories(original, copy).map(shown)).toEqual(expected);
  });

  test.each<[string, string[], string[], string[]]>([
    [
      'Chinese',
      ['港口委员会星期二投票决定重建东防波堤。', '去年冬天的风暴冲走了四十米旧墙。', '工程师预计工程将持续三年。'],
      ['去年冬季的风暴冲走了四十米旧墙。', '工程师预计工程将持续三年。', '点击阅读更多内容。'],
      ['dropped 0>', 'edited 1>0', 'same 2>1', 'added >2'],
    ],
    [
      'Chinese, traditional and simplified',
      ['港口委員會星期二投票決定重建東邊的防波堤。', '工程師預計，這項工程將持續三年。', '漁民說他們過夜時不敢停船。'],
      ['港口委员会星期二投票决定重建东边的防波堤。', '工程师预计，这项工程将持续五年。', '渔民说他们过夜时不敢停船。'],
      ['same 0>0', 'edited 1>1', 'same 2>2'],
    ],
    [
      'Japanese',
      ['港湾委員会は火曜日、東側の防波堤を再建することを決めた。', '工事は三年かかる見込みだ。'],
      ['港湾委員会は水曜日、東側の防波堤を再建することを決めた。', '工事は三年かかる見込みだ。'],
      ['edited 0>0', 'same 1>1'],
    ],
    [
      'Thai',
      ['สภาท่าเรือลงมติเมื่อวันอังคารให้สร้างเขื่อนกันคลื่นใหม่', 'งานจะใช้เวลาสามปี'],
      ['งานจะใช้เวลาสามปี', 'อ่านต่อได้ที่นี่'],
      ['dropped 0>', 'same 1>0', 'added >1'],
    ],
    [
      'Arabic',
      [
        'صوت مجلس الميناء يوم الثلاثاء على إعادة بناء كاسر الأمواج الشرقي.',
        'وتوقع المهندسون أن يستغرق العمل ثلاث سنوات.',
      ],
      [
        'صوّت مجلس الميناء يوم الأربعاء على إعادة بناء كاسر الأمواج الشرقي.',
        'وتوقع المهندسون أن يستغرق العمل ثلاث سنوات.',
      ],
      ['edited 0>0', 'same 1>1'],
    ],
  ])('%s', (_, original, copy, expected) => {
    expect(alignStories(original, copy).map(shown)).toEqual(expected);
  });

  test.each([
    rewordedPair(),
    { original: ['工程師說，「這項工程將持續三年。」'], copy: ['工程师说，“这项工程将持续五年。”'] },
  ])('the runs of a row give both texts again', ({ original, copy }) => {
    for (const row of alignStories(original, copy)) {
      expect(row.runs.map((run) => run.original).join('')).toBe(row.original.map((at) => original[at]).join(' '));
      expect(row.runs.map((run) => run.copy).join('')).toBe(row.copy.map((at) => copy[at]).join(' '));
    }
  });
});

test('a story that a machine reworded finds its original, sentence by sentence', () => {
  const { original, copy, labels } = rewordedPair();
  const found = new Set(alignStories(original, copy).map((row) => `${row.original}>${row.copy}`));
  const missed = labels.map((label) => `${label.original}>${label.copy}`).filter((label) => !found.has(label));
  expect(labels.length).toBeGreaterThanOrEqual(40);
  expect(1 - missed.length / labels.length, `missed ${missed}`).toBeGreaterThanOrEqual(0.95);
});

describe('whatever happens to the words', () => {
  const { original } = rewordedPair();
  const words = original.flatMap(tokensOf);
  const copyOf = (seed: number, share: number, order: readonly number[]) => {
    let state = seed;
    // a generator of its own (Park & Miller): fast-check would shrink to the words that are never or always lost
    const drawn = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const spoil = (text: string) =>
      tokensOf(text)
        .map((token) => (drawn() < share ? (words[Math.floor(drawn() * words.length)] ?? token) : token))
        .map(({ text }) => text)
        .join('');
    return order.map((at) => spoil(original[at] ?? ''));
  };
  const seed = fc.integer({ min: 1, max: 2147483646 });

  test('each sentence of both sides is in exactly one row', () => {
    const places = fc.array(fc.nat(original.length - 1), { maxLength: 60 });
    fc.assert(
      fc.property(seed, fc.double({ min: 0, max: 1, noNaN: true }), places, (drawnFrom, share, order) => {
        const copy = copyOf(drawnFrom, share, order);
        const rows = alignStories(original, copy);
        expect(rows.flatMap((row) => row.original).sort(inOrder)).toEqual(numbers(original));
        expect(rows.flatMap((row) => row.copy).sort(inOrder)).toEqual(numbers(copy));
        for (const { kind, original: left, copy: right } of rows) {
          expect(left.length + right.length).toBeGreaterThan(0);
          expect(kind === 'dropped').toBe(right.length === 0);
          expect(kind === 'added').toBe(left.length === 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a third of the words lost, hardly a sentence goes astray', () => {
    fc.assert(
      fc.property(seed, (drawnFrom) => {
        const rows = alignStories(original, copyOf(drawnFrom, 0.33, numbers(original)));
        const right = original.filter((_, at) =>
          rows.some((row) => row.original.includes(at) && row.copy.includes(at)),
        );
        expect(right.length / original.length).toBeGreaterThanOrEqual(0.95);
      }),
      { numRuns: 30 },
    );
  });
});

describe('grows no faster than the stories', () => {
  const { original, copy } = rewordedPair();
  const times = (texts: readonly string[], many: number) =>
    Array.from({ length: many }, (_, turn) => texts.map((text) => text.replaceAll('th', `th${turn % 7}`))).flat();
  test.each<[string, (many: number) => void]>([
    ['a long story', (many) => alignStories(times(original, many), times(copy, many))],
    ['a refrain', (many) => alignStories(Array(40 * many).fill('Na na na na.'), Array(40 * many).fill('Na na na na.'))],
    [
      'nothing in common',
      (many) =>
        alignStories(
          times(original, many),
          times(original, many).map((text) => text.replace(/\p{L}/gu, 'x')),
        ),
    ],
  ])('%s', (_, run) => {
    expectLinear(run, 3);
  });
});
