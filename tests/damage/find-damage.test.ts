import { describe, expect, it } from 'vitest';
import { damageKinds } from '../../utils/damage/damage-kind.ts';
import { findDamage } from '../../utils/damage/find-damage.ts';
import { expectLinear } from '../growth.ts';
import { paragraphBlocks as paragraphs } from '../pages/blocks.ts';
import { sound } from './sound-prose.ts';

const found = (texts: string[], language = 'en') =>
  findDamage(paragraphs(...texts), language).map(({ kind, why }) => `${kind}: ${why}`);

/** A second kind of sign beside the one in question, so that the page is reported at all. */
const alsoSpun = 'The Washington Submit wrote about the harbour, and no other paper did.';
const alsoBroken = 'The dispute over the harbour may turn into a crisis. broader quarrels about money.';

describe('clean pages', () => {
  it('yield nothing', () => {
    expect(found(sound)).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it.each([
    ['one small letter after a stop', [alsoBroken]],
    ['one odd name', [alsoSpun]],
    [
      'a typing slip with quotation marks',
      ['“Fine,” she said. “Good.”', 'He left.” Nobody followed him out of the room.'],
    ],
    [
      'mojibake alone, however much',
      ['It wasnâ€™t so. It isnâ€™t so. It canâ€™t be so. They donâ€™t say so.', 'They wonâ€™t.'],
    ],
    [
      'an abbreviation that we do not know',
      ['Add two tblsp. of salt.', 'A tblsp. is enough.', 'One tblsp. of oil and a tblsp. of wine.'],
    ],
    [
      'a writer without capitals',
      Array.from({ length: 8 }, () => 'it rained again. nobody came. we went home. that was all.'),
    ],
    ['lines of a poem in quotation marks', ['“the sea came in. we went out. the sea went out. we stayed,” she read.']],
    [
      'source code in paragraphs',
      [
        'const log = print; // Add the watcher. const watcher = watch(file)',
        'Set it. const read = promise(); Use it. function read()',
        'if (a) { stop it. return false. else go }',
      ],
    ],
    [
      'a link behind a sentence',
      ['The council is overwhelmed. more', 'The ferries wait in the bay. more', 'Nobody knows the costs. more news'],
    ],
    ['addresses', ['See the slogan. https://news.example/a See it. news.example has it. b@news.example has it.']],
  ])('%s is none', (_why, texts) => {
    expect(found([...sound, ...texts])).toEqual([]);
  });

  it('takes two slips in a long text for slips', () => {
    const long = Array.from({ length: 20 }, () => sound).flat();
    expect(found([...long, alsoSpun, alsoBroken])).toEqual([]);
  });

  it('tells nothing of headings, lists and code', () => {
    const blocks = paragraphs(alsoSpun, alsoBroken, ...sound);
    for (const tag of ['li', 'pre', 'h2'])
      expect(
        findDamage(
          blocks.map((block) => ({ ...block, tag })),
          'en',
        ),
      ).toEqual([]);
  });
});

describe('two kinds together', () => {
  it('are told in page order with the sentence, the words and the block', () => {
    expect(findDamage(paragraphs(sound[0] ?? '', alsoBroken, alsoSpun), 'en-US')).toEqual([
      { kind: 'fragment', sentence: 'broader quarrels about money.', why: 'crisis. broader', block: 'b1' },
      { kind: 'spun-name', sentence: alsoSpun, why: 'Washington Submit → Washington Post', block: 'b2' },
    ]);
  });

  it('or three of one kind in a short text', () => {
    expect(
      found([
        alsoBroken,
        'They sailed into the fog. around the port since May.',
        'Nobody saw the end of it. of restraint.',
      ]),
    ).toEqual(['fragment: crisis. broader', 'fragment: fog. around', 'fragment: it. of']);
  });
});

describe('each sign', () => {
  it.each<[sentence: string, sign: string, told: string]>([
    [
      'It asked for aid for thousands of people. people. no way to dry land.',
      'fragment: people. people.',
      'people. no way to dry land.',
    ],
    [
      'It has grown worse. for Mr. Brook, even now. and for all the others.',
      'fragment: worse. for',
      'for Mr. Brook, even now.',
    ],
    ['(It had no plans to send ships into the bay.) of restraint.', 'fragment: bay.) of', 'of restraint.'],
    [
      'All say it has gotten much worse. Harbour than expected.',
      'fragment: Harbour than expected.',
      'Harbour than expected.',
    ],
    ['The council, the officials said, they said in a statement.', 'repetition: said, they said', ''],
    [
      'An official in the port said on Monday that it was over, an official in the port said on Monday.',
      'repetition: official in the port said',
      '',
    ],
    [
      'It broke, mentioned Martin Brook, who is vice president of the port, Brook said.',
      'repetition: mentioned Martin Brook, who is vice president of the port, Brook said.',
      '',
    ],
    [
      'She informed reporters aboard the ship, told reporters.',
      'repetition: informed reporters aboard the ship, told reporters.',
      '',
    ],
    [
      'There is no such thing as a purpose to wait.',
      'spun-phrase: There is no such thing as a purpose → there is no reason',
      '',
    ],
    ['They mentioned late Thursday that it was over.', 'spun-phrase: They mentioned late Thursday', ''],
    ['“It is over,” mentioned Mr. Brook.', 'spun-phrase: ,” mentioned', ''],
    ['It might probably’t be repaired.', 'spun-phrase: probably’t', ''],
    ['The White Home had no comment.', 'spun-name: White Home → White House', ''],
    ['Brook walked away. Prime Minister Kalinyev and then Kalinjev spoke.', 'name: Kalinyev → Kalinjev', ''],
    ['It wasn’t so, said Mr. Lund.', 'name: Lund', ''],
    ['He wasnâ€™t there.', 'residue: â€™', ''],
    ['[パリ 28日 ロイター] – It rained in Paris.', 'residue: [パリ 28日 ロイター]', ''],
    ['The port ordered its ships ” refrain from sailing”.', 'quotation-marks: ”', ''],
    ['He said he was ”appalled“ at the port.', 'quotation-marks: “', ''],
    ['Jon Brook said: “We have no ships.', 'quotation-marks: “', ''],
    ['We have no ships,” said Jon Brook.', 'quotation-marks: ”', ''],
    ['“Support of any kind,” will have consequences, she said.', 'quotation-marks: “Support of any kind,” will', ''],
  ])('%s', (text, sign, told) => {
    const damage = findDamage(paragraphs(...sound, text, alsoSpun, alsoBroken), 'en');
    const sentences = damage.filter(({ kind, why }) => `${kind}: ${why}` === sign).map(({ sentence }) => sentence);
    expect(sentences, JSON.stringify(damage)).toHaveLength(1);
    if (told) expect(sentences).toEqual([told]);
    expect(text).toContain(sentences[0]);
  });

  it('is of a kind that the interface can name', () => {
    for (const { kind } of findDamage(paragraphs(alsoSpun, alsoBroken), 'en')) expect(damageKinds).toContain(kind);
  });
});

describe('sound lines', () => {
  it.each([
    '“We quote him at length.',
    'It was mentioned on Monday, as mentioned in a press release.',
    'They wouldn’t, couldn’t and shouldn’t; it mustn’t and needn’t be so.',
    'Palestine and the Palestinian side met; Britain asked Brittany, and Vladimir Quill asked Volodymyr Marsh.',
    'Mr. Brook, who resigned on Monday, told reporters.',
    'More than expected came. Bigger than planned, it fell.',
    'The New York State Division of Human Rights cared for psychological well being.',
    'He was 6’4” tall and she was not.',
  ])('%s', (text) => {
    const quoted = text.startsWith('“') ? ['“We quote him still.” Then he stopped.'] : [];
    const signs = found([...sound, alsoSpun, alsoBroken, text, ...quoted]);
    expect(signs).toEqual(['spun-name: Washington Submit → Washington Post', 'fragment: crisis. broader']);
  });
});

it('reads other languages by what does not depend on words', () => {
  const german = [
    'Der Hafen wird im Mai für Tanker geschlossen, bzw. die Zufahrt. weil der Rat es so beschloss.',
    'Niemand kannte die Kosten. und auch nicht die Folgen. die Stadt zahlt nun.',
  ];
  expect(found(german, 'de')).toEqual(['fragment: Zufahrt. weil', 'fragment: Kosten. und', 'fragment: Folgen. die']);
  // we do not know the abbreviations of this language
  expect(found(german, 'xx')).toEqual([]);
});

it.each(['ab. ', 'abcde. fgh ', ' ” ', '“a,” ', 'Mr. Abcdef ', 'said, he said ', 'â€™', '”mentioned ', 'said Ab, '])(
  'takes hostile texts in linear time: %s',
  (unit) => {
    expectLinear(
      (size) => findDamage(paragraphs(unit.repeat(size), ...Array.from({ length: size / 10 }, () => unit)), 'en'),
      1000,
    );
  },
);
