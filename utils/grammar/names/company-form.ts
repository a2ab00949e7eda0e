import { legalForm } from '../../languages/everywhere/company-forms.ts';
import { longLists } from '../../languages/everywhere/data-long-lists.ts';
import { once } from '../../text/once.ts';
import { oneOf } from '../../text/one-of.ts';
import { isEastAsian } from '../../text/script.ts';

/** '株式会社珊瑚', '珊瑚有限公司' */
const formInEastAsia = once(() => {
  const around = oneOf(longLists().issuerWords.filter(isEastAsian));
  return new RegExp(`^${around}|${around}$`, 'u');
});

/** Whether a name is a company's by its legal form: no person has one, and hardly a newspaper shows it. */
export const hasCompanyForm = (name: string) => legalForm.test(name) || formInEastAsia().test(name);
