import { nameLikeness } from '../../names/name-likeness.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { isHanName } from './han-name.ts';
import { japaneseSurnames } from './surnames.ts';

/** Log odds above which four or five characters are a name, though the surname is a rarer one: "潮路千夏". Not: "次回掲載". */
const soundsLikeName = 0.2;
/** "千葉県内", "山口組長", "東野圭吾著", "福島第一": what offices, regions and days end in, and no given name. */
const noGivenName =
  /[県市町村区都府内外上下左右前後会社長組店駅局署発線戦杯賞者員年月日時分円度著談氏様]$|第.$|[二三]人$|^(?:日本|世界)|[県市区郡] /u;
/** "山田太郎", "山田 はなこ", "山田みつ子". */
const shape =
  /^[\p{Script=Han}々ヶ]{1,4} ?[\p{Script=Han}々]{0,3}(?:(?!の[^ぞり])\p{Script=Hiragana}{2,4}|(?!の)\p{Script=Hiragana}{1,3}\p{Script=Han})?$/u;

/** Whether a text may be a Japanese name, where what stands around it says so: "次回掲載" may as well. */
export const mayBeJapaneseName = (text: string, lexicon: Lexicon) =>
  text.length > 2 && text.length < 8 && shape.test(text) && !noGivenName.test(text) && isHanName(text, lexicon, true);

/**
 * Whether a text is the name of a Japanese: both halves end as names do, or the surname is a common one, or it sounds like one.
 * `strictly` does not listen to the sound.
 */
export function isJapaneseName(text: string, lexicon: Lexicon, strictly = false): boolean {
  const name = text.replace(' ', '');
  if (name.length < 3 || name.length > 6 || !mayBeJapaneseName(text, lexicon)) return false;
  const isKnown = name.length > 3 && japaneseSurnames().has(name.slice(0, 2));
  if (isKnown || (!strictly && name.length > 3 && name.length < 6 && nameLikeness(name) > soundsLikeName)) return true;
  const [surnames = '', given = ''] = lexicon.credits.nameEndings ?? [];
  const ends = /\p{Script=Hiragana}$/u.test(name) || given.includes(name.slice(-1));
  // "冨名腰隆", "五十嵐太郎", "林哲平"
  return ends && [2, 3, 1].some((width) => width < name.length && surnames.includes(name.charAt(width - 1)));
}
