import { expect, test } from 'vitest';
import {
  byWords,
  dayPrepositions,
  forWords,
  houseArticles,
  inNames,
  joints,
  ofWords,
  withWords,
} from '../../utils/languages/everywhere/everywhere.ts';
import { sourceFiles, withoutComments } from '../source-files.ts';
import { smallWordsIn, wordsCompared, wordsInExpressions, wordsInLists } from './human-words.ts';

/** Where words of human languages are data, and the grammars of one language. */
const home = /^utils\/(?:languages|agencies|themes|grammar\/local)\//;
/** Tables of the world's names, the folding of letters, and the sentinel, which has to carry its own few words. */
const tables =
  /^utils\/(?:grammar\/(?:(?:places|names)\/data-|places\/gazetteer)|text\/(?:fold|letters|simplified-han|digits)|sentinel\/)/;
const word = /(?![ªºµßĸ])[^\p{ASCII}\P{L}]/u;

/** Letters and marks that are no words: vowels, broken encodings, marks between names, a capital and its small form, a final sigma. */
const letters = [
  'utils/damage/fragments.ts',
  'utils/damage/residue.ts',
  'utils/grammar/names/pack-weights.ts',
  'utils/grammar/notices/match-notice.ts',
  'utils/grammar/segments/segment.ts',
  'utils/grammar/words/address.ts',
  'utils/grammar/words/plain-lower.ts',
  'utils/grammar/words/token.ts',
  'utils/masthead/find-published.ts',
  'utils/text/split-words.ts',
];

test.each([
  ['/(?:lesedauer|à propos)/u', true],
  ["'記者'", true],
  ['/[\\p{L}–—…]/u', false],
  ["'by'", false],
])('letters beyond ASCII are seen in %s', (source, seen) => {
  expect(word.test(source)).toBe(seen);
});

test('words of human languages are at home in utils/languages', () => {
  const astray = sourceFiles('utils').filter(
    ({ path, source }) => !home.test(path) && !tables.test(path) && word.test(withoutComments(source)),
  );
  expect(astray.map(({ path }) => path).sort()).toEqual(letters);
});

/** What looks like words and is none, file by file. May only shrink. */
const noWords: Record<string, string> = {
  // style sheets, tags, fields and values of machines
  'utils/article/cell-edges.ts':
    'display none visibility hidden inline flex grid block list item table margin left right',
  'utils/article/parse-json-ld.ts': 'CDATA',
  'utils/article/read-published.ts':
    'article published time og datepublished parsely pub date sailthru dcterms created dc issued pubdate publishdate publish',
  'utils/boilerplate/judges/judge-prompts.ts': 'ctrl cmd enter gallery caption embed contact form ad',
  'utils/text/faulty-line.ts': 'true false null',
  // parts of addresses
  'utils/boilerplate/judges/judge-follow-lines.ts':
    'www fb me com facebook twitter instagram youtube tiktok vk line lin ee',
  'utils/evidence/find-metadata.ts': 'reuters ap afp dpa apa sda epd kna efe ansa ritzau ntb belga pti ians ani xinhua',
  'utils/evidence/story-address.ts':
    'tags topics topic themen thema temas categor ies categoria kategorie rubrik section sections authors autor en auteur people profile profiles users account search suche list lists archives feed rss login subscribe about contact pdf docx xlsx pptx zip jpe png gif mp',
  'utils/evidence/story-label.ts': 'com',
  'utils/grammar/words/address.ts':
    'www com org net info news co io de at ch fr es it pt nl be se no dk fi pl cz hu gr ru ua tr ir il in id vn cn jp kr tw br ar mx cl pe uk ie ca au nz za ng ke us tv eu me ro bg rs hr sk lt lv ee lu',
  'utils/syndication/host-identity.ts':
    'sport sports media press archive health money travel local finance mobile amp cdn substack wordpress blogspot medium blogger tumblr github google yahoo',
  'utils/syndication/outlet-name.ts': 'com fr de es it net org hu pl ch at',
  'utils/text/domain-family.ts': 'ac co com edu go gob gov gouv ne net nom or org',
  // tags of languages
  'utils/grammar/names/normal-name.ts': 'tr az',
  'utils/grammar/parse-notice.ts': 'ca sr hr sw bn ur th',
  // kinds of our own
  'utils/grammar/parse-tail.ts': 'wire syndicate',
  'utils/grammar/read-verb-sentence.ts': 'date',
  'utils/grammar/segments/further-names.ts': 'glued',
  'utils/grammar/segments/segment.ts': 'date',
  // code inside a template
  'utils/evidence/rows/compose-row.ts': 'test word',
  'utils/text/one-of.ts': 'wordings map wording wording replace replaceAll',
  // letters of broken encodings, parts of people's names, a station's code, a zone of time, the names of pictures
  'utils/damage/residue.ts': 'Гў',
  'utils/text/script.ts': 'Mc Mac De Di Du La Le Van Fitz',
  'utils/grammar/words/token.ts': 'TV',
  'utils/masthead/find-published.ts': 'PD',
  'utils/article/read-logos.ts': 'logo',
};

