import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [],
  sourceLabels: words('מקור המקור מקורות באדיבות'),
  photoLabels: wordings(`
    צילומי | איורים | עריכת וידאו | עיצוב | צילום | תמונה | צילומים | צילום מסך | איור | וידאו | קרדיט
    גרפיקה | מחבר הספר | מחברת הספר
  `),
  sourceLinks: wordings('מקור | הכתבה המקורית | לכתבה המקורית | לכתבה המלאה | קישור למקור | למאמר המקורי'),
  notices: [
    ['(פורסם|פורסמה) (במקור|לראשונה) (באתר|בעיתון) {org}', 'הכתבה פורסמה לראשונה באתר חדשות הנמל'],
    ['(פורסם|פורסמה) (במקור|לראשונה) ב[-]{org}', 'הכתבה פורסמה לראשונה ב-חדשות הנמל'],
  ],
  disclaimers: [],
};
