import { agencyByCode, agencyByName } from '../../agencies/find-agency.ts';
import { isThe } from '../../languages/en/name-forms.ts';
import { isShouted, startsUpper } from '../../text/script.ts';
import { houseOfProgramme } from '../known-agency.ts';
import { isInitial, isTitle } from '../names/name-word.ts';
import { isName } from '../names/person-name.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import type { SegmentReading } from './segment-reading.ts';

/** "Devin McKay USA TODAY", "Caio Queiroz BBC Brasil", "Ada Marlow The Local": the words behind the name are surely an outlet. */
export function withTrailingOutlet(
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: string,
  said = true,
): SegmentReading | undefined {
  for (let width = 2; width < Math.min(tokens.length, 6); width++) {
    const person = tokens.slice(0, width);
    const after = tokens.slice(width);
    const house = houseOfProgramme(after[0]?.text ?? '');
    const outlet = house ?? printed(text, after);
    const shouted = (token: Token) => isShouted(token.text);
    // "Trevor J. Marchand Sioux Falls Argus Leader": behind "X Y. Z" begins something else
    const complete =
      width === 3 &&
      after.length > 1 &&
      tokens[1] !== undefined &&
      isInitial(tokens[1]) &&
      startsUpper(after[0]?.text ?? '');
    const sure =
      complete ||
      house !== undefined ||
      agencyByName(outlet) !== undefined ||
      agencyByCode(after[0]?.text ?? '') !== undefined ||
      after[0]?.kind === 'site' ||
      (after.length === 1 && /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/u.test(outlet)) ||
      (startsUpper(after[0]?.text ?? '') && isThe(after[0]?.key) && after.length > 1) ||
      (/^\p{Lu}{2,6}$/u.test(after[0]?.text ?? '') && !person.some(shouted)) ||
      (after.every(shouted) && !person.some(shouted) && (after.length > 1 || /^\p{Lu}{3,5}$/u.test(outlet)));
    if (sure && !after.some((token) => isTitle(token, lexicon)) && isName(person, lexicon, said)) {
      return { kind: 'person', name: printed(text, person), outlet };
    }
  }
  return undefined;
}
