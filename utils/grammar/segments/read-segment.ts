import { agencyByName } from '../../agencies/find-agency.ts';
import { sentTo } from '../../languages/everywhere/everywhere.ts';
import { isControl } from '../cells/is-control.ts';
import { knownAgency } from '../known-agency.ts';
import { hasHouseForm, isHouseNotPerson } from '../names/house-form.ts';
import { isInitial, isNameWord, isTitle } from '../names/name-word.ts';
import { isJob, isOrganization } from '../names/organization.ts';
import { houseArticleSet } from '../names/paper-words.ts';
import { whoseName } from '../names/person-name.ts';
import { isDegree, withoutTitlesOfRespect } from '../names/respect.ts';
import { behindSourceWords } from '../notices/source-label.ts';
import { isKnownPlace, isRegion } from '../places/gazetteer.ts';
import { placeOf, splitPlace } from '../places/read-place.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import { deskOrHouse } from './desk-or-house.ts';
import { isSent } from './is-sent.ts';
import { withoutGenre } from './leading-genre.ts';
import { agencyBehindTitle, outletBeforeTitle, withLeadingOutlet } from './leading-outlet.ts';
import { withLeadingPost } from './leading-post.ts';
import { withOutletPreposition } from './outlet-preposition.ts';
import type { SegmentReading } from './segment-reading.ts';
import { isStaff, readStaff } from './staff-of-house.ts';
import { withTrailingCity } from './trailing-city.ts';
import { withTrailingHouse } from './trailing-house.ts';
import { withTrailingOutlet } from './trailing-outlet.ts';
import { withTrailingTitle } from './trailing-title.ts';
import { withTrailingWords } from './trailing-words.ts';

/**
 * Reads the tokens between two joints. In: no joints, no dates. `said`: a word before them says that a name follows, so that even
 * one that sounds like none is believed ("By Melody Price").
 */
