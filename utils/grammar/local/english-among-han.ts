import { latinCredit } from '../../languages/en/credit-forms.ts';
import { parseByline } from '../parse-byline.ts';
import type { LocalGrammar } from './local-grammar.ts';

/** "(By Ana Ruiz, Coral Times/珊瑚時報)": a page in two scripts names its people in both. */
export const englishAmongHan: LocalGrammar = {
  languages: ['en'],
  onAnyPage: true,
  people: (text) => {
    const latin = latinCredit.exec(text)?.[1];
    return latin ? parseByline(latin, 'en') : undefined;
  },
};
