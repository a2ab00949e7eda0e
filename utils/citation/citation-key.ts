import type { Citable } from '../model.ts';
import type { CitedRecord } from './cited-record.ts';
import { tidy } from './cited-story.ts';

/** "landler2022diplomacy": last word of the first author (or outlet), year, first long word of the title, in plain letters. */
export function citationKey(report: Citable, story: CitedRecord): string {
  const author = report.credits.find((credit) => credit.role === 'reporter') ?? report.credits[0];
  const name =
    plain(
      tidy(author?.name ?? '')
        .split(' ')
        .at(-1) ?? '',
    ) ||
    plain(story.outlet) ||
    'story';
  const word =
    story.title
      .split(' ')
      .map(plain)
      .find((letters) => letters.length > 3) ?? '';
  return `${name}${story.date[0] ?? ''}${word}`.slice(0, 60);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
