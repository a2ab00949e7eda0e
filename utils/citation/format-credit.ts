import type { PageReport } from '../model.ts';
import { bibtex } from './bibtex.ts';
import { type CitationWords, englishCitationWords, fill } from './citation-words.ts';
import { type CitedStory, citedStory } from './cited-story.ts';
import { creditSentence } from './credit-sentence.ts';
import { cslJson } from './csl-json.ts';

export const citationFormats = ['plain', 'markdown', 'html', 'csl-json', 'bibtex'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/**
 * The credit of a story, ready to paste.
 *
 * In: the report, the format, the day of access (local time), and the words that join names, English unless given.
 * Out: plain text, Markdown or HTML with a link to the original (or, if that is unknown, to the copy), a CSL-JSON list, a BibTeX
 * record. Every string of the page is escaped for its format; only http(s) addresses become links.
 */
export function formatCredit(
  report: PageReport,
  format: CitationFormat,
  today: Date,
  words: CitationWords = englishCitationWords,
): string {
  const story = citedStory(report);
  if (format === 'csl-json') return cslJson(report, story, today, words);
  if (format === 'bibtex') return bibtex(report, story, today, words);
  const credit = creditSentence(report, story.outlet, words);
  if (format === 'plain') return [credit, ...whereFrom(story, words, (text) => text, story.url)].join('\n');
  const title = story.title || story.url || '';
  if (format === 'markdown') {
    const link = `[${escapeMarkdown(title)}](${story.url})`;
    return [escapeMarkdown(credit), ...whereFrom(story, words, escapeMarkdown, link)].join('\n\n');
  }
  const link = `<a href="${escapeHtml(story.url ?? '')}">${escapeHtml(title)}</a>`;
  return [escapeHtml(credit), ...whereFrom(story, words, escapeHtml, link)].map((line) => `<p>${line}</p>`).join('\n');
}

/** The line with the link; none if there is no address to link to. `link` is already in the format, the outlet is not. */
function whereFrom(
  story: CitedStory,
  words: CitationWords,
  escaped: (text: string) => string,
  link: string | undefined,
): string[] {
  if (!story.url || !link) return [];
  const outlet = story.relation === 'originally' ? story.outlet : story.host;
  return [fill(words[story.relation], { outlet: escaped(outlet), link })];
}

/** Also what would make a link of its own in GitHub's dialect: "www.", "http:", "a@b". */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~!@&]/g, '\\$&')
    .replace(/(?<=https?|ftp):/gi, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/^([-+=]|\d+(?=[.)]))/, '\\$1');
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
