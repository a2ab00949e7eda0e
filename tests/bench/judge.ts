import type { CorpusPage, Labels } from './corpus.ts';
import {
  type HidingScore,
  namesInByline,
  type PeopleScore,
  scoreHiding,
  scorePeople,
  statedNames,
} from './score-page.ts';
import { type FieldScore, scoreCredits, scoreDamage, scoreFields } from './score-verdict.ts';
import type { Visit } from './visit-page.ts';

export interface Score {
  labels: Labels;
  hiding: HidingScore;
  people: PeopleScore;
  fields: Record<string, FieldScore>;
  credits: ReturnType<typeof scoreCredits>;
  damage: ReturnType<typeof scoreDamage>;
}

/** A visit beside its page; without labels there is no score. */
export interface Judged {
  page: CorpusPage;
  visit: Visit;
  score?: Score;
  /** What Readability alone would score: everything outside its extraction counts as hidden. */
  readability?: { hiding: HidingScore; people: PeopleScore };
}

export function judge(pages: CorpusPage[], visits: Visit[]): Judged[] {
  return pages.map((page, i) => {
    const visit = visits[i] as Visit;
    const { labels } = page;
    if (!labels) return { page, visit };
    const blocks = page.blocks ?? visit.texts.map((text, i) => ({ i, text, visible: visit.showed[i] ?? false }));
    const alone = visit.readability;
    return {
      page,
      visit,
      score: {
        labels,
        hiding: scoreHiding(labels, blocks, new Set(visit.hidden)),
        people: scorePeople(labels, statedNames(visit.report)),
        fields: scoreFields(labels, visit.report),
        credits: scoreCredits(labels, visit.report),
        damage: scoreDamage(labels, visit.damage ?? []),
      },
      ...(alone && {
        readability: {
          hiding: scoreHiding(labels, blocks, new Set(alone.kept.flatMap((kept, i) => (kept ? [] : [i])))),
          people: scorePeople(labels, namesInByline(alone.byline)),
        },
      }),
    };
  });
}
