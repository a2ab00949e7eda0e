/** Small words inside names, of all languages: "José de la Cruz", "Mara von der Aue", "Omar bin Salem", "Ortega y Gasset". */
export const particles = new Set(
  "de di da do du del dell della delle dei degli der den des dem dos das de' d' la le las los li lo van von vom zu zum zur af av bin ibn bint ben bar al el ul ud ur as at-tayyib ash e y i ter ten te 't t san santa und-zu abu um ou na nic ni mac mc st st. ap ferch tho nga wa arap ole ибн бин бен фон ван дер ди аль эль".split(
    ' ',
  ),
);

/** What follows a name without being one: "Richard A. Oppel Jr.", "Manoj Bedi III". A comma before it joins. */
export const suffixes = new Set([
  'jr',
  'jr.',
  'sr',
  'sr.',
  'ii',
  'iii',
  'iv',
  ...'filho neto júnior junior ml. mladší starší mlađi stariji noorem vanem nuorempi vanhempi jun. oğlu qızı оглы оглу кызы гызы'.split(
    ' ',
  ),
]);

/** Letters of two signs and more, and the sounds that some scripts write so: "Cs. Varjas Boróka", "Дж. Смит". */
export const longInitials = new Set('cs dzs gy ly ny sz ty zs chr th дж хр'.split(' '));

/** Degrees behind names: cut off. "Dr. Ang Xu, PhD and Jessica Pan, MPH". */
export const degrees = new Set(
  'phd ph.d. ph.d md m.d. m.d mph mba ma m.a. ba b.a. msc m.sc. bsc jd j.d. rn esq esq. dds dphil frcp frs obe mbe cbe cfa cpa llm rd rdn ldn pa-c dnp psyd psy.d. edd lcsw cscs mha facp mpp mphil msw mfa cfp ll.m. mag. bakk. mba. csc. drsc. prof ed.d. pharm.d. th.d. pharmd hons msn bsn r.n. ibclc aprn fnp fnp-c fnp-bc cnm facog faap facc facs facep dpt dmd dvm rph cdces ccc-slp lmft lpc lmhc mpa mlis m.ed. med. ahn-bc cht'.split(
    ' ',
  ),
);

/** Forms of address before names: cut off. "Dr. Ang Xu", "Mag. Anna Huber". */
export const honorifics = new Set(
  'dr dr. prof prof. professor mr mr. mrs mrs. ms ms. miss sir rev rev. mag. ing. dipl.-ing. drs. doc. judr. mudr. phdr. mgr mgr. bc. lic. hr. frau herr mme mme. mlle dott. dott.ssa avv. sig. sig.ra sra. sr. dra. sen. rep. gov. gen. col. capt. lt. sgt. u.s. shri smt. smt ustadz د. δρ δρ. д-р د. δρ δρ. д-р'.split(
    ' ',
  ),
);

/** Scottish names in which "Mac" is followed by a capital; most others are not ("Mackey", "Machado", "Macias"). */
export const afterMac = new Set(
  'adam adams arthur aulay bride cormack donald donell dougall dougal dowell duff ewan ewen farlane gregor innes intosh intyre isaac iver kay kenna kenzie kinnon lachlan laren laughlin lean leod mahon manus master millan murray nab namara naughton neil neill niven pherson quarrie queen rae ritchie sween swiney tavish vicar williams'.split(
    ' ',
  ),
);

/** Vietnamese syllables that are names as well as halves of words ("công an", "Nguyễn Văn An"): they exclude nobody. */
export const nameSyllables: readonly string[] =
  'an bình công chí ban đăng đài trường đại quyền luận chính tin xã minh tử nam đông hội ngày soạn thông biên tấn hình phủ bộ học ty hai ba tư năm sáu bảy'.split(
    ' ',
  );
