import { agencyByCode, agencyByName } from '../../agencies/registry.ts';
import type { Lexicon } from '../lexicon.ts';
import type { CreditLine } from '../line.ts';
import { emptyLine } from '../to-credits.ts';
import { isHanName } from './han-name.ts';
import { japaneseSurnames } from './surnames.ts';

/** "山田太郎記者", "鈴木花子特派員", alone or in brackets. */
const officed =
  /^[([【]?(?<names>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー、・ ]{2,30}?)(?:記者|特派員|編集委員|論説委員|支局長|通信員|ライター)(?:[)\]】]?$|(?=\s(?:編集|翻訳|写真|取材)))/u;
/** "(ワシントン=山田太郎)", "【北京=山田太郎】". */
const placed = /^[([【]?(?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,12})=(?<name>[^()=【】\s]{3,12})[)\]】]?$/u;
/** "(山田太郎)", "【山田太郎】": a whole line, and the surname a common one. */
const signed = /^[([【](?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4,6})[)\]】]$/u;

/** Japanese reporters named by what follows the name, or by the place before it. In: a whole line, NFKC. */
export function japaneseNames(line: string, lexicon: Lexicon): CreditLine {
  const { place, name } = placed.exec(line)?.groups ?? {};
  if (place && name && !agencyByCode(name) && !agencyByName(name) && isHanName(name, lexicon, true)) {
    return { people: [{ name, role: 'reporter', place }], organizations: [] };
  }
  const signature = signed.exec(line)?.groups?.name;
  if (signature && japaneseSurnames.has(signature.slice(0, 2)) && isHanName(signature, lexicon, true)) {
    return { people: [{ name: signature, role: 'reporter' }], organizations: [] };
  }
  const names = officed
    .exec(line)
    ?.groups?.names?.split(/[、・]/u)
    .map((part) => part.trim());
  if (!names?.every((part) => isHanName(part, lexicon, true))) return emptyLine();
  return { people: names.map((part) => ({ name: part, role: 'reporter' })), organizations: [] };
}