export function readSegment(tokens: readonly Token[], lexicon: Lexicon, text: string, said: boolean): SegmentReading {
  const plain = tokens.filter((token) => token.kind !== 'handle' && !/^["“”„»«*_'‘’]+$/u.test(token.text));
  const words = withoutGenre(plain, lexicon);
  if (words.length === 0 || isControl(printed(text, words))) return { kind: 'empty', name: '' };
  const post = withLeadingPost(words, lexicon, text);
  if (post) return post;
  // "Provided by Coral Post" alone is a notice
  const isWithin = (words[0]?.start ?? 0) > 0;
  const house = withArticle(words, text) ?? (isWithin ? behindSourceWords(printed(text, words), lexicon) : undefined);
  if (house) return { kind: 'organization', name: house };
  // "Reporting From Port Ellery": headlines' capitals
  const [opening, joint, ...behindJoint] = words;
  const isFrom = lexicon.plainVerbs.has(opening?.key ?? '') && lexicon.prepositions.has(joint?.key ?? '');
  const from = isFrom ? placeOf(behindJoint, text) : '';
  if (from) return { kind: 'place', name: '', place: from };
  const { left, place } = splitSent(words, text) ?? splitPlace(words, lexicon, text);
  if (place === '') {
    // "… at" before a mail address that was taken out
    const dangling = words.length === left.length + 1;
    if (!dangling) return { kind: 'noise', name: printed(text, words) };
    return readNames(left, lexicon, text, said);
  }
  // "Ann Lee, reporting from Nairobi"
  const verb = left.length === 1 && lexicon.plainVerbs.has(left[0]?.key ?? '');
  if (left.length === 0 || verb) return { kind: 'place', name: '', place: place ?? '' };
  const reading = readNames(left, lexicon, text, said);
  // "Bob Poe from CBS News", "Senior Lecturer in Law", "Redakteurin im Ressort Wirtschaft"
  const behind = words.slice(left.length + 1);
  // 'رنا حداد في "نداء الوطن"'
  const isQuoted = /["“«„]\s?$/u.test(text.slice(0, behind[0]?.start ?? 0));
  if (place && (isQuoted || isOrganization(behind, lexicon, text)))
    return { ...reading, outlet: reading.outlet ?? place };
  if (place && reading.kind === 'title' && !isKnownPlace(place, lexicon.code) && !isSent(left)) return reading;
  return place ? { ...reading, place } : reading;
}

/** "La Voz del Puerto", "Le Courrier de la Loire": what stands behind the small word is no place of anybody's. */
function withArticle(words: readonly Token[], text: string): string | undefined {
  const name = printed(text, words);
  const opens = houseArticleSet.has(words[0]?.key ?? '');
  return opens && isHouseNotPerson(name) && !words.some(({ kind }) => kind !== 'word') ? name : undefined;
}

const sentPrepositions = new Set(sentTo);

/** "enviada especial a Kiev": behind such a job even "a" opens a place. */
function splitSent(words: readonly Token[], text: string): { left: Token[]; place: string } | undefined {
  const at = words.findLastIndex((token) => sentPrepositions.has(token.text));
  const left = words.slice(0, at);
  const place = at > 0 && isSent(left) ? placeOf(words.slice(at + 1), text) : '';
  return place ? { left, place } : undefined;
}

function readNames(all: readonly Token[], lexicon: Lexicon, text: string, said: boolean): SegmentReading {
  const tokens = withoutVerb(withoutTitlesOfRespect(all, lexicon), lexicon);
  const name = printed(text, tokens);
  if (tokens.length === 0) return { kind: 'empty', name: '' };
  if (lexicon.nobody.has(name.toLowerCase())) return { kind: knownAgency(name) ? 'organization' : 'title', name };
  const sure =
    deskOrHouse(tokens, lexicon, text) ??
    withTrailingCity(tokens, lexicon, text) ??
    withTrailingHouse(tokens, lexicon, text);
  if (sure) return sure;
  const whose = whoseName(tokens, lexicon, said);
  if (whose) return { kind: whose === 'person' ? 'person' : 'organization', name };
  if (isStaff(tokens, lexicon)) return readStaff(tokens.slice(0, -1), lexicon, text);
  return (
    withOutletPreposition(tokens, lexicon, text) ??
    withLeadingOutlet(tokens, lexicon, text) ??
    (agencyByName(name) && !isJob(tokens, lexicon) ? { kind: 'organization', name } : undefined) ??
    withTrailingOutlet(tokens, lexicon, text, said) ??
    withTrailingTitle(tokens, lexicon, text, said) ??
    (isOrganization(tokens, lexicon, text) ? { kind: 'organization', name } : undefined) ??
    withTrailingWords(tokens, lexicon, text, said) ??
    rest(tokens, lexicon, text, said)
  );
}

/** "Alan Rathbone Reporting from Washington": in a byline the verb says nothing that its place does not. */
function withoutVerb(tokens: Token[], lexicon: Lexicon): Token[] {
  const last = tokens.at(-1);
  const verb = tokens.length > 2 && last && lexicon.plainVerbs.has(last.key);
  return verb ? tokens.slice(0, -1) : tokens;
}

function rest(tokens: readonly Token[], lexicon: Lexicon, text: string, said: boolean): SegmentReading {
  const name = printed(text, tokens);
  if (tokens.some((token) => isTitle(token, lexicon))) {
    const outlet = outletBeforeTitle(tokens, lexicon, text) ?? agencyBehindTitle(tokens, lexicon, text);
    return { kind: 'title', name, ...(outlet ? { outlet } : {}) };
  }
  if (tokens.every(isDegree) || tokens.every(isInitial)) return { kind: 'empty', name };
  if (isRegion(name, lexicon.code) || isKnownPlace(name, lexicon.code)) return { kind: 'place', name };
  // "Senior Staff Writer, Tech"
  if (tokens.every((token) => lexicon.beats.has(token.key))) return { kind: 'title', name };
  const [only] = tokens;
  // "Von Küstenblatt"
  if (tokens.length === 1 && said && hasHouseForm(name)) return { kind: 'organization', name };
  if (tokens.length === 1 && only && isNameWord(only, lexicon) && name.length > 1) return { kind: 'word', name };
  return { kind: 'noise', name };
}
