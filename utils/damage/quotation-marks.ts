import type { Story, Symptom } from './damage-kind.ts';

/** "” abstain from": a mark that closes stands before a word, free on its left; "appalled“" the reverse. */
const facingAway = /(?:^|\s)”(?=\s|\p{L}|$)|(?<=\p{L})“(?=[\s.,]|$)/gu;

/**
 * Quotation marks that do not pair: a paragraph closes what nothing opened, opens what nothing closes although the next one does
 * not go on quoting, or has a mark that faces the wrong way. A quotation over several paragraphs, which opens each and closes
 * once, is sound. Only for pages that write “…”: other pairs (”…”, „…“, »…«, "…") leave too much open.
 */
export function findLoneQuotationMarks(story: Story): Symptom[] {
  if (!writesEnglishQuotes(story)) return [];
  const signs: Symptom[] = [];
  const commaBeforeVerb = story.known && new RegExp(story.known.commaBeforeVerb, 'u');
  let open = false;
  for (const [index, { text, id }] of story.paragraphs.entries()) {
    const sentences = story.sentences[index] ?? [];
    const sentenceWith = (position: number) => sentenceAt(text, sentences, position);
    const away = Array.from(text.matchAll(facingAway)).slice(0, 5);
    for (const match of away) {
      const sentence = sentenceWith(match.index + match[0].length);
      signs.push({ kind: 'quotation-marks', sentence, why: match[0].trim(), block: id });
    }
    const wasOpen = open;
    const { opened, closed } = unpaired(text, wasOpen);
    open = opened !== -1;
    if (away.length > 0) {
      open = false;
    } else if (closed !== -1) {
      signs.push({ kind: 'quotation-marks', sentence: sentenceWith(closed), why: '”', block: id });
    } else if (open && !/^[“‘"]/u.test(story.paragraphs[index + 1]?.text ?? '')) {
      signs.push({ kind: 'quotation-marks', sentence: sentenceWith(opened), why: '“', block: id });
    }
    for (const sentence of sentences) {
      const match = commaBeforeVerb?.exec(sentence);
      if (match) signs.push({ kind: 'quotation-marks', sentence, why: match[0].trim(), block: id, weak: true });
    }
  }
  return signs;
}

function writesEnglishQuotes(story: Story): boolean {
  const text = story.paragraphs.map((paragraph) => paragraph.text).join('\n');
  // “… closed with a plain " leaves marks open, too
  return !/[„‟«»]|“[^“”"\n]{1,80}"/u.test(text) && (text.match(/“[^“”\n]{1,400}”/gu)?.length ?? 0) >= 2;
}

/** Positions of the last “ left open and of the first ” that nothing opened, -1 if there is none. `open`: from the paragraph before. */
function unpaired(text: string, open: boolean): { opened: number; closed: number } {
  let opened = open ? 0 : -1;
  let closed = -1;
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if (mark === '“') {
      opened = index;
    } else if (opened !== -1) {
      opened = -1;
      // not 6’4”
    } else if (closed === -1 && !/\p{N}/u.test(text[index - 1] ?? '')) {
      closed = index;
    }
  }
  // a quotation from before that is not taken up again has simply ended
  const takenUp = opened !== -1 && text[opened] === '“';
  return { opened: takenUp ? opened : -1, closed };
}

/** The sentence that covers a position of the paragraph. */
export function sentenceAt(text: string, sentences: readonly string[], position: number): string {
  let from = 0;
  for (const sentence of sentences) {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    if (position <= from) return sentence;
  }
  return sentences.at(-1) ?? text;
}
