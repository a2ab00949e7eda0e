import type { CreditWords } from '../language.ts';
import { wordings } from '../words.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: 'Μετάφραση από (τα|την|το) …', role: 'translator', colon: true },
    {
      words: '(Ρεπορτάζ|Κείμενο|Κείμενα|Συνέντευξη|Ανταπόκριση|Γράφει|Γράφουν|Αρθρογράφος|Δημοσιογράφος|Του|Της)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Συνέντευξη στον|Συνέντευξη στην|Ρεπορτάζ|Ανταπόκριση)', role: 'reporter', byline: true },
    { words: '(Μετάφραση|Απόδοση|Μεταφραστής)', role: 'translator', colon: true },
    { words: '(Του|Της|Των|Από τη|Από την|Από τον|Από το)', role: 'reporter', byline: true },
    {
      words:
        '(Γράφει ο|Γράφει η|Γράφουν οι|Γράφει|Ρεπορτάζ|Κείμενο|Συντάκτης|Συντάκτρια|Συνέντευξη|Επιμέλεια κειμένου)',
      role: 'reporter',
      byline: true,
    },
    {
      words: '(Ρεπορτάζ|Κείμενο|Συντάκτης|Συντάκτρια|Γράφει|Γράφουν|Δημοσιογράφος|Συνέντευξη|Ανταπόκριση)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Με τη συμβολή|Συνεργάστηκαν|Συνεργάστηκε|Συμβολή)', role: 'contributor', colon: true },
    { words: '(Επιμέλεια|Επιμέλεια ύλης|Αρχισυνταξία)', role: 'editor', colon: true },
  ],
  roleVerbs: [],
  and: ['και', '&', 'κι'],
  placePrepositions: ['από'],
  outletPrepositions: ['για'],
  dateLabels: wordings('δημοσίευση | δημοσιεύτηκε | δημοσιεύθηκε | ενημερώθηκε | ενημέρωση | τελευταία ενημέρωση'),
};
