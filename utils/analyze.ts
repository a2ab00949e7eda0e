import { findBoilerplate } from './boilerplate/find-boilerplate.ts';
import { furnitureIn } from './boilerplate/furniture-in.ts';
import { knownBlocks } from './boilerplate/known-blocks.ts';
import { findCredits } from './credits/find-credits.ts';
import { gatherSigns } from './evidence/gather-signs.ts';
import { pageLines } from './evidence/page-lines.ts';
import type { Article, Boilerplate, Judgement, PageReport, Sign, Stretch, Verdict } from './model.ts';
import { findVerdict } from './syndication/find-verdict.ts';
import { type Budget, endless } from './text/budget.ts';

/**
 * The flow, from plain records to plain records: gather the signs, conclude. What goes in and what comes out survives JSON and
 * structured clone, so that it may run where the page is not. Damage, summary and the count of words are left empty: see
 * desk/digest-story.ts.
 * @param budget once it is spent, TooLarge is thrown
 */
export function analyze(article: Article, budget: Budget = endless): Judgement {
  const page = pageLines(article, budget);
  const signs = gatherSigns(page);
  const verdict = findVerdict(article, signs);
  const { credits, organizations } = findCredits(article, signs, verdict);
  const { boilerplate, withdrawn } = findBoilerplate(article, knownBlocks(page, signs, credits), budget);
  const dateline = (
    signs.find(({ evidence }) => evidence.kind === 'dateline') ?? signs.find(({ line }) => line.dateline)
  )?.line.dateline;
  const story = storyOf(article, signs, boilerplate);
  const report: PageReport = {
    version: 1,
    url: article.url,
    host: article.host,
    title: article.title,
    language: article.language,
    ...(article.published && { published: article.published }),
    verdict,
    credits,
    organizations,
    ...(dateline && { dateline: { place: dateline.place ?? '', ...(dateline.agency && { agency: dateline.agency }) } }),
    boilerplate,
    ...(withdrawn.length > 0 && { withdrawn }),
    damage: [],
    summary: [],
    words: { story: 0, hidden: 0 },
    stretches: stretchesOf(article, boilerplate),
  };
  const furniture = article.isArticle ? furnitureIn(article.boxes) : [];
  return { report, story, furniture };
}

/** Only whether it is a copy, and of whom. Throws as `analyze` does. */
export const verdictOf = (article: Article, budget: Budget): Verdict =>
  findVerdict(article, gatherSigns(pageLines(article, budget)));

/** Ids of the story's own paragraphs: one that ends in "(dpa)", or opens with who carried it, is one all the same. */
function storyOf(article: Article, signs: readonly Sign[], boilerplate: readonly Boilerplate[]): string[] {
  const apart = new Set(boilerplate.flatMap(({ blocks }) => blocks));
  const said = new Map<string, number>();
  for (const { evidence } of signs)
    if (evidence.block && evidence.kind !== 'dateline')
      said.set(evidence.block, Math.max(said.get(evidence.block) ?? 0, evidence.text.length));
  return article.blocks
    .filter(
      ({ id, zone, tag, visible, text }) =>
        zone === 'body' &&
        visible &&
        !apart.has(id) &&
        (said.get(id) ?? 0) < text.length * mostSaid &&
        !/^(?:h\d|figcaption)$/.test(tag),
    )
    .map(({ id }) => id);
}

/** A paragraph of which the words of a sign are a smaller part tells the story besides. */
const mostSaid = 0.5;

/** The column in page order, neighbours of the same kind joined. */
function stretchesOf(article: Article, boilerplate: readonly Boilerplate[]): Stretch[] {
  const piece = new Map(boilerplate.flatMap(({ id, blocks }) => blocks.map((block) => [block, id] as const)));
  const stretches: Stretch[] = [];
  for (const { id, text, zone } of article.blocks) {
    const what = piece.get(id) ?? (zone === 'body' ? 'story' : undefined);
    if (!what) continue;
    const last = stretches.at(-1);
    if (last?.what === what) last.size += text.length;
    else stretches.push({ what, size: text.length, block: id });
  }
  return stretches;
}
