import type { CreditWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: '(Изпратено|Добавено|Създадено) от', role: 'reporter', byline: true },
    { words: '(Интервюто взе|Разговаря|Разговаряха|Подготви)', role: 'reporter', byline: true },
    { words: '[(Публикувано|Написано|Автор)] От', role: 'reporter', byline: true },
    {
      words: '(Текст и снимки|Разговаря|Подготви)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Превод|Преведе|Преводач)', role: 'translator', colon: true },
    {
      words: '(Автор|Автор на статията|Автор на текста|Автори|Текст|Репортер|Кореспондент|Журналист|Разговора води)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: 'По (материала|текста|статията) (работи|работиха) [и]', role: 'contributor' },
    { words: '(С участието на|Сътрудничество)', role: 'contributor', colon: true },
    { words: '(Редактор|Редактори|Отговорен редактор)', role: 'editor', colon: true },
    { words: '(Превод|Преводач|Преведе)', role: 'translator', colon: true },
    { words: '(Разследване|Сценарист и водещ|Водещ|Сценарий)', role: 'reporter', byline: true, colon: true },
    { words: '(Проучване|Анализ на данни|Данни)', role: 'researcher', colon: true },
    { words: '(Продуцент|Продукция)', role: 'producer', colon: true },
    { words: 'Текст и снимки', role: 'reporter', byline: true },
    { words: 'Мнение на', role: 'writer', byline: true },
  ],
  roleVerbs: [],
  and: ['и'],
  placePrepositions: ['от', 'в'],
  outletPrepositions: ['за'],
  dateLabels: wordings(
    'публикувано | публикувана | обновено | актуализирано | последна промяна | последна актуализация',
  ),
};
