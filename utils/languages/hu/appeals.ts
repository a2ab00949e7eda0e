import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = { own: 'minket *unk *ünk' };
