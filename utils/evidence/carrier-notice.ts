import type { Agency, Article, Link, Sign } from '../model.ts';
import { isBoxLabel } from './box-labels.ts';
import type { PageLine } from './lines.ts';
import { saysJob } from './names-alone.ts';
import { isArticleOf, leadsElsewhere } from './notice-links.ts';
import { opensWithRights } from './notice-wordings.ts';
import { sign } from './sign.ts';
import { isTitleLink } from './title-link.ts';

/** "Via SyndiGate.info", "Distributed by Tribune Content Agency, LLC.": a syndicate's name in a short line. */
const longestCarrier = 90;
const isCarrier = ({ kind }: Agency) => kind === 'syndicate' || kind === 'press-release';

/**
 * A syndicate or release wire that a short line or a copyright line names.
 * @param links those of the line that lead to other sites
 * @param agencies those that the line names
 */
export function carrierNotice(
  article: Article,
  line: PageLine,
  where: Sign['where'],
  links: readonly Link[],
  agencies: () => readonly Agency[],
): Sign | undefined {
  const { text, block } = line;
  const isLong = text.length > longestCarrier && !opensWithRights(text);
  const agency = isLong || isTeaser(article, line) ? undefined : agencies().find(isCarrier);
  if (!agency || isJobOf(agency, text, article.language) || isBoxLabel('newsletter', article.language)(text))
    return undefined;
  const release = links.find(({ href }) => isArticleOf(agency, href));
  return sign('notice', text, { block, where, agency, named: agency.name, ...(release && { url: release.href }) });
}

/** "Climate Desk Associate Producer": somebody's job there, below her portrait. */
const isJobOf = ({ name }: Agency, text: string, language: string) =>
  text.startsWith(name) && saysJob(text.slice(name.length), language);

/** "What the tide tells us | Coral Times (PCN)": another story of the site's, and who carried that. */
const isTeaser = (article: Article, { text, links: [first] }: PageLine) =>
  first !== undefined && isTitleLink(first) && text.startsWith(first.text) && !leadsElsewhere(article, first.href);
