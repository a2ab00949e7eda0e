import { languageFor } from '../languages/registry.ts';
import { patternSource } from '../text/pattern.ts';
import { lexiconFor } from './lexicon.ts';
import { endOfMarker, markersAt } from './marker-index.ts';
import { plainLower } from './plain-lower.ts';

/** What bylines and tails are wrapped in: brackets, dashes, bullets. */
const wrapping = /^[\s(（[【*–—•-]+/u;

/** Whether a line opens with a word for "by": 'By Ana Ruiz', 'Von: Ana Ruiz', 'Author: Ana Ruiz', '记者 张三'. */
export function opensWithBy(text: string, language: string): boolean {
  const plain = plainLower(text.slice(0, 80).replace(wrapping, ''));
  return markersAt(lexiconFor(language).roleWords, plain, 0).some(
    (marker) => marker.word.byline && endOfMarker(marker, plain, 0) > 0,
  );
}

interface Labels {
  /** The whole text is a label: 'By', 'Źródło:', '来源'. */
  whole: RegExp;
  /** A label and its colon within a line. */
  inside: RegExp;
}

const built = new Map<string, Labels>();

/** Role words and source labels of a language, and of English: templates often keep their English labels. */
export function labelsOf(language: string): Labels {
  const { code, credits } = languageFor(language);
  let labels = built.get(code);
  if (!labels) {
    const english = languageFor('en').credits;
    const words = [...credits.roleWords, ...english.roleWords].map((role) => role.words);
    const all = [...new Set([...words, ...credits.sourceLabels, ...english.sourceLabels])];
    const any = all
      .sort((a, b) => b.length - a.length)
      .map((word) => patternSource(word, plainLower))
      .join('|');
    labels = {
      whole: new RegExp(`^(?:${any})\\s?[:：]?$`, 'us'),
      // East Asian labels need no space before them: "字号来源：中新网作者：于文"
      inside: new RegExp(`(?:^|(?<=[\\p{Script=Han}\\s)）:：\\p{N}]))(?:${any})\\s?[:：]`, 'gus'),
    };
    built.set(code, labels);
  }
  return labels;
}
