import type { Credit, PageReport } from '../model.ts';

/** Longer than anything that a page means to be read in one line of a report. */
const longestText = 1_000;
const longestAddress = 2_000;
/** More people than any story credits. */
const mostPeople = 200;

/** The report as it may be shown, stored and copied: no text and no list without end, and links that lead to the web only. */
export function boundedReport(report: PageReport): PageReport {
  const { originalUrl, originalKind, ...verdict } = report.verdict;
  const address = originalUrl && webAddress(originalUrl);
  const told = {
    ...report,
    credits: report.credits.slice(0, mostPeople).map(withWay),
    organizations: report.organizations.slice(0, mostPeople),
    verdict: { ...verdict, ...(address && { originalUrl: address, ...(originalKind && { originalKind }) }) },
  };
  return bounded(told);
}

/** With a link to the author's own page only where that is one of the web. */
function withWay({ page, ...credit }: Credit): Credit {
  const address = page && webAddress(page);
  return { ...credit, ...(address && { page: address }) };
}

/** The same, with every text in it cut. */
function bounded<T>(value: T): T {
  if (typeof value === 'string') return value.slice(0, longestText) as T;
  if (Array.isArray(value)) return value.map(bounded) as T;
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, isAddress(name) ? one : bounded(one)]),
  ) as T;
}

// an address that was cut leads somewhere else
const isAddress = (name: string) => name === 'url' || name === 'originalUrl' || name === 'page';

/** An address of the web, without name and password, which could make it look like another's; undefined for all else. */
function webAddress(address: string): string | undefined {
  if (address.length > longestAddress || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
