import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = { own: 'chúng.tôi' };
