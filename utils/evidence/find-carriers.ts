import { registrableDomain } from '../agencies/registrable-domain.ts';
import type { Sign } from '../model.ts';
import { lettersOf } from '../text/letters.ts';
import type { PageLines } from './page-lines.ts';
import { headBlocks, openingBlocks } from './places.ts';
import { sign } from './sign.ts';

/** '(HARBOURFEED- Coral Courier)', '(Harbour Feed / Coral Courier) PORT ELLERY –' */
const carried = /^[(（[]\s?([^()（）[\]/–—-]{2,30}?)\s?[/–—-]\s?([^()（）[\]/]{2,60}?)\s?[)）\]]/u;

/** Carriers open what they carry with their own name and that of the house that it is from, in brackets. */
export function findCarriers({ article, isCaption }: PageLines): Sign[] {
  const own = [article.host, registrableDomain(article.hostname).split('.')[0] ?? ''].map(lettersOf);
  for (const block of [...headBlocks(article), ...openingBlocks(article, 2)]) {
    const [text, carrier = '', named = ''] = carried.exec(block.text) ?? [];
    if (text && own.includes(lettersOf(carrier)) && /\p{L}{2}/u.test(named) && !isCaption(block))
      return [sign('notice', text, { block: block.id, where: 'opening', named })];
  }
  return [];
}
