/**
 * npm run bench:summaries -- --readings FOLDER [--quiet]
 *
 * Prints the summary of each page whose reading take-readings.ts kept, to be read by eye, and counts what none may have: the faults are
 * told by signs of their own, not by the code that chose.
 */
import { parseArgs } from 'node:util';
import { analyze } from '../../utils/analyze.ts';
import { findDamage } from '../../utils/damage/find-damage.ts';
import { storyText } from '../../utils/hiding/story-text.ts';
import { summarize } from '../../utils/summary/summarize.ts';
import { keptArticle, keptIds } from './kept-readings.ts';

const { values } = parseArgs({
  options: { readings: { type: 'string', default: 'out/readings' }, quiet: { type: 'boolean', default: false } },
});

const faults: Record<string, RegExp> = {
  dateline: /^(?:\p{Lu}{3,}[\p{Lu} ,.]{0,30}|\p{Lu}\p{L}{2,20}(?:, \p{L}{2,12}\.?)?) ?(?:\([^)]{2,30}\) ?[-–—]|[—–])/u,
  dangling:
    /^(?:But|And|He|She|They|It|This|These|Both|Other|Aber|Er|Sie|Es|Dies\p{L}*|Pero|Esto|Mais(?! do que)|Ils|Elle|Ce|Но|Он|Она)(?!\p{L})/u,
  caption: /^(?:FILE|File photo|Foto|Photo|Bild)\s?[:–—-]|©|Getty Images/u,
  half: /^[\p{Ll},;:)…]|(?:…|\.\.\.)$/u,
};
const counts: Record<string, number> = { pages: 0, sentences: 0, damaged: 0, doubled: 0 };
const count = (name: string) => {
  counts[name] = (counts[name] ?? 0) + 1;
};

for (const id of keptIds(values.readings)) {
  const article = keptArticle(values.readings, id);
  const judgement = analyze(article);
  if (judgement.report.verdict.status === 'not-an-article') continue;
  const { story, language, title } = storyText(article, judgement);
  const broken = findDamage(story, language).map(({ sentence }) => sentence);
  const chosen = summarize(story, language, 3, title, broken).sort((a, b) => a.position - b.position);
  count('pages');
  if (!values.quiet) console.log(`\n${id} [${language}]`);
  chosen.forEach(({ text }, at) => {
    const found = Object.keys(faults).filter((name) => faults[name]?.test(text));
    if (broken.includes(text)) found.push('damaged');
    if (chosen.slice(0, at).some((other) => other.text === text)) found.push('doubled');
    for (const name of ['sentences', ...found]) count(name);
    if (!values.quiet || found.length) console.log(`  ${found.map((name) => `[${name}] `).join('')}${text}`);
  });
}
console.log(counts);
