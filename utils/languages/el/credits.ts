import type { CreditWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words: '[(Γράφτηκε|Αναρτήθηκε|Δημοσιεύτηκε|Δημοσιεύθηκε|Υποβλήθηκε|Συντάχθηκε)] από [τον|την|τη|τον/την]',
      role: 'reporter',
      byline: true,
    },
    { words: '[Ένα] (Άρθρο|Κείμενο|Ρεπορτάζ) (του|της|των)', role: 'reporter', byline: true },
    {
      words:
        '(Συγγραφέας|Συγγραφείς|Συντάκτες|Κείμενο - φωτογραφίες|Κείμενο & φωτογραφίες|Κείμενο και φωτογραφίες|Κείμενα και φωτογραφίες)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: 'Μετάφραση από (τα|την|το) …', role: 'translator', colon: true },
    {
      words: '(Κείμενα|Αρθρογράφος|Του|Της)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Συνέντευξη στον|Συνέντευξη στην|Ανταπόκριση)', role: 'reporter', byline: true },
    { words: '(Μετάφραση|Απόδοση|Μεταφραστής)', role: 'translator', colon: true },
    { words: '(Του|Της|Των|Από το)', role: 'reporter', byline: true },
    {
      words:
        '(Γράφει ο|Γράφει η|Γράφουν οι|Γράφει|Ρεπορτάζ|Κείμενο|Συντάκτης|Συντάκτρια|Συνέντευξη|Επιμέλεια κειμένου)',
      role: 'reporter',
      byline: true,
    },
    {
      words: '(Κείμενο|Συντάκτης|Συντάκτρια|Γράφει|Γράφουν|Δημοσιογράφος|Ανταπόκριση)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Με τη συμβολή|Συνεργάστηκαν|Συνεργάστηκε|Συμβολή)', role: 'contributor', colon: true },
    {
      words:
        '(Στο ρεπορτάζ|Στο άρθρο|Στην έρευνα|Στο κείμενο) (συνέβαλε|συνέβαλαν|συνεργάστηκε|συνεργάστηκαν) (ο|η|οι)',
      role: 'contributor',
    },
    { words: '(Επιμέλεια|Επιμέλεια ύλης|Αρχισυνταξία)', role: 'editor', colon: true },
    { words: 'Στο ρεπορτάζ (συνέβαλε|συνέβαλαν|συνεργάστηκε|συνεργάστηκαν) [(ο|η|οι)]', role: 'contributor' },
    { words: '(Παραγωγή|Παραγωγός)', role: 'producer', colon: true },
    { words: '(Έρευνα δεδομένων|Ανάλυση δεδομένων)', role: 'researcher', colon: true },
  ],
  roleVerbs: [],
  and: ['και', 'κι'],
  placePrepositions: ['από'],
  outletPrepositions: ['για'],
  dateLabels: wordings(
    'δημοσίευση | δημοσιεύτηκε | δημοσιεύθηκε | ενημερώθηκε | ενημέρωση | τελευταία ενημέρωση | στις',
  ),
};
