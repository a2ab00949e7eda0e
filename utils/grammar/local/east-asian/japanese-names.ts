import type { CreditLine } from '../../../model.ts';
import { knownAgency } from '../../known-agency.ts';
import { nameLikeness } from '../../names/name-likeness.ts';
import { emptyLine } from '../../to-credits.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { isHanName } from './han-name.ts';
import { japaneseSurnames } from './surnames.ts';

/** "山田太郎記者", "鈴木花子特派員", alone or in brackets. */
const officed =
  /^[([【]?(?<names>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー、・ ]{2,30}?)(?:記者|特派員|編集委員|論説委員|支局長|通信員|ライター)(?:[)\]】]?$|(?=\s(?:編集|翻訳|写真|取材)))/u;
/** "(ワシントン=山田太郎)", "【北京=山田太郎】". */
const placed = /^[([【]?(?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,12})=(?<name>[^()=【】\s]{3,12})[)\]】]?$/u;
/** "(山田太郎)", "【山田太郎、鈴木花子】": a whole line, and the surnames common ones. */
const signed = /^[([【](?<names>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々、・ ]{4,40})[)\]】]$/u;
/** "中村建太 山本孝興", "高野遼、山田太郎": a byline that is nothing but names. */
const listed =
  /^(?<names>[\p{Script=Han}\p{Script=Hiragana}々]{4,6}(?:[ 、・][\p{Script=Han}\p{Script=Hiragana}々]{4,6}){0,4})$/u;
/** "佐藤 美咲": a byline that is one name in two parts. */
const spaced = /^(?<surname>\p{Script=Han}{2}) (?<given>[\p{Script=Han}\p{Script=Hiragana}々]{1,3})$/u;
/** "佐藤美咲(海角新聞)": a byline of a name and a house. */
const housed = /^(?<name>[\p{Script=Han}\p{Script=Hiragana}々]{4,5}) ?\((?<outlet>[^()]{2,20})\)$/u;
/** "編集委員・吉田純子", "ソウル支局長 桜井紀雄", "【毎日新聞 政治部 池田知広】": the office before the name. */
const officeFirst =
  /^[([【]?(?:(?<outlet>[\p{Script=Han}]{2,4}新聞) ?)?(?:(?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,8}?)(?:支局長|支局|総局長|総局|特派員)|(?:論説|編集|客員編集|特別編集|論説副|専門)委員|[\p{Script=Han}]{2,4}部|専門記者|デジタル報道グループ)[・ :](?<name>[\p{Script=Han}\p{Script=Hiragana}々]{3,6})[)\]】]?$/u;

/** Log odds above which four or five characters are a name, though the surname is a rarer one: "潮路千夏". Not: "次回掲載". */
const soundsLikeName = 0.2;

/** A surname of two common characters and a given name, or what sounds like one. */
function isCommonName(name: string, lexicon: Lexicon): boolean {
  return (
    name.length >= 4 &&
    name.length <= 5 &&
    isHanName(name, lexicon, true) &&
    (japaneseSurnames().has(name.slice(0, 2)) || nameLikeness(name) > soundsLikeName)
  );
}

/** One name has to be a common one; of a list, "矢吹航、相川志穂", each has the length of a name. */
const areNames = (signers: readonly string[], lexicon: Lexicon): boolean =>
  signers.every((signer) => isCommonName(signer, lexicon)) ||
  (signers.length > 1 &&
    signers.every((signer) => /^\p{Script=Han}{3,5}$/u.test(signer) && isHanName(signer, lexicon, true)));

/** Japanese reporters named by what follows the name, or by the place before it. In: a whole line, NFKC. */
export function japaneseNames(line: string, lexicon: Lexicon, byline: boolean): CreditLine {
  const { place, name } = placed.exec(line)?.groups ?? {};
  if (place && name && !knownAgency(name) && isHanName(name, lexicon, true)) {
    return { people: [{ name, role: 'reporter', place }], organizations: [] };
  }
  const office = officeFirst.exec(line)?.groups;
  if (office?.name && isHanName(office.name, lexicon, true)) {
    const { name: holder, place: town, outlet } = office;
    const where = { ...(town ? { place: town } : {}), ...(outlet ? { outlet } : {}) };
    return { people: [{ name: holder, role: 'reporter', ...where }], organizations: [] };
  }
  const one = byline ? (spaced.exec(line)?.groups ?? housed.exec(line)?.groups) : undefined;
  if (one && isCommonName(one.name ?? `${one.surname}${one.given}`, lexicon)) {
    // "山田太郎(経済部)": a department is no house
    const outlet = one.outlet?.endsWith('部') ? undefined : one.outlet;
    return { people: [{ name: one.name ?? line, role: 'reporter', ...(outlet ? { outlet } : {}) }], organizations: [] };
  }
  const list = signed.exec(line)?.groups?.names ?? (byline ? listed.exec(line)?.groups?.names : undefined);
  const signers = list?.split(/[、・ ]+/u).filter(Boolean) ?? [];
  if (signers.length > 0 && areNames(signers, lexicon)) {
    return { people: signers.map((signer) => ({ name: signer, role: 'reporter' })), organizations: [] };
  }
  const names = officed
    .exec(line)
    ?.groups?.names?.split(/[、・]/u)
    .map((part) => part.trim());
  if (!names?.every((part) => isHanName(part, lexicon, true))) return emptyLine();
  return { people: names.map((part) => ({ name: part, role: 'reporter' })), organizations: [] };
}
