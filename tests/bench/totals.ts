import { type BoilerplateKind, boilerplateKinds } from '../../utils/model.ts';
import { type HidingScore, type KeptPart, keptParts, type PeopleScore, type Share } from './score-page.ts';

const none = (): Share => ({ of: 0, right: 0 });

export function add(to: Share, share: Share): void {
  to.of += share.of;
  to.right += share.right;
}

/** '97.5 %'; a dash where there is nothing to count. */
export const percent = ({ of, right }: Share) => (of ? `${((100 * right) / of).toFixed(1)} %` : '–');

/** Counts how many of a list are so. */
export const share = <T>(list: T[], isRight: (one: T) => boolean): Share => ({
  of: list.length,
  right: list.filter(isRight).length,
});

/** The rows that README of the corpus gives for other tools, over any number of pages. */
export function hidingRows(scores: HidingScore[]): [string, string][] {
  const kept = Object.fromEntries(keptParts.map((part) => [part, none()])) as Record<KeptPart, Share>;
  const kinds = Object.fromEntries(boilerplateKinds.map((kind) => [kind, none()])) as Record<BoilerplateKind, Share>;
  const characters = none();
  const hidden = none();
  for (const score of scores) {
    add(characters, score.bodyCharacters);
    for (const part of keptParts) add(kept[part], score.kept[part]);
    for (const [kind, found] of Object.entries(score.hidden)) {
      add(kinds[kind as BoilerplateKind], found);
      add(hidden, found);
    }
  }
  const lost = (['body', 'caption', 'credit'] as const).reduce(
    (sum, part) => sum + kept[part].of - kept[part].right,
    0,
  );
  return [
    ['body characters kept', percent(characters)],
    ['pages with the whole body kept', percent(share(scores, (score) => score.kept.body.lost.length === 0))],
    ['credit blocks kept', percent(kept.credit)],
    ['captions kept', percent(kept.caption)],
    ['title and date kept', `${percent(kept.title)}, ${percent(kept.date)}`],
    [`boilerplate blocks hidden (of ${hidden.of})`, percent(hidden)],
    ['hidden blocks that were boilerplate', percent({ of: hidden.right + lost, right: hidden.right })],
    ...boilerplateKinds.map((kind): [string, string] => [`  ${kind} (of ${kinds[kind].of})`, percent(kinds[kind])]),
  ];
}

export function peopleRows(scores: PeopleScore[]): [string, string][] {
  const sum = (pick: (score: PeopleScore) => number) => scores.reduce((total, score) => total + pick(score), 0);
  const right = sum((score) => score.right);
  const isExact = (score: PeopleScore) => score.missing.length === 0 && score.extra.length === 0;
  const credited = scores.filter((score) => score.labelled > 0);
  const several = credited.filter((score) => score.labelled > 1);
  const nobody = scores.filter((score) => score.labelled === 0);
  const precision = percent({ of: sum((score) => score.named), right });
  const recall = percent({ of: sum((score) => score.labelled), right });
  return [
    ['people: precision / recall', `${precision} / ${recall}`],
    [`pages with exactly the right people (of ${credited.length})`, percent(share(credited, isExact))],
    [`… with several people (of ${several.length})`, percent(share(several, isExact))],
    [`a person on pages that credit none (of ${nobody.length})`, percent(share(nobody, (score) => score.named > 0))],
  ];
}
