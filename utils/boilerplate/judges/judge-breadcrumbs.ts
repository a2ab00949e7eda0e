import type { Block } from '../../model.ts';
import type { Judge } from './vote.ts';

const longest = 260;

/** The way from the front page to the story: "Home / World / Port Ellery votes", in a row above the headline or just below it. */
export const judgeBreadcrumbs: Judge = (scene, article) => {
  const { headline } = scene;
  const title = scene.blocks[headline]?.text ?? '';
  return scene.blocks.flatMap((block, i) =>
    block.zone === 'head' && i <= headline + 2 && i !== headline && isPath(block, article.hostname, title)
      ? [{ first: i, last: i, kind: 'other', judge: 'breadcrumbs', reason: 'path', strength: 2 } as const]
      : [],
  );
};

/** Links from the front page on, each deeper than the one before; besides them at most signs between and the headline. */
function isPath({ text, links }: Block, hostname: string, title: string): boolean {
  if (links.length < 2 || links.length > 7 || text.length > longest) return false;
  const urls = links.flatMap(({ href }) => (URL.canParse(href) ? [new URL(href)] : []));
  if (urls.length < links.length || urls.some((url) => url.hostname !== hostname)) return false;
  const depths = urls.map(({ pathname }) => pathname.split('/').filter(Boolean).length);
  if (depths[0] !== 0 || depths.some((depth, i) => i > 0 && depth <= (depths[i - 1] ?? 0))) return false;
  const rest = links.reduce((left, { text }) => left.replace(text, ''), text);
  return rest.replace(/[\s/›»>|•·→:-]+/g, '').length < 4 || isHeadline(rest, title);
}

/** The last step may be the story itself, in full or cut: "Port Ellery votes to…". */
function isHeadline(rest: string, title: string): boolean {
  const words = rest.replace(/^[\s/›»>|•·→:-]+/, '').replace(/(?<!\s)\s*(?:…|\.{3})$/, '');
  return words.length > 8 && title.toLowerCase().startsWith(words.toLowerCase());
}
