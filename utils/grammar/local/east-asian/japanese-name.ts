import { nameLikeness } from '../../names/name-likeness.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { isHanName } from './han-name.ts';
import { japaneseGivenEndings, japaneseSurnameEndings, japaneseSurnames } from './surnames.ts';

/** Log odds above which four or five characters are a name, though the surname is a rarer one: "潮路千夏". Not: "次回掲載". */
const soundsLikeName = 0.2;
/** "千葉県内", "山口組長", "石川の": what offices, regions and days end in, and no given name. */
const noGivenName = /[県市町村区都府内外上下左右前後会社長組店駅局署発線戦杯賞者員年月日時分円度のがをにはで]$/u;
/** "岡田はるか", "木村エリ" */
const inKana = /\p{Script=Hiragana}{2,3}$|[\p{Script=Katakana}ー]{2,4}$/u;

/**
 * Whether a text is the name of a Japanese: both halves end as names do, or the surname is a common one, or it sounds like a name.
 * `strictly` does not listen to the sound.
 */
export function isJapaneseName(text: string, lexicon: Lexicon, strictly = false): boolean {
  const name = text.replace(' ', '');
  if (name.length < 3 || name.length > 6 || noGivenName.test(name) || !isHanName(text, lexicon, true)) return false;
  const isKnown = name.length > 3 && japaneseSurnames().has(name.slice(0, 2));
  if (isKnown || (!strictly && name.length > 3 && name.length < 6 && nameLikeness(name) > soundsLikeName)) return true;
  const ends = inKana.test(name) || japaneseGivenEndings().has(name.at(-1) ?? '');
  // "冨名腰隆", "五十嵐太郎", "林哲平"
  return ends && [2, 3, 1].some((width) => width < name.length && japaneseSurnameEndings().has(name[width - 1] ?? ''));
}
