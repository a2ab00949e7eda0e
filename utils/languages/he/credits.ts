import type { CreditWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: '[(נכתב|פורסם|הועלה|נשלח)] (על ידי|ע"י)', role: 'reporter', byline: true },
    {
      words: '(טקסט|טקסט וצילום|כתיבה|כתיבה וצילום|מחבר|מחברת|מחברים|נכתב על ידי)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words:
        '(השתתפה בהכנת הכתבה|השתתפו בהכנת הכתבות|סייעו בהכנת הכתבה|סייעו בהכנת הידיעה|השתתפו בהכנת הידיעה|סייע בהכנת הידיעה|השתתף בהכנת הכתבה|השתתפה בהכנת הידיעה)',
      role: 'contributor',
      colon: true,
    },
    {
      words: '(כתבה וצילום|כתבה וצילמה|כתב וצילם|ראיין|ראיינה|תחקיר|מאת כתבנו|מאת כתבתנו)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(מאת|כתב|כתבה|כתבו|כתבת|כותב|כותבת|דיווח|כתבים)', role: 'reporter', byline: true, colon: true },
    { words: 'מאת', role: 'reporter', byline: true },
    {
      words:
        '(השתתף בהכנת הידיעה|השתתפה בהכנת הידיעה|השתתפו בהכנת הידיעה|השתתפו בהכנת הכתבה|השתתף בהכנת הכתבה|סייע בהכנת הכתבה|סייעה בהכנת הכתבה)',
      role: 'contributor',
    },
    { words: '(עריכה|ערך|ערכה|עורך|עורכת|עורכים)', role: 'editor', colon: true },
    { words: '(תרגום|תרגם|תרגמה|מתרגם|מתרגמת)', role: 'translator', colon: true },
  ],
  roleVerbs: [{ words: '(השתתף|השתתפה|השתתפו) בהכנת (הידיעה|הכתבה)', role: 'contributor' }],
  and: ['ו', 'וגם'],
  placePrepositions: [],
  outletPrepositions: [],
  dateLabels: wordings('פורסם | עודכן | פורסם ב | עדכון אחרון | תאריך'),
};
