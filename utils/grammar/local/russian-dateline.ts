import type { CreditLine } from '../../model.ts';
import type { LocalGrammar } from './local-grammar.ts';

/** "ПЕРМЬ, 29 марта. /Корр. ТАСС Демьян Кедров/.", "МОСКВА, 12 мар - РИА Новости, Мария Семёнова." */
const signedDateline =
  /^(?<place>\p{Lu}[\p{L} -]{2,30}),[^/—]{3,20}(?:\/(?:Корр|Спецкор|Собкор)\.? |[-–—]\s)(?<agency>ТАСС|РИА Новости),? (?<name>\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+)\/?\./u;
/** A dateline is over by then. */
const longestDateline = 140;

/** The Russian wires sign in the dateline itself. */
export const russianDateline: LocalGrammar = { languages: ['ru'], onAnyPage: true, dateline: readRussianDateline };

function readRussianDateline(text: string): CreditLine | undefined {
  const { place = '', agency = '', name } = signedDateline.exec(text.slice(0, longestDateline))?.groups ?? {};
  return name
    ? { people: [{ name, role: 'reporter', place }], organizations: [], dateline: { place, agency } }
    : undefined;
}
