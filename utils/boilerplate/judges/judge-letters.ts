import { registrableDomain } from '../../agencies/registrable-domain.ts';
import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/split-words.ts';
import { type Judge, votesOn } from './vote.ts';

/** An address for mail: the desk or name, and the host. */
export const address = /([\p{L}\p{N}+-]{2,40})@((?:[\p{L}\p{N}-]{1,64}\.){1,4}\p{L}{2,24})/u;
const longest = 180;
/** Beside the address; fewer are a name and "Contact". */
const fewestWords = 4;

/**
 * Where readers may write to: a line behind the story with an address of the site's own that is a desk's, "letters@", and more words
 * than a name. "ida.brandt@" and "brandt@" are the author's, whom the page credits.
 */
export const judgeLetters: Judge = (scene, { hostname }, { credited }) => {
  const end = scene.storyEnd;
  const site = registrableDomain(hostname);
  const names = credited.flatMap((name) => foldText(name).split(' ')).filter((name) => name.length > 2);
  return votesOn(
    scene,
    ({ zone, text, visible }, i) => {
      if (i <= end || end < 0 || zone === 'outside' || zone === 'head' || !visible || text.length > longest)
        return false;
      const [whole = '', desk = '', host = ''] = address.exec(text) ?? [];
      if (!whole || !isSame(registrableDomain(host), site) || scene.captionOrQuote[i]) return false;
      const folded = foldText(text.replace(whole, ' '));
      if (wordsOf(folded).length < fewestWords || names.some((name) => desk.toLowerCase().includes(name))) return false;
      if (names.some((name) => folded.split(/[^\p{L}\p{M}]+/u).includes(name))) return false;
      return true;
    },
    { kind: 'promo', judge: 'letters', strength: 3, encloses: true },
  );
};

const longEnough = 6;

/** "thedailybugle.example" and "dailybugle.example" are one house. */
function isSame(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((domain) => domain.split('.')[0] ?? '').sort((x, y) => x.length - y.length);
  return one === other || (a.length >= longEnough && b.endsWith(a));
}
