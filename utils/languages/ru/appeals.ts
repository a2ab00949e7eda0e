import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: 'мы нас нам нами наш*',
  reader: 'вы вас вам вами ваш* *йте *ите *тесь',
  offers: 'рассылк* подпи* приложени* комментари* почт* ссылк* канал* стать* новост*',
  notes: 'обновлен* исправлен*',
};
