import type { Citable } from '../model.ts';
import { hostOf } from '../text/host-of.ts';

/** What every format says about the story, made safe to print. */
export interface CitedStory {
  /** Empty on a reworded copy: that headline is the copy's own. */
  title: string;
  /** Who published it first; empty on a copy that does not say of whom. Never the copier. */
  outlet: string;
  /** Who carried it from the one to the other. */
  distributor: string;
  /** Whose work is in it, where the page put it together; else empty. */
  helper: string;
  /** What the copy is seen at. */
  host: string;
  /** http(s) address to send readers to: the first publication's if known, else the page's. Undefined if neither is one. */
  url?: string;
  /** How the address relates to the story. */
  relation: 'originally' | 'seenAt' | 'published';
  /** Address of the copy, if `url` is not it. */
  copy?: string;
}

/** Headline and day of such a copy are its own. */
export const isReworded = ({ verdict, damage }: Citable): boolean =>
  verdict.status === 'syndicated' && damage.length > 0;

/** Boils a report down to what a citation needs. */
export function citedStory(report: Citable): CitedStory {
  const { verdict } = report;
  const copied = verdict.status === 'syndicated';
  // The address of one more copy, say at a portal, is no first publication.
  const original = copied && verdict.originalKind !== 'copy' ? webAddress(verdict.originalUrl) : undefined;
  const page = webAddress(report.url);
  const host = tidy(report.host);
  const url = original ?? page;
  return {
    title: isReworded(report) ? '' : tidy(report.title),
    outlet: copied ? tidy(verdict.source ?? '') || hostOf(original ?? '') : host,
    distributor: copied ? tidy(verdict.distributor ?? '') : '',
    helper: verdict.status === 'partly' ? tidy(verdict.source ?? '') : '',
    host,
    ...(url && { url }),
    relation: original ? 'originally' : copied ? 'seenAt' : 'published',
    ...(copied && page && page !== url && { copy: page }),
  };
}

/** White space folded; control and direction-override characters, which could disguise the line, dropped. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/** The address if it is one of the web and not a script's or a file's; without a password. */
function webAddress(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  // marks that would end a link in Markdown or a field in BibTeX; URL has dealt with those of HTML
  return url.href.replace(/[()[\]{}\\'"<>`^|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
