import { joints } from '../../languages/everywhere/everywhere.ts';
import { vocabularyFor } from '../../languages/vocabulary.ts';
import type { PrintedSource } from '../../model.ts';
import { oncePerObject } from '../../text/once.ts';
import { oneOf } from '../../text/one-of.ts';
import { startsUpper } from '../../text/script.ts';
import { knownAgency } from '../known-agency.ts';
import { hasHouseForm } from '../names/house-form.ts';
import { ownDesk } from '../parse-signature.ts';
import { type Lexicon, lexiconFor } from '../words/lexicon.ts';
import { houseName } from './house-name.ts';

/** "Quelle: APA/sda", "Fuente: EFE y AFP" */
const betweenHouses = new RegExp(`\\s?[/,、;]\\s?|\\s${oneOf(joints)}\\s`, 'u');

const closing = /(?<![\s)\]】.*])[\s)\]】.*]+$/u;
/** "Quelle: red/AGN" */
const initials = /^\p{Ll}{2,4}$/u;

/** Whether a text is the label of a source and nothing else: 'Provided by', 'Quelle:', '配信'. */
export const isSourceLabel = (text: string, language: string) =>
  sourceLabels(lexiconFor(language)).some(
    (words) => words.toLowerCase() === text.replace(/\s?[:：]$/u, '').toLowerCase(),
  );

/** "Tomado de Pie de Costa" → "Pie de Costa": behind several words for where something is from stands a house; one word may be a name. */
export function behindSourceWords(text: string, lexicon: Lexicon): string | undefined {
  const label = sourceLabels(lexicon).find((words) => words.includes(' ') && startsWithLabel(text, words));
  const name = label && text.slice(label.length).trim();
  // "με πληροφορίες από ΑΠΕ": an agency's material
  return name && startsUpper(name) && !knownAgency(name) ? name : undefined;
}

/** "Quelle: dpa Sport", "(Quelle: APA/dpa/sda)", "Provided by The Kestrel". Several agencies in one are organisations. */
export function readSourceLabel(
  line: string,
  lexicon: Lexicon,
): { source?: PrintedSource; organizations: string[] } | undefined {
  const start = line.replace(/^[\s([【*•–—-]+/u, '');
  const label = sourceLabels(lexicon).find((words) => startsWithLabel(start, words));
  if (!label) return undefined;
  const value = start
    .slice(label.length)
    // "来源:海角网-海角日报": the site, and the paper whose story it is
    .replace(/^\s?(?:[:：\]]{1,2}|[=|／/-])?\s?(?:\p{Script=Han}{3,5}-(?=\p{Script=Han}{3}))?/u, '')
    .replace(closing, '');
  const parts = value.split(betweenHouses);
  const known = parts.filter((part) => knownAgency(part));
  // "Bron: Belga, eigen berichtgeving", "Quelle: AGN, Rheinthaler Bote": beside the agency the house itself, or another
  const others = parts.filter((part) => !known.includes(part));
  if (
    known.length > 0 &&
    parts.length > 1 &&
    others.every(
      (part) =>
        (parts.length < 3 && initials.test(part)) ||
        ownDesk().test(part) ||
        (/\p{L}/u.test(part) && hasHouseForm(part)),
    )
  )
    return { organizations: known };
  const printed = houseName(value, lexicon);
  const name = printed && (agencyBesidePlace(printed) ?? printed);
  return name ? { source: { name }, organizations: [] } : undefined;
}

/** "الدمام - رويترز", "Reuters – Lima": where the agency wrote it stands beside its name. */
function agencyBesidePlace(name: string): string | undefined {
  const parts = name.split(/\s[–—-]\s/u);
  const wires = parts.filter((part) => knownAgency(part)?.kind === 'wire');
  return parts.length === 2 && wires.length === 1 ? wires[0] : undefined;
}

/** Those of a language and of English, and those of languages that have no folder. */
const sourceLabels = oncePerObject(({ code }: Lexicon) =>
  vocabularyFor(code).credits.sourceLabels.map((words) => words.normalize('NFKC')),
);

/** A colon must follow, or the label be one of several words: "Provided by The Kestrel". */
function startsWithLabel(start: string, label: string): boolean {
  if (start.slice(0, label.length).toLowerCase() !== label.toLowerCase()) return false;
  const after = start.slice(label.length);
  return (
    // "[出典] 海角日報" as well
    /^\s?[:：\]]/u.test(after) ||
    // "Fonte - ANSA"
    (/^\s[–—/-]\s/u.test(after) && knownAgency(after.slice(3).replace(closing, '')) !== undefined) ||
    // "Źródło Dziennik Gazeta Morska": nothing but capitalised words
    (label.length > 4 && /^(?: \p{Lu}[^\s.]{0,24}){1,5}\.?$/u.test(after)) ||
    (label.includes(' ') && /^\s(?:\p{Ll}{1,4}\s)?[^\p{Ll}\s]/u.test(after)) ||
    // "(via coralcourier.example)"
    /^ [\p{L}\p{N}-]{2,40}(?:\.[\p{L}-]{2,20}){1,2}\)$/u.test(after) ||
    (/\p{Script=Han}$|\p{Script=Hangul}{4}$/u.test(label) && /^[\s/|]/u.test(after))
  );
}
