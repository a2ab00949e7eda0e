import type { Sign } from '../model.ts';
import { sign } from './sign.ts';

/** Longer than this no byline is, with four authors and their universities. */
export const longestByline = 400;
/** So many paragraphs into the story a byline may stand. */
export const furthestBelow = 3;

/** The sign that a byline is; it names the first person's outlet, or the organisation if there is no person. */
export function bylineSign(
  text: string,
  block: string,
  line: Sign['line'],
  where: Sign['where'],
  fromElement: boolean,
  url?: string,
): Sign {
  const named = line.people.length ? line.people.find(({ outlet }) => outlet)?.outlet : line.organizations[0];
  return sign('byline', text, { block, line, where, fromElement, ...(named && { named }), ...(url && { url }) });
}
