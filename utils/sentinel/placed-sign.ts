import type { Hearsay } from '../model.ts';
import { helped, helpedAfar, kinds, notices, pictures } from './notices.ts';

import { agencySigns, labels, patternIn } from './wordings.ts';

/** Whether a name is the page's own site. */
export type IsOwn = (name: string) => boolean;

/** How a story that an agency sent begins: "VENICE, Italy (AP) —", "Roma, 3 mar. (askanews) -", "Berlin (dpa/tmn) -". */
const opening = '^[^(（[]{0,70}[(（[]\\s?©?([^()（）[\\]:;!?]{2,30}?)\\s?[)）\\]][.\\s]{0,2}[—–"।:：-]';

/** How it ends: "(dpa)", "(KR mit dpa)", "(ANSA).", "/ANI", "– PTI", "…of peace. EFE" */
const ending = '[(（[/](?:[^()]{2,30}?[/, ] ?)?(%)[^()[\\]]{0,20}[)）\\]]?\\.?$|[—–\\-/|.”"»] ?(%)\\.?$';

/** A cell that is an agency: "Reuters", "AFP 6 mai", "AP Sports Writer"; "Agencia Efe", "von dpa". */
const cells = [
  [agencySigns, '^(?:©.{0,7} |\\S{1,5} )?(%)(?: ?[^a-z].{0,24})?$'],
  [kinds, '^(?:©.{0,7} |\\S{1,5} )?((?:\\S+ ){0,2}[AaWw]?%)$'],
] as const;

/** What parts cells; not the stroke behind or before a person, who took a picture: "Ana Ruiz/AFP". */
const between =
  '[\\t|•·,;()（）–—:：]|\\s[-/]\\s|(?<!\\p{Lu}\\p{Ll}{1,20} \\p{Lu}\\p{Ll}{1,20} ?)/(?!\\p{Lu}\\p{Ll}{1,20} )|\\s(?:and|und|et|y|e|with|avec|mit|con|from)\\s';

/** 'Ana Ruiz', and no account. */
const somebody = /^\p{Lu}\S+ (?:\S+ )?\p{Lu}\S+$/u;

/**
 * Whether a column says that its text, or a part of it, came from elsewhere. Only where such words stand: at the start of one of
 * the first paragraphs, at the end of one of the last, in a short line around them.
 */
export function columnSays({ credited, starts, ends, ...said }: Hearsay, isOwn: IsOwn): boolean {
  // a line may end in lines of its own
  const short = said.short
    .flat()
    .flatMap((text) => (text.includes('\t') ? [text, ...text.split('\t').slice(-3)] : text));
  const isPicture = (text: string) => new RegExp(pictures, 'i').test(text);
  /** The pattern's last group that took part is who is named; behind words about a picture it is who took it. */
  const has = (texts: string[], words: string, pattern: string, areCells?: boolean) => {
    const source = patternIn(texts.join('\n'), words, pattern);
    if (!source) return false;
    const expression = new RegExp(source, 'u');
    return texts.some((text) =>
      (areCells ? (text.length > 110 || isPicture(text) ? [] : text.split(new RegExp(between, 'u'))) : [text]).some(
        (part) => {
          const found = expression.exec(areCells ? part.trim() : part);
          return found && !isOwn(found.findLast(Boolean) ?? '') && !isPicture(part.slice(0, found.index));
        },
      ),
    );
  };
  return (
    has(starts, '(;（;[', opening) ||
    has(ends, agencySigns, ending) ||
    has(short, notices, '%(?:\\s\\S{1,4})?\\s?([^.,;!?\\t]{0,60})') ||
    has(short, credited.some((name) => somebody.test(name)) ? helpedAfar : helped, '%') ||
    has(short, labels, '(?:^|\\s)[([（]?%(?:\\s?[:：•]|\\t)\\s?([^:：\\t]{2,60})') ||
    cells.some(([words, pattern]) => has(short, words, pattern, true))
  );
}
