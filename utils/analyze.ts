import { findBoilerplate } from './boilerplate/find-boilerplate.ts';
import { knownBlocks } from './boilerplate/known-blocks.ts';
import { findCredits } from './credits/find-credits.ts';
import { findDamage } from './damage/find-damage.ts';
import { gatherSigns } from './evidence/gather-signs.ts';
import { pageLines } from './evidence/page-lines.ts';
import type { Sign } from './evidence/sign.ts';
import type { Article, Block, Boilerplate, Damage, PageReport, Stretch, SummarySentence } from './model.ts';
import { summarize } from './summary/summarize.ts';
import { findVerdict } from './syndication/find-verdict.ts';
import { countWords } from './text/words.ts';

/** What is concluded from a page as read: plain records, which survive JSON and structured clone. */
export interface Judgement {
  report: PageReport;
  /** The story's own paragraphs: no credits, no boilerplate, no headings. */
  story: Block[];
}

/**
 * The flow, from plain records to plain records: gather the signs, conclude. What goes in and what comes out survives JSON and
 * structured clone, so that it may run where the page is not. Damage, summary and the count of words are left empty.
 */
export function analyze(article: Article): Judgement {
  const page = pageLines(article);
  const signs = gatherSigns(page);
  const verdict = findVerdict(article, signs);
  const { credits, organizations } = findCredits(article, signs, verdict);
  const { boilerplate, withdrawn } = findBoilerplate(article, knownBlocks(page, signs, credits));
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
  return { report, story };
}

/** A short summary in the story's own sentences. */
export const summaryOf = (article: Article, { story }: Judgement, sentences: number): SummarySentence[] =>
  article.isArticle ? summarize(story, article.language, sentences, article.title) : [];

/** Sentences that read as if a machine had reworded or translated them. */
export const damageOf = (article: Article, { story }: Judgement): Damage[] =>
  article.isArticle ? findDamage(story, article.language) : [];

/** Words of the story, and of the blocks that are hidden now. */
export function wordsOf(article: Article, { report, story }: Judgement): PageReport['words'] {
  const hidden = new Set(report.boilerplate.filter((piece) => piece.hidden).flatMap(({ blocks }) => blocks));
  return { story: words(story), hidden: words(article.blocks.filter(({ id }) => hidden.has(id))) };
}

const words = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + countWords(text), 0);

function storyOf(article: Article, signs: readonly Sign[], boilerplate: readonly Boilerplate[]): Block[] {
  const apart = new Set(boilerplate.flatMap(({ blocks }) => blocks));
  for (const { evidence } of signs) if (evidence.block && evidence.kind !== 'dateline') apart.add(evidence.block);
  return article.blocks.filter(
    ({ id, zone, tag, visible }) => zone === 'body' && visible && !apart.has(id) && !/^(?:h\d|figcaption)$/.test(tag),
  );
}

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