const humanWords = (source: string) => [
  ...wordsInExpressions(source),
  ...wordsCompared(source),
  ...wordsInLists(source),
];

test.each([
  ['/distributed by (?<by>.+)/i', ['distributed', 'by']],
  ['/(?:lesedauer|by) [\\p{L}ab]/u', ['lesedauer', 'by']],
  ['name.split(/,| (?:and|y) /u)', ['and']],
  ["new RegExp(`^(?:the|der)\\\\s`, 'iu')", ['the', 'der']],
  ["if (token.key === 'which') return;", ['which']],
  ["new Set('the der die'.split(' '))", ['the', 'der', 'die']],
  ["if (token.kind === 'word') return 'and';", []],
  ['/(?:^|[\\s_-])(?:byline|author)(?:$|\\s)/', []],
  ['/[\\p{L}–—…]|\\u00a0|(?<by>\\s)/u', []],
  ["import { said } from '../said/text.ts';", []],
])('words are seen in %s', (source, seen) => {
  expect(humanWords(source)).toEqual(seen);
});

test('so are those that are written in plain letters', () => {
  const astray = sourceFiles('utils').flatMap(({ path, source }) => {
    const isKnown = new Set(noWords[path]?.split(' '));
    const found = home.test(path) || tables.test(path) ? [] : humanWords(source).filter((word) => !isKnown.has(word));
    return found.length ? [`${path}: ${found.join(' ')}`] : [];
  });
  expect(astray).toEqual([]);
});

/** Rooms whose texts are for machines: selectors, storage, tags, fields of citations. */
const forMachines = /^utils\/(?:article|browser|citation|hiding|report|reprint|settings)\//;
const small = new Set(
  [byWords, dayPrepositions, forWords, houseArticles, inNames, joints, ofWords, withWords]
    .flat()
    .filter((word) => /^[a-z]{2,}$/.test(word)),
);
const smallWords = (source: string) => smallWordsIn(source, (word) => small.has(word));

/** What is called like a small word and is none: tags of languages, ends of addresses, a state, and a page of the desk's own. */
const noSmallWords = [
  'alignment/tokens',
  'desk/data-practice-pages',
  'model',
  'syndication/outlet-name',
  'text/domain-family',
];

test.each([
  ["const joint = isLast ? ' and ' : ', ';", ['and']],
  ["new Set([...own, '&', 'and', 'von'])", ['and', 'von']],
  ["return word + ' de ';", ['de']],
  ["return 'back-to-top';", []],
  ["throw new Error('The end of the page');", []],
  ["import { and } from './de.ts';", []],
])('small words are seen in %s', (source, seen) => {
  expect(smallWords(source)).toEqual(seen);
});

test('nor do small words stand alone in the code', () => {
  const astray = sourceFiles('utils').flatMap(({ path, source }) => {
    const isHome = [home, tables, forMachines].some((rooms) => rooms.test(path));
    const found = isHome || noSmallWords.includes(path.slice('utils/'.length, -'.ts'.length)) ? [] : smallWords(source);
    return found.length ? [`${path}: ${found.join(' ')}`] : [];
  });
  expect(astray).toEqual([]);
});

/** What asks for one language: `code === 'de'`, `language.startsWith('es')`. */
const asked =
  /\b(?:code|lang|language|primary|locale)\b[^;\n]{0,20}?(?:[!=]==\s*|(?:startsWith|includes)\()'[a-z]{2}\b/;

test('code that all languages share asks for none of them', () => {
  expect(asked.test("if (language.startsWith('es')) return;")).toBe(true);
  expect(asked.test("const isGerman = lexicon.code === 'de';")).toBe(true);
  const asking = sourceFiles('utils').filter(({ path, source }) => !home.test(path) && asked.test(source));
  // English is written in two ways, and citations have to choose one
  expect(asking.map(({ path }) => path)).toEqual(['utils/browser/local-citation-words.ts']);
});
