import { agencyByCode, agencyByName } from '../agencies/registry.ts';
import type { Article } from '../model.ts';
import { isCaption, openingBlocks } from './places.ts';
import { readLine, type Sign, sign } from './sign.ts';

/** Datelines open one of the first paragraphs; three or more on a page are a list of teasers, not a story. */
const paragraphs = 4;

export function findDatelines(article: Article): Sign[] {
  const signs = openingBlocks(article, paragraphs).flatMap((block) => {
    if (isCaption(article, block) || /^h\d$/.test(block.tag)) return [];
    const line = readLine(article, block.text.slice(0, 400), 'dateline');
    if (!line.dateline) return [];
    const { agency: named } = line.dateline;
    const agency = named ? (agencyByCode(named) ?? agencyByName(named)) : undefined;
    const text = block.text.slice(0, 120);
    return [
      sign('dateline', text, {
        block: block.id,
        line,
        where: 'opening',
        ...(named && { named }),
        ...(agency && { agency }),
      }),
    ];
  });
  return signs.length >= 3 ? [] : signs.slice(0, 1);
}
