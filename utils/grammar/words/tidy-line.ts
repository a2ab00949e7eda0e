import { compatible } from '../../text/fold.ts';
import { lineMenders } from '../local/line-menders.ts';

/**
 * A line made even before it is read: white space folded, unseen characters out, full-width letters and marks made ordinary
 * (NFKC). Case, quotes and dashes stay as printed. Of very long texts both ends are kept, where credits stand.
 */
export function tidyLine(text: string): string {
  const cut = text.length > 12_000 ? `${text.slice(0, 6000)} ${text.slice(-6000)}` : text;
  // '作者︱小明': NFKC would make a dash of this bar; '林若宇╱台北報導' has a slash that is drawn
  const even = compatible(cut.toWellFormed().replace(/[︱︳\u4e28│∣┃╱]/gu, '|'));
  return (
    lineMenders
      .reduce((line, mend) => mend(line), even)
      // "Autorka: Karolina Zych kkr/ jann/": the desk's initials
      .replace(/(?: \p{Ll}{2,5}\/){1,3}\s*$/u, '')
      .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\ufe0e\ufe0f]/gu, '')
      // "Ana Paunova–Ruiz": the dash of a double name, but not between two names
      .replace(/(?<=\p{L} \p{Lu}\p{Ll}{2,20})–(?=\p{Lu}\p{Ll}{2,20}(?!\p{L}| \p{Lu}))/gu, '-')
      // "Ana ♥ Ruiz", "✍ Leo Sand": ornaments; marks of rights are none
      .replace(/(?![©®™])\p{Extended_Pictographic}\u200d?/gu, ' ')
      // '10:28AGN'
      .replace(/(?<=\p{N}:\p{N}{2})(?=\p{Lu}{2})/gu, ' ')
      // "The_Coral_Courier": what a database made of a name; "@ana_ruiz" is a handle
      .replace(/(?<![@\p{L}\p{N}_])\p{Lu}\p{L}{1,30}(?:_\p{Lu}\p{L}{1,30}){1,5}(?![\p{L}\p{N}_])/gu, (name) =>
        name.replaceAll('_', ' '),
      )
      .replace(/\s+/gu, ' ')
      .trim()
  );
}
