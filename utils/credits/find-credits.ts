import { agencyByName } from '../agencies/registry.ts';
import type { Sign } from '../evidence/sign.ts';
import type { PersonCredited } from '../grammar/line.ts';
import type { Article, Credit, Verdict } from '../model.ts';
import { type Mention, mergePeople } from './merge-people.ts';

/** Everyone whom the page credits for the text. Visible words first; metadata alone is 'implied'. */
export function findCredits(
  article: Article,
  signs: readonly Sign[],
  verdict: Verdict,
): { credits: Credit[]; organizations: string[] } {
  const people = signs.flatMap((sign) => sign.line.people.map((person): Mention => ({ person, sign })));
  const fit = people.filter(
    ({ person, sign }) => !isPoster(article, sign, verdict, people) && isSomebody(article, person),
  );
  const credits = mergePeople(fit);
  const organizations = [
    ...new Set(
      signs.filter(({ evidence }) => evidence.certainty === 'stated').flatMap(({ line }) => line.organizations),
    ),
  ].map((name) => agencyByName(name)?.name ?? name);
  return { credits, organizations: [...new Set(organizations)] };
}

/** The host, an agency and the site's section are no people, however much the name looks like one. */
function isSomebody(article: Article, person: PersonCredited): boolean {
  const folded = person.name.toLowerCase();
  return folded !== article.host.toLowerCase() && folded !== article.title.toLowerCase() && !agencyByName(person.name);
}

/**
 * The poster on a copy is never a reporter: on a scraped page the CMS's own author row names whoever runs the importer.
 * The words of the text itself (pasted bylines, tails) are believed.
 */
function isPoster(article: Article, sign: Sign, verdict: Verdict, people: readonly Mention[]): boolean {
  if (verdict.status !== 'syndicated') return false;
  const fromText = people.some(
    ({ sign: other }) =>
      other.evidence.kind === 'credit-line' || (other.evidence.kind === 'byline' && !other.fromElement),
  );
  if (sign.evidence.kind === 'metadata') return verdict.kind === 'scraped' || fromText;
  if (verdict.kind !== 'scraped' || !sign.fromElement) return false;
  const url = sign.url ?? '';
  return fromText || !url || URL.canParse(url)
    ? sign.where === 'head' && !article.blocks.some(({ id, zone }) => id === sign.evidence.block && zone === 'body')
    : false;
}
