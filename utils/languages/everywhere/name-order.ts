const familyFirst = new Set(['hu', 'ja', 'ko', 'vi', 'zh']);
const twoFamilyNames = new Set(['es']);

/** Whether the family name comes first in a language, by its primary tag. */
export const hasFamilyFirst = (primary: string): boolean => familyFirst.has(primary);
/** Whether people have two family names in a language. */
export const hasTwoFamilyNames = (primary: string): boolean => twoFamilyNames.has(primary);

/** Family names that hardly anybody has as a given name: "Zhang Wei" is no Mr. Wei. "Kim", "Lee" and "Park" can be either. */
export const familyNamesInFront = new Set(
  (
    'cao chen cheng choi deng duan gao guo hoang hou huang huynh jeong jiang kong liang liu luo nguyen peng pham phan qiao qin ' +
    'shen tang tran wang wu xi xiao xie xu xue yao ye yoon zeng zhang zhao zheng zhong zhou zhu zou'
  ).split(' '),
);
