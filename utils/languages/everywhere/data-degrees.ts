/** Degrees and memberships that stand behind names. */
export const degrees = (): readonly string[] =>
  'phd ph.d. ph.d md m.d. m.d mph mba ma m.a. ba b.a. msc m.sc. bsc jd j.d. rn esq esq. dds dphil frcp frs obe mbe cbe cfa cpa llm rd rdn ldn pa-c dnp psyd psy.d. edd lcsw cscs mha facp mpp mphil msw mfa cfp ll.m. mag. bakk. mba. csc. drsc. prof ed.d. pharm.d. th.d. pharmd hons msn bsn r.n. ibclc aprn fnp fnp-c fnp-bc cnm facog faap facc facs facep dpt dmd dvm rph cdces ccc-slp lmft lpc lmhc mpa mlis m.ed. med. ahn-bc cht'.split(
    ' ',
  );
