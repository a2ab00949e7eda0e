import type { Block } from '../../model.ts';
import { leadsHome } from '../own-links.ts';
import { type Judge, votesOn } from './vote.ts';

const longest = 260;

/** The way from the front page to the story: "Home / World / Port Ellery votes", in a row above the headline or just below it. */
export const judgeBreadcrumbs: Judge = (scene, article) => {
  const { headline } = scene;
  const title = scene.blocks[headline]?.text ?? '';
  return votesOn(
    scene,
    (block, i) =>
      block.zone === 'head' &&
      i <= headline + 2 &&
      i !== headline &&
      (isPath(block, article.hostname, title, i < headline) || (i < headline && endsIn(block.text, title))),
    { kind: 'other', judge: 'breadcrumbs', strength: 3, encloses: true },
  );
};

/**
 * Links from the front page on, each deeper than the one before; besides them at most signs between and the headline, and above it a
 * last step without a link.
 */
function isPath(block: Block, hostname: string, title: string, isAbove: boolean): boolean {
  const { text, links } = block;
  if (!links.length || links.length > 7 || text.length > longest) return false;
  const urls = links.flatMap(({ href }) => (URL.canParse(href) ? [new URL(href)] : []));
  if (urls.length < links.length || !leadsHome(block, hostname)) return false;
  if (isArrowed(text, links)) return true;
  const depths = urls.map(({ pathname }) => pathname.split('/').filter(Boolean).length);
  if (depths[0] !== 0 || depths.some((depth, i) => i > 0 && depth <= (depths[i - 1] ?? 0))) return false;
  const rest = links.reduce((left, { text }) => left.replace(text, ''), text.replace(label, ''));
  const left = rest.replace(/[\s/›»>|•·→:-]+/g, '').length;
  const isStep = left <= longestStep && isAbove && !/\p{N}/u.test(rest);
  return (links.length > 1 && (left < 4 || isStep)) || isHeadline(rest, title);
}

/** "Home Safety What to do in a storm": the way to the headline, which stands below once more. */
const endsIn = (text: string, title: string): boolean =>
  title.length > 8 &&
  text.endsWith(title) &&
  text.length > title.length &&
  text.length <= title.length + 2 * longestStep;

const longestStep = 40;
/** "You are here: " */
const label = /^[^:>›»]{2,24}:\s/u;

/** "You are here: Home > World > Rest of World": every step but the last is a link, wherever it leads on the site. */
function isArrowed(text: string, links: Block['links']): boolean {
  const steps = text
    .replace(label, '')
    .split(/[>›»→]/u)
    .map((step) => step.trim());
  const named = steps.slice(0, -1);
  return (
    named.length > 0 &&
    steps.every((step) => step !== '' && step.length <= longestStep) &&
    named.every((step) => links.some((link) => link.text === step))
  );
}

/** The last step may be the story itself, in full or cut: "Port Ellery votes to…". */
function isHeadline(rest: string, title: string): boolean {
  const words = rest.replace(/^[\s/›»>|•·→:-]+/, '').replace(/(?<!\s)\s*(?:…|\.{3})$/, '');
  return words.length > 8 && title.toLowerCase().startsWith(words.toLowerCase());
}
