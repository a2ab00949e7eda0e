import { knownAgency } from '../grammar/known-agency.ts';
import type { Block, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import type { PageLines } from './page-lines.ts';
import { headBlocks, openingBlocks } from './places.ts';
import { sign } from './sign.ts';

/** Datelines open one of the first paragraphs; three or more on a page are a list of teasers, not a story. */
const paragraphs = 4;

/** Parts of the head that are as long as a paragraph are a standfirst: some houses put the place there. */
const leastStandfirst = 60;
const longestPlace = 40;

/** The dateline of the story, at most one, with the reporters whom it names. */
export function findDatelines(page: PageLines): Sign[] {
  const { article } = page;
  const standfirst = headBlocks(article)
    .slice(-6)
    .filter(({ text, tag }) => text.length >= leastStandfirst && !/^(?:h\d|li)$/.test(tag));
  const blocks = [...standfirst, ...openingBlocks(article, paragraphs)];
  const signs = blocks.flatMap((block) => {
    if (page.isCaption(block) || /^h\d$/.test(block.tag)) return [];
    return read(page, block, block.text.slice(0, 400)) ?? readParted(page, block) ?? [];
  });
  return signs.length >= 3 ? [] : signs.slice(0, 1);
}

/** "Berlin." or "Jakarta -" in an element of its own, before the paragraph that it opens. */
function readParted(page: PageLines, block: Block): Sign | undefined {
  const before = page.article.blocks[indexOf(block.id) - 1];
  if (!before || before.text.length > longestPlace || !/[.–—-]$/.test(before.text) || before.zone === 'outside')
    return undefined;
  return read(page, before, `${before.text} ${block.text.slice(0, 300)}`);
}

function read(page: PageLines, block: Block, text: string): Sign | undefined {
  const line = page.read(text, 'dateline');
  // "【甲野一郎】", "[이데일리 김철수 기자]": nobody but the reporter
  if (!line.dateline && !line.people.length) return undefined;
  // "AFP=연합뉴스": whose story it is, and who passes it on
  const named = line.dateline?.agency?.split('=')[0];
  const agency = named ? knownAgency(named) : undefined;
  return sign('dateline', text.slice(0, 120), {
    block: block.id,
    line,
    where: 'opening',
    ...(named && { named }),
    ...(agency && { agency }),
  });
}
