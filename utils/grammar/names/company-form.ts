import { legalForm } from '../../languages/everywhere/company-forms.ts';
import { issuerWords } from '../../languages/everywhere/everywhere.ts';
import { oneOf } from '../../text/one-of.ts';
import { isEastAsian } from '../../text/script.ts';

/** '株式会社珊瑚', '珊瑚有限公司' */
const around = oneOf(issuerWords.filter(isEastAsian));
const eastAsian = new RegExp(`^${around}|${around}$`, 'u');

/** Whether a name is a company's by its legal form: no person has one, and hardly a newspaper shows it. */
export const hasCompanyForm = (name: string) => legalForm.test(name) || eastAsian.test(name);
