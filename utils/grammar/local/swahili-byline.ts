import type { CreditLine } from '../../model.ts';
import { normalName } from '../names/normal-name.ts';
import { isPersonName } from '../names/person-name.ts';
import { emptyLine } from '../to-credits.ts';
import type { LocalGrammar } from './local-grammar.ts';

/** "NA AMINA BAKARI NA JUMA SHOMARI, MTWARA", "Na Mwandishi Wetu": "na" is both "by" and "and". */
const byline = /^(?:Imeandikwa\s+)?Na:?\s(?<names>\p{Lu}[^,.!?]{3,90}?)(?:,\s(?<place>\p{Lu}[\p{L} -]{2,30}))?\.?$/iu;
/** "Our own reporter", "our reporters" */
const nobody = /^(?:na\s)?(?:wa)?mwandishi\b|^waandishi/iu;

/** Swahili papers sign with nothing but "Na", above the story or as its first line: the language has no folder of its own. */
export const swahiliByline: LocalGrammar = { languages: [], onAnyPage: true, people: readSwahiliByline };

function readSwahiliByline(text: string, language: string): CreditLine | undefined {
  const { names = '', place } = /^sw(?:-|$)/iu.test(language) ? (byline.exec(text)?.groups ?? {}) : {};
  if (!names) return undefined;
  if (nobody.test(names)) return emptyLine();
  const signers = names.split(/\sna\s/iu);
  if (!signers.every((name) => isPersonName(name, language))) return undefined;
  return {
    ...emptyLine(),
    people: signers.map((name) => ({
      name: normalName(name, language),
      role: 'reporter',
      ...(place && { place: normalName(place, language) }),
    })),
  };
}
