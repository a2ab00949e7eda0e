/**
 * npm run bench:summaries -- --readings FOLDER [--corpus FOLDER] [--quiet]
 *
 * Prints the summary of each page whose reading take-readings.ts kept, to be read by eye, and counts what none may have: the faults are
 * told by signs of their own, not by the code that chose. With the pages themselves it also tells how much a summary shares with what
 * the page's own people say of it (ROUGE-1), where that is more than the first paragraph again: better in form is not to be worse in
 * content.
 */
import { parseArgs } from 'node:util';
import { analyze } from '../../utils/analyze.ts';
import { findDamage } from '../../utils/damage/find-damage.ts';
import { storyText } from '../../utils/hiding/story-text.ts';
import { summarize } from '../../utils/summary/summarize.ts';
import { humanDescription, rouge1 } from './human-words.ts';
import { keptArticle, keptIds } from './kept-readings.ts';

const { values } = parseArgs({
  options: {
    readings: { type: 'string', default: 'out/readings' },
    corpus: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
});

const faults: Record<string, RegExp> = {
  dateline:
    /^(?:\p{Lu}{3,}[\p{Lu} ,.]{0,30}|\p{Lu}\p{L}{2,20}(?:(?: \p{Lu}\p{L}+)?, \p{L}{2,12}\.?)?) ?(?:\([^)]{2,30}\) ?[-–—]|[—–])|^【|^[^.]{3,40}, \d{1,2} \p{L}+ \d{4} [–—-]|^[^“"«]{0,40}\.\p{L}{2,4} [–—-] /u,
  dangling:
    /^[“"„«]?(?:But|And|He|She|They|It|This|These|Both|Other|Further|Aber|Er|Sie|Es|Dies\p{L}*|Pero|Esto|Mais(?! do que)|Ils|Elle|Cette|Ce|Но|Он|Она|Tale|Tal|Ini|Itu)(?!\p{L})/u,
  pointing:
    /^(?:\p{L}+ ){1,3}(?:this|those|these|solche|cette|dicha|tal|tersebut|этой|этом)(?!\p{L}| (?:who|of|in|week|year|month))/u,
  speaker:
    /[”"»“,] (?:he|she|they|er|sie|sagte er|dijo|elle|a-t-il) (?:said|says|added)?\.$|^[“"«][^”"»]*[”"»],? (?:he|she|they|elle|ella) |^[“"«„][^“”"«»„]*[”"»“],? [\p{Ll}-]+(?: [\p{Ll}-]+)?\.$/u,
  adding: /^[^“"«„,]{0,50} (?:also|además|inoltre|außerdem) /u,
  self: /^(?:In|With|By) this (?:article|post|blog|guide|story)(?!\p{L})/u,
  definite:
    /^(?:The|In the|Das|Der|La|El|Le) (?:company|group|move|decision|report|Unternehmen|Gruppe|empresa|cita|réunion) \p{Ll}/u,
  label: /^(?:\d{1,2}[.)]|\p{Lu}:) |^(?:Note|Disclaimer|Das Problem|The problem):/u,
  call: /[?!]$/u,
  caption: /^(?:FILE|File photo|Foto|Photo|Bild)\s?[:–—-]|©|Getty Images|, on \p{Lu}\p{L}+\.? \d{1,2}, \d{4}\.$/u,
  half: /^[\p{Ll},;:)([…]|…|\.\.\.|^\[.*\]$/u,
};
const counts: Record<string, number> = { pages: 0, sentences: 0, damaged: 0, doubled: 0 };
const count = (name: string) => {
  counts[name] = (counts[name] ?? 0) + 1;
};

const shared: ReturnType<typeof rouge1>[] = [];
/** How much of a description the first paragraph may have, for it to be a second telling. */
const tellsFirstParagraph = 0.85;

for (const id of keptIds(values.readings)) {
  const article = keptArticle(values.readings, id);
  const judgement = analyze(article);
  if (judgement.report.verdict.status === 'not-an-article') continue;
  const { story, language, title } = storyText(article, judgement);
  const broken = findDamage(story, language).map(({ sentence }) => sentence);
  const chosen = summarize(story, language, 3, title, broken);
  count('pages');
  const human = values.corpus ? humanDescription(values.corpus, id) : '';
  const first = story.find((block) => block.prose)?.text ?? '';
  if (human && rouge1(first, human).recall < tellsFirstParagraph)
    shared.push(rouge1(chosen.map(({ text }) => text).join(' '), human));
  if (!values.quiet) console.log(`\n${id} [${language}] ${title}`);
  chosen.forEach(({ text }, at) => {
    const found = Object.keys(faults).filter((name) => faults[name]?.test(text));
    if (broken.includes(text)) found.push('damaged');
    if (chosen.slice(0, at).some((other) => other.text === text)) found.push('doubled');
    for (const name of ['sentences', ...found]) count(name);
    if (!values.quiet || found.length) console.log(`  ${found.map((name) => `[${name}] `).join('')}${text}`);
  });
}
console.log(counts);
if (shared.length) {
  const mean = (of: 'recall' | 'precision' | 'f1') =>
    (shared.reduce((sum, each) => sum + each[of], 0) / shared.length).toFixed(3);
  console.log({ described: shared.length, recall: mean('recall'), precision: mean('precision'), f1: mean('f1') });
}
