import { describe, expect, test } from 'vitest';
import { agencies } from '@/utils/agencies/all-agencies';
import { agencyByCode, agencyByName } from '@/utils/agencies/find-agency';
import { matchNotice } from '@/utils/grammar/notices/match-notice';
import { parseLine } from '@/utils/grammar/parse-line';
import { languages } from '@/utils/languages/language-for';
import type { Agency, Where } from '../../utils/model.ts';

const places: Where[] = ['dateline', 'tail', 'notice', 'byline'];

/** Most sign in English. */
const tags = ['en', ...Object.keys(languages).filter((code) => code !== 'en')];

const saysSo = ({ example, notices }: Agency) => notices.some(([pattern]) => matchNotice(pattern, example));

/** Whether the grammar, at any place in a line of a language, finds the agency in its own example. */
const isTracedIn =
  (language: string) =>
  ({ id, example }: Agency): boolean =>
    places.some((where) => {
      const { organizations, source, dateline, people } = parseLine(example, { where, language });
      const named = [...organizations, source?.name, dateline?.agency, ...people.map(({ outlet }) => outlet)];
      return named.some((name) => name !== undefined && (agencyByCode(name) ?? agencyByName(name))?.id === id);
    });

const isTraced = (agency: Agency) => saysSo(agency) || tags.some((language) => isTracedIn(language)(agency));

describe('the example of an agency is traced to it', () => {
  const carriers = agencies.filter(({ kind }) => kind !== 'outlet' && kind !== 'platform');

  test.each([
    'ap',
    'reuters',
    'afp',
    'dpa',
    'efe',
    'ansa',
    'pap',
    'ctk',
    'mti',
    'pti',
    'ani',
    'ians',
    'xinhua',
    'yonhap',
    'kyodo',
    'tass',
    'antara',
  ])('%s', (id) => {
    expect(carriers.filter((agency) => agency.id === id).map(isTraced)).toEqual([true]);
  });

  // Some sign in ways that only a whole page makes sure of: "به گزارش ایسنا، …" opens the story of whoever quotes it.
  test('for nearly all', () => {
    const nearlyAll = 0.93 * carriers.length;
    let left = carriers.filter((agency) => !saysSo(agency));
    // a language more for those that are left, until it is decided
    for (const language of tags) {
      if (carriers.length - left.length > nearlyAll) break;
      left = left.filter((agency) => !isTracedIn(language)(agency));
    }
    expect(carriers.length - left.length).toBeGreaterThan(nearlyAll);
  }, 60_000);
});
