import { nameLikeness } from '../../names/name-likeness.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { isHanName } from './han-name.ts';

/** Log odds above which four or five characters are a name, though the surname is a rarer one: "潮路千夏". Not: "次回掲載". */
const soundsLikeName = 0.3;
/** "福島第一", "上位二人", "日本史", "中野区 子ども", "電池含まず", "都庁担当" */
const noName = /第.$|[二三]人$|^日本|[市区] |[まらわ]ず$|担当$|[支総]局$/u;
/** "山田太郎", "山田 はなこ", "山田みつ子". */
const shape =
  /^[\p{Script=Han}々ヶ]{1,4} ?[\p{Script=Han}々]{0,3}(?:(?!の[^ぞり])\p{Script=Hiragana}{2,4}|(?!の)\p{Script=Hiragana}{1,3}\p{Script=Han})?$/u;

/** Whether a text may be a Japanese name, where what stands around it says so: "次回掲載" may as well, "千葉県内" not. */
export function mayBeJapaneseName(text: string, lexicon: Lexicon): boolean {
  const isEnd = lexicon.credits.nameEndings?.[2].includes(text.slice(-1));
  return (
    text.length > 2 &&
    text.length < 8 &&
    !isEnd &&
    shape.test(text) &&
    !noName.test(text) &&
    isHanName(text, lexicon, true)
  );
}

/**
 * Whether a text is the name of a Japanese: both halves end as names do, "冨名腰隆", "五十嵐太郎", "林哲平", or it sounds like one.
 * `strictly` does not listen to the sound.
 */
export function isJapaneseName(text: string, lexicon: Lexicon, strictly = false): boolean {
  const name = text.replace(' ', '');
  if (name.length > 6 || !mayBeJapaneseName(text, lexicon)) return false;
  if (!strictly && name.length > 3 && name.length < 6 && nameLikeness(name) > soundsLikeName) return true;
  const [surnames = '', given = ''] = lexicon.credits.nameEndings ?? [];
  const ends = /\p{Script=Hiragana}$/u.test(name) || given.includes(name.slice(-1));
  return ends && [2, 3, 1].some((width) => width < name.length && surnames.includes(name.charAt(width - 1)));
}
