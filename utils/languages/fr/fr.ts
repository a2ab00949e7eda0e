import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';
import { credits } from './credits.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { origin } from './origin.ts';
import { prose } from './prose.ts';

export const fr: Language = {
  code: 'fr',
  name: 'Français',
  credits: { ...credits, ...names, ...origin },
  boilerplate,
  ...dates,
  ...prose,
};
