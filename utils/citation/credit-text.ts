import type { Citable, CitationWords } from '../model.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { type CitedStory, citedStory } from './cited-story.ts';
import { creditSentence } from './credit-sentence.ts';
import { fill } from './fill.ts';

/**
 * The credit of a story as plain text, Markdown or HTML: who reported it for whom, where it appeared first, who distributed and who
 * carries it. Every string of the page is escaped for its format; only http(s) addresses become links.
 */
export function creditText(report: Citable, format: 'plain' | 'markdown' | 'html', words: CitationWords): string {
  const story = citedStory(report);
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

/** Whose work is in it, where it appeared first, who distributed it, who carries it. */
function whereFrom(story: CitedStory, words: CitationWords, { mark, link }: Print): string[] {
  const { url, copy, relation, title, distributor, helper } = story;
  const linked = (relation: CitedStory['relation'], address: string | undefined, title: string) => {
    const outlet = mark(relation === 'originally' ? story.outlet : story.host);
    return address ? [fill(words[relation], { outlet, link: link(address, title) })] : [];
  };
  const carried = distributor ? [`${fill(words.distributed, { outlet: mark(distributor) })}.`] : [];
  const helped = helper ? [`${fill(words.partly, { source: mark(helper), outlet: mark(story.outlet) })}.`] : [];
  if (relation === 'seenAt') return [...carried, ...linked('seenAt', url, title)];
  return [...helped, ...linked(relation, url, title), ...carried, ...linked('seenAt', copy, '')];
}

/** Also what would make a link of its own in GitHub's dialect: "www.", "http:", "a@b". */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~!@&]/g, '\\$&')
    .replace(/(?<=https?|ftp):/gi, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/^([-+=]|\d+(?=[.)]))/, '\\$1');
}
