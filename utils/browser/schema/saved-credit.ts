import type { SavedCredit } from '../../model.ts';

import { anyOf, isText, listOf, optional, record } from './check.ts';

/** Whether what lies in storage is a saved credit. */
export const isSavedCredit = record<SavedCredit>({
  // it becomes a link
  url: (address): address is string => isText(address) && /^https?:\/\//.test(address),
  host: isText,
  title: isText,
  language: isText,
  published: optional(isText),
  organizations: listOf(isText),
  verdict: record<SavedCredit['verdict']>({
    status: anyOf('syndicated', 'partly', 'original', 'not-an-article'),
    source: optional(isText),
    distributor: optional(isText),
    originalUrl: optional(isText),
    originalKind: optional(anyOf('original', 'copy')),
  }),
  credits: listOf(
    record<SavedCredit['credits'][number]>({
      name: isText,
      role: anyOf(
        'reporter',
        'contributor',
        'writer',
        'editor',
        'translator',
        'photographer',
        'researcher',
        'producer',
      ),
      place: optional(isText),
      outlet: optional(isText),
    }),
  ),
  damage: listOf((one): one is unknown => one !== undefined),
  savedOn: (day): day is string => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day),
});
