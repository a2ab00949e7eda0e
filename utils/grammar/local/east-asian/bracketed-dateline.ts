import type { CreditLine } from '../../../model.ts';
import { knownAgency } from '../../known-agency.ts';
import { emptyLine } from '../../to-credits.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { postedNames } from './posted-names.ts';

/** "【テヘラン=共同】", "[東京 3日 ロイター] -", "【5月6日 AFP】", "【ワシントン時事】", "【北京=新華社】". */
const bracket = /^[【[(〔《](?<inside>(?:[^】\])〕》(]|\([^()]*\)){2,60})[】\])〕》]/u;
const day = /(?:\p{N}{1,2}月)?\s?\p{N}{1,2}日/u;
/** An agency that is written right behind a place, or alone: "ワシントン時事", "パリAFP", "AFP". */
const gluedAgency =
  /^(?<town>.{0,10}?)(?<sender>時事|共同|ロイター|AFP|AP|DPA|UPI|タス|聯合ニュース|聯合|新華社|新华社)$/u;
/** "ワシントン共同=山田太郎": the agency between the place and its own reporter. */
const agencyBefore = /(?<sender>時事|共同|ロイター|AFP)(?==\p{L}{3,}$)/u;

/** The bracket that a story opens with in Japan, and the reporter in it: place and agency, place and reporter. Undefined if it says neither. */
export function readBracketedDateline(head: string, lexicon: Lexicon): CreditLine | undefined {
  const inside = (bracket.exec(head)?.groups?.inside ?? '').replace(day, ' ').trim();
  if (lexicon.code === 'ja') {
    const sender = agencyBefore.exec(inside)?.groups?.sender;
    const people = postedNames(inside.replace(agencyBefore, ''), lexicon, true).filter(({ name }) => !isAgency(name));
    if (people[0]) return { ...from(people[0].place, sender), people };
  }
  const parts = inside.split(/[=＝\s]/u).filter(Boolean);
  const last = parts.pop();
  if (!last) return undefined;
  // "【北京時事】", but "【ステータス】" is a word
  const alone = parts.length === 0 ? gluedAgency.exec(last)?.groups : undefined;
  if (alone?.sender && alone.sender !== 'タス') return from(alone.town, alone.sender);
  const before = gluedAgency.exec(parts.at(-1) ?? '')?.groups;
  if (isAgency(last)) {
    // "【AFP=時事】", "【パリAFP=時事】": one agency passes on another's story
    return before ? from(before.town, `${before.sender}=${last}`) : from(parts.join(' '), last);
  }
  return undefined;
}

const from = (place: string | undefined, agency: string | undefined): CreditLine => ({
  ...emptyLine(),
  dateline: { ...(agency && { agency }), ...(place && { place }) },
});

/** "共同", "ロイター", or any code: a place stands before it. */
function isAgency(name: string): boolean {
  return knownAgency(name) !== undefined || /^(?:共同|時事|ロイター|[A-Z]{2,4})$/u.test(name);
}
