import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Credit, PageReport, Role } from '../../utils/model.ts';
import { day, isolated, list, plural } from '../shared/wording.ts';
import type { Place } from './EvidenceList.tsx';
import { PersonRow } from './PersonRow.tsx';

// Longer lists open on demand, so that the summary stays in sight.
const shownAtFirst = 5;
/** What the heading says of everyone below it. */
const plainRole: Role = 'reporter';
const reporting: Role[] = ['reporter', 'writer', 'contributor'];

interface Props {
  report: PageReport;
  onReveal: (place: Place) => void;
}

export function PeoplePanel({ report, onReveal }: Props) {
  const reporters = reporting.flatMap((role) => report.credits.filter((credit) => credit.role === role));
  return (
    <section>
      <h2>
        <span>
          {reporters.length > 0 ? plural('people.reportersHeading', reporters.length) : i18n.t('people.headingNone')}
        </span>
        <span class="plain">{placeAndDate(report)}</span>
      </h2>
      {reporters.length === 0 && <p class="why">{i18n.t('people.none')}</p>}
      <People credits={reporters} source={report.verdict.source} onReveal={onReveal} />
      {report.organizations.length > 0 && (
        <p class="why after">{i18n.t('people.organizations', [list(report.organizations.map(isolated))])}</p>
      )}
    </section>
  );
}

/** Editors, photographers and all others, below the story in short: nothing if there are none. */
export function OthersPanel({ report, onReveal }: Props) {
  const others = report.credits.filter((credit) => !reporting.includes(credit.role));
  if (others.length === 0) return null;
  return (
    <section>
      <h2>
        <span>{i18n.t('people.othersHeading')}</span>
      </h2>
      <People credits={others} source={report.verdict.source} onReveal={onReveal} />
    </section>
  );
}

interface PeopleProps {
  credits: Credit[];
  source: string | undefined;
  onReveal: (place: Place) => void;
}

function People({ credits, source, onReveal }: PeopleProps) {
  const [isOpen, setOpen] = useState(false);
  // One hidden row would cost as much room as the button that shows it.
  const isLong = credits.length > shownAtFirst + 1;
  const shown = isLong && !isOpen ? credits.slice(0, shownAtFirst) : credits;
  return (
    <>
      <ul class="people">
        {shown.map((credit, index) => (
          <PersonRow
            key={`${credit.name} ${credit.role}`}
            credit={credit}
            opensGroup={shown[index - 1]?.role !== credit.role}
            isPlain={credits.every(({ role }) => role === plainRole)}
            source={source}
            onReveal={onReveal}
          />
        ))}
      </ul>
      {isLong && (
        <button type="button" class="link more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? i18n.t('people.fewer') : plural('people.more', credits.length - shownAtFirst)}
        </button>
      )}
    </>
  );
}

function placeAndDate({ dateline, published }: PageReport): string {
  const date = published ? day(published) : '';
  return dateline?.place && date ? i18n.t('people.placeAndDate', [dateline.place, date]) : dateline?.place || date;
}
