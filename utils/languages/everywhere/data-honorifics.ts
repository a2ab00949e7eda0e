/** Forms of address before names: cut off. "Dr. Ang Xu", "Mag. Anna Huber". */
export const honorifics = (): readonly string[] =>
  'dr dr. prof prof. professor mr mr. mrs mrs. ms ms. miss sir rev rev. mag. ing. dipl.-ing. drs. doc. judr. mudr. phdr. mgr mgr. bc. lic. hr. frau herr mme mme. mlle dott. dott.ssa avv. sig. sig.ra sra. sr. dra. sen. rep. gov. gen. col. capt. lt. sgt. u.s. shri smt. smt ustadz د. δρ δρ. д-р'.split(
    ' ',
  );
