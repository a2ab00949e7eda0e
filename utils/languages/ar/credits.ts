import type { CreditWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: '[(نشر|كتب|أضيف)] بواسطة', role: 'reporter', byline: true },
    { words: '(الكاتب|الكاتبة)', role: 'reporter', byline: true },
    { words: '(المؤلف|المؤلفة|الكاتبة|كاتب المقال|كاتبة المقال|بواسطة)', role: 'reporter', byline: true, colon: true },
    {
      words:
        '(نص|النص|نص وتصوير|نص وصور|كتبوا|كتبها|رصد|رصدت|متابعة|متابعات|تحقيق وتصوير|حاورته|حاورها|حاوره|أجرى الحوار|أجرت الحوار|أعدته|كتب وصور|الزميل|الزميلة|مراسلنا|مراسلتنا|موفد|موفدة)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words: '(كتبها|أجرى الحوار|أجرت الحوار|حاورها|متابعة|تقرير|حوار|أعده|أعدته|أعدّها)',
      role: 'reporter',
      byline: true,
    },
    {
      words:
        '(شارك في إعداد هذا التقرير|ساهم في إعداد التقرير|ساهمت في إعداد التقرير|بمساهمة|ساهم في التغطية|ساهمت في التغطية|شاركت في إعداد التقرير)',
      role: 'contributor',
      colon: true,
    },
    {
      words: '(ترجمة وتحرير|ترجمه عن الإنجليزية|نقله إلى العربية|نقلها إلى العربية)',
      role: 'translator',
      byline: true,
      colon: true,
    },
    { words: '(تغطية صحفية|تغطية|شارك في التغطية|شاركت في التغطية) [من]', role: 'reporter' },
    { words: 'إعداد', role: 'writer' },
    { words: 'تحرير', role: 'editor' },
    {
      words: '(بقلم|كتب|كتبت|كتبه|كتبته|تقرير|إعداد|تحقيق|مراسل|مراسلة|الكاتب|الصحفي|أعدّه|أعده)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(بقلم|كتب|كتبت|كتبه|حاوره|حاورته)', role: 'reporter', byline: true },
    {
      words: '(شارك في التغطية|شاركت في التغطية|شارك في إعداد التقرير|مساهمة|بمشاركة|شارك في الإعداد)',
      role: 'contributor',
      colon: true,
    },
    { words: '(شارك في التغطية|شارك في إعداد التقرير|بمشاركة)', role: 'contributor' },
    { words: '(تحرير|المحرر|إعداد وتحرير|مراجعة|تدقيق)', role: 'editor', byline: true, colon: true },
    { words: '(ترجمة|ترجمها|ترجمته|ترجمه|المترجم)', role: 'translator', byline: true, colon: true },
    { words: '(تحرير|إعداد|تغطية صحفية)', role: 'writer', colon: true },
  ],
  roleVerbs: [
    { words: '(شارك|ساهم|شاركت|ساهمت) في (إعداد|تغطية) (هذا|هذه) (التقرير|القصة|الخبر)', role: 'contributor' },
  ],
  and: ['و', '،'],
  placePrepositions: ['من', 'في'],
  outletPrepositions: ['لـ', 'خاص'],
  dateLabels: wordings('نشر | نُشر | نشر في | تاريخ النشر | آخر تحديث | تحديث | حُدث | تم النشر'),
};
