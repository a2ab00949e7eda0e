import { isolated, type Key, text } from '../../components/shared/wording.ts';
import type { Refusal } from '../../utils/settings/settings-file.ts';

const sentences: Record<Refusal['problem'], Key> = {
  'not-json': 'options.refusedNotJson',
  foreign: 'options.refusedForeign',
  newer: 'options.refusedNewer',
  missing: 'options.refusedMissing',
  'wrong-value': 'options.refusedValue',
  'unknown-name': 'options.refusedName',
};

/** Why a file was refused, and where it is wrong: 'the value of “sites › example.com › rule” is not allowed.' */
export function refusalSentence({ problem, where }: Refusal): string {
  const key = sentences[problem];
  return where && problem !== 'newer' ? text(key, isolated(where)) : text(key);
}
