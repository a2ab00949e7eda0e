import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';
import { credits } from './credits.ts';
import { damageWords } from './data-damage-words.ts';
import { leaningWords } from './data-leaning-words.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { origin } from './origin.ts';
import { prose } from './prose.ts';

export const en: Language = {
  code: 'en',
  name: 'English',
  credits: { ...credits, ...names, ...origin },
  boilerplate,
  ...dates,
  ...prose,
  get leaning() {
    return leaningWords();
  },
  get damage() {
    return damageWords();
  },
};
