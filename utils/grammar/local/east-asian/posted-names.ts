import type { PersonCredited } from '../../../model.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { isJapaneseName, mayBeJapaneseName } from './japanese-name.ts';

/** "ワシントン=山田太郎", "パリ支局 山田太郎", "北京・山田太郎", "ワシントン山田太郎", "ロサンゼルス(米カリフォルニア州)=山田太郎". */
const posted =
  /^(?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?:\([^()]{2,12}\))?(?:(?<office>[支総]局長?|特派員)[=・: ]?|=|(?<=北京|上海|香港|台北)・|(?<=[\p{Script=Katakana}ー])(?=\p{Script=Han}))(?<name>[^=]{3,12})$/u;

/**
 * Japanese correspondents with their places: "ニューヨーク=甲野一郎、乙川花子", "ワシントン=甲野一郎、北京・乙川花子". Nobody if a part of
 * the text is anything else. At the opening of a story whatever stands behind "=" is the name.
 */
export function postedNames(text: string, lexicon: Lexicon, opening: boolean): PersonCredited[] {
  const { credits, titles, never } = lexicon;
  const people: PersonCredited[] = [];
  let place: string | undefined;
  for (const piece of text.split(/、|,\s?/u)) {
    const { groups } = posted.exec(piece) ?? {};
    const name = groups?.name ?? piece;
    const behindSign = piece.includes('=');
    place = groups?.place ?? place;
    const isName =
      opening && behindSign
        ? mayBeJapaneseName(name, lexicon)
        : isJapaneseName(name, lexicon, !groups?.office && !behindSign);
    const isNone = !place || never.has(place) || titles.has(place) || credits.photoLabels.includes(place);
    if (isNone || !isName || (!opening && groups && !groups.office && !behindSign)) return [];
    people.push({ name, role: 'reporter', ...(place && { place }) });
  }
  return people;
}
