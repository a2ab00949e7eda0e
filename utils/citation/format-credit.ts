import type { PageReport } from '../model.ts';
import { bibtex } from './bibtex.ts';
import { type CitationWords, englishCitationWords, fill } from './citation-words.ts';
import { type CitedStory, citedStory } from './cited-story.ts';
import { creditSentence } from './credit-sentence.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

export const citationFormats = ['plain', 'markdown', 'html', 'ris', 'bibtex', 'csl-json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/**
 * The credit of a story, ready to paste.
 *
 * In: the report, the format, the day of access (local time), and the words that join names, English unless given.
 * Out: plain text, Markdown or HTML: who reported it for whom, where it appeared first, who distributed and who carries it; or a
 * record for a citation manager. Every string of the page is escaped for its format; only http(s) addresses become links.
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
  if (format === 'ris') return ris(report, story, today, words);
  const lines = (print: Print) =>
    [print.mark(creditSentence(report, story, words)), ...whereFrom(story, words, print)].filter(Boolean);
  switch (format) {
    case 'plain':
      return lines({ mark: (text) => text, link: (address) => address }).join('\n');
    case 'markdown':
      return lines({
        mark: escapeMarkdown,
        link: (address, title) => `[${escapeMarkdown(title || address)}](${address})`,
      }).join('\n\n');
    case 'html':
      return lines({
        mark: escapeHtml,
        link: (address, title) => `<a href="${escapeHtml(address)}">${escapeHtml(title || address)}</a>`,
      })
        .map((line) => `<p>${line}</p>`)
        .join('\n');
  }
}

/** How a format writes words of the page, and a link to an address that is safe. */
interface Print {
  mark: (text: string) => string;
  link: (address: string, title: string) => string;
}

/** Where it appeared first, who distributed it, who carries it. */
function whereFrom(story: CitedStory, words: CitationWords, { mark, link }: Print): string[] {
  const { url, copy, relation, title, distributor } = story;
  const linked = (relation: CitedStory['relation'], address: string | undefined, title: string) => {
    const outlet = mark(relation === 'originally' ? story.outlet : story.host);
    return address ? [fill(words[relation], { outlet, link: link(address, title) })] : [];
  };
  const carried = distributor ? [`${fill(words.distributed, { outlet: mark(distributor) })}.`] : [];
  if (relation === 'seenAt') return [...carried, ...linked('seenAt', url, title)];
  return [...linked(relation, url, title), ...carried, ...linked('seenAt', copy, '')];
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
