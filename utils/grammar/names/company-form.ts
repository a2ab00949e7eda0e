import { issuerWords } from '../../languages/everywhere/everywhere.ts';
import { oneOf } from '../../text/one-of.ts';
import { isEastAsian } from '../../text/script.ts';

/** "Tolland Stone Inc.", "Korallenwerke GmbH", "Pietre di Tolland S.p.A.", "Tolland Sten A/S" */
const legalForm =
  /(?<![\p{L}\p{N}])(?:Inc|Ltd|LLC|LLP|Corp|Corporation|plc|PLC|GmbH|gGmbH|AG|KG|SE|S\.?p\.?A|S\.?r\.?l|[AS]\.\p{Lu}|SARL|SAS|A\/S|ApS|AB|ASA|Oyj?|B\.?V|N\.V|Ltda|S\.?L\.?U?|Sp\. z o\.?o|s\.r\.o|a\.s|Kft|Zrt|Pty|e\.\s?V)\.?$/u;
/** '株式会社珊瑚', '珊瑚有限公司' */
const around = oneOf(issuerWords.filter(isEastAsian));
const eastAsian = new RegExp(`^${around}|${around}$`, 'u');

/** Whether a name is a company's by its legal form: no person has one, and hardly a newspaper shows it. */
export const hasCompanyForm = (name: string) => legalForm.test(name) || eastAsian.test(name);
