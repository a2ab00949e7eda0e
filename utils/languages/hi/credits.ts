import type { CreditWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: 'आलेख', role: 'reporter', byline: true, colon: true },
    {
      words: '(लेख और फोटो|लेख और तस्वीरें|रिपोर्टिंग|ब्यूरो रिपोर्ट|पत्रकार|Reporter|Byline|By)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words: '(सम्पादन|Editor|Curated by|Compiled by)',
      role: 'editor',
      colon: true,
    },
    {
      words: '(लेखक|रिपोर्ट|रिपोर्टर|संवाददाता|प्रस्तुति|Written by|Reported by|Author|लेखिका|द्वारा|लिखित|Report)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Written by|Reported by|By|द्वारा)', role: 'reporter', byline: true },
    { words: '(संपादक|संपादन|संपादित|Edited by|Posted By|Published By)', role: 'editor', colon: true },
    { words: '(Edited by|Posted by|Published by|Curated by)', role: 'editor' },
    { words: '(अनुवाद|अनुवादक|Translated by)', role: 'translator', colon: true },
  ],
  roleVerbs: [],
  and: words('और एवं व तथा'),
  placePrepositions: [],
  outletPrepositions: [],
  dateLabels: wordings('प्रकाशित | अपडेट | अपडेटेड | अंतिम अपडेट | प्रकाशन तिथि | पब्लिश | Published | Updated'),
};
