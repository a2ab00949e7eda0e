import { words } from '../word-lists.ts';

/** How Arabic first names go on behind the letter that also means "and". */
const behindWaw = words(`
  ائل اصف جدي جيه حيد داد ديع رد سام سيم فاء فيق لاء ليد هبة هيب
`);
const name = new RegExp(`^و(?:${behindWaw.join('|')})`, 'u');

/** True if the first letter of an Arabic word belongs to a name: "وليد" is Walid, "ومحمود" is "and Mahmoud". */
export const beginsWithWaw = (word: string): boolean => name.test(word);
