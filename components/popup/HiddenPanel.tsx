import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Boilerplate, BoilerplateKind, PageReport } from '../../utils/model.ts';
import { number, plural } from '../shared/wording.ts';
import { HiddenRow } from './HiddenRow.tsx';
import { KeptList } from './KeptList.tsx';
import { PageStrip } from './PageStrip.tsx';
import type { Place } from './place.ts';

const shownAtFirst = 4;

export interface HidingActions {
  onReveal: (place: Place) => void;
  onHidden: (piece: Boilerplate, hidden: boolean) => void;
  onKeep: (kind: BoilerplateKind, keep: boolean) => void;
}

interface Props extends HidingActions {
  report: PageReport;
  site: string | undefined;
  kept: BoilerplateKind[];
}

export function HiddenPanel({ report, site, kept, ...actions }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [pointed, setPointed] = useState<string>();
  const { boilerplate, words } = report;
  const count = boilerplate.filter((piece) => piece.hidden).length;
  const isLong = boilerplate.length > shownAtFirst + 1;
  const story = plural('hidden.words', words.story);
  return (
    <section>
      <h2>
        <span>{count ? plural('hidden.heading', count) : i18n.t('hidden.headingNone')}</span>
        <span class="plain" data-names={pointed}>
          {count ? i18n.t('hidden.wordsAndHidden', [story, number(words.hidden)]) : story}
        </span>
      </h2>
      {report.stretches.length > 1 && <PageStrip report={report} onReveal={actions.onReveal} onPoint={setPointed} />}
      <ul class="pieces">
        {boilerplate.slice(0, isLong && !isOpen ? shownAtFirst : undefined).map((piece) => (
          <HiddenRow key={piece.id} piece={piece} site={site} isKept={kept.includes(piece.kind)} {...actions} />
        ))}
      </ul>
      {isLong && (
        <button type="button" class="link more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? i18n.t('hidden.fewer') : plural('hidden.more', boilerplate.length - shownAtFirst)}
        </button>
      )}
      {report.withdrawn && <KeptList withdrawn={report.withdrawn} onReveal={actions.onReveal} />}
    </section>
  );
}
