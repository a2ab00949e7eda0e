import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: 'nós siga-nos noss* gente',
  reader: 'você vocês te teu tua',
  offers: 'aplicativo comentário* assin* canal artigo* notícia* texto',
  notes: 'atualizad* corrigid*',
};
