import type { Article, Block, Boilerplate, Known, Withdrawn } from '../model.ts';
import { type Budget, endless } from '../text/budget.ts';
import { type Decision, decide } from './decide.ts';
import { fillGaps } from './fill-gaps.ts';
import { judges } from './judges/all-judges.ts';
import { lastCheck } from './last-check.ts';
import { setScene } from './scene.ts';

const longestText = 300;

/**
 * What of the page is boilerplate, in page order, neighbours of one kind in one item, and what the last check withdrew. Pages that
 * are no article have neither.
 * @param known what the other rooms know of the blocks; what is spared is never part of an item
 */
export function findBoilerplate(
  article: Article,
  known: Known,
  budget: Budget = endless,
): { boilerplate: Boilerplate[]; withdrawn: Withdrawn[] } {
  if (!article.isArticle) return { boilerplate: [], withdrawn: [] };
  const scene = setScene(article, known.captions);
  const votes = judges.flatMap((judge) => {
    budget.check();
    return judge(scene, article, known);
  });
  const isKept = (i: number) => {
    const id = `b${i}`;
    return known.spared.has(id) || known.bylineBlocks.has(id) || id === article.headline;
  };
  const decisions = decide(scene, votes, isKept);
  fillGaps(scene, decisions, isKept, article.hostname);
  article.blocks.forEach((block, i) => {
    if (!known.notices.has(block.id) || known.spared.has(block.id)) return;
    decisions[i] = { kind: 'syndication-notice', rule: 'evidence:notice', strength: 4, content: 1, isNotice: true };
    if (isHeadingOfNotice(article, i - 1, i) && !isKept(i - 1)) decisions[i - 1] ??= decisions[i];
  });
  const withdrawn = lastCheck(scene, decisions, known.credited).map(({ block, decision: { rule }, why }) => ({
    block: `b${block}`,
    text: article.blocks[block]?.text.slice(0, longestText) ?? '',
    rule,
    why,
  }));
  return { boilerplate: gather(article, decisions), withdrawn };
}

/** "Note" in a box of its own with the notice below it. */
function isHeadingOfNotice({ blocks, boxes }: Article, heading: number, below: number): boolean {
  const [label, notice] = [blocks[heading], blocks[below]];
  if (!label || !notice || !/^h[2-6]$/.test(label.tag) || label.text.length > longestHeading) return false;
  const around = boxes[boxes[notice.box]?.parent ?? -1];
  return around?.first === heading && around.last === below;
}

const longestHeading = 40;

function gather(article: Article, decisions: readonly (Decision | undefined)[]): Boilerplate[] {
  const items: Boilerplate[] = [];
  let open: Boilerplate | undefined;
  decisions.forEach((decision, i) => {
    const block = article.blocks[i];
    if (!block) return;
    if (!decision) {
      if (block.visible) open = undefined;
      return;
    }
    if (open?.kind === decision.kind) {
      open.blocks.push(block.id);
      if (open.text.length < longestText) open.text = `${open.text} ${shownWords(block)}`.slice(0, longestText);
      return;
    }
    open = {
      id: `h${items.length}`,
      kind: decision.kind,
      rule: decision.rule,
      text: shownWords(block).slice(0, longestText),
      hidden: true,
      blocks: [block.id],
    };
    items.push(open);
  });
  return items;
}

/** A bar of links has often no space between them: 'Facebook · X · Print', not 'FacebookXPrint'. */
function shownWords({ text, links, linkChars }: Block): string {
  const isBar = links.length > 1 && linkChars >= 0.9 * text.length;
  return isBar ? links.flatMap((link) => link.text.replace(saidTwice, '$1') || []).join(' · ') : text;
}

/** 'FacebookFacebook': once for the eye, once for who listens. */
const saidTwice = /^(.{3,40}?)\s?\1$/su;
