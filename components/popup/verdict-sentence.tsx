import type { PageReport } from '../../utils/model.ts';
import { BreakableAddress } from '../shared/BreakableAddress.tsx';
import { verdictWords } from '../shared/verdict-words.ts';
import { sentence } from '../shared/wording.ts';

/** The answer in one sentence, with the name of whoever reported the story marked. */
export function verdictSentence({ verdict, host }: PageReport) {
  const { key, names } = verdictWords(verdict);
  const named = (name: 'source' | 'host') => (
    <bdi>
      <BreakableAddress text={(name === 'source' ? verdict.source : host) ?? ''} />
    </bdi>
  );
  const reporter = verdict.status === 'original' ? 'host' : 'source';
  return sentence(key, ...names.map((name) => (name === reporter ? <em>{named(name)}</em> : named(name))));
}
