import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correction, Corrections, Credit, PageReport, Role } from '../../utils/model.ts';
import { day, isolated, list, plural } from '../shared/wording.ts';
import { LeftOut } from './LeftOut.tsx';
import { isReporter, PersonRow } from './PersonRow.tsx';
import type { Place } from './place.ts';

// Longer lists open on demand, so that the summary stays in sight.
const shownAtFirst = 5;
/** What the heading says of everyone below it. */
const plainRole: Role = 'reporter';
const reporting: Role[] = ['reporter', 'writer', 'contributor'];

interface RowProps {
  onReveal: (place: Place) => void;
  onCorrect: (correction: Correction, isWrong: boolean) => void;
}

interface Props extends RowProps {
  report: PageReport;
  leftOut: Corrections;
}

export function PeoplePanel({ report, leftOut, ...rows }: Props) {
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
      <People credits={reporters} source={report.verdict.source} {...rows} />
      <LeftOut kind="person" names={leftOut.people} onCorrect={rows.onCorrect} />
      {report.organizations.length > 0 && (
        <p class="why after">{i18n.t('people.organizations', [list(report.organizations.map(isolated))])}</p>
      )}
    </section>
  );
}

/** Editors, photographers and all others, below the story in short: nothing if there are none. */
export function OthersPanel({ report, ...rows }: RowProps & { report: PageReport }) {
  const others = report.credits.filter((credit) => !isReporter(credit));
  if (others.length === 0) return null;
  return (
    <section>
      <h2>
        <span>{i18n.t('people.othersHeading')}</span>
      </h2>
      <People credits={others} source={report.verdict.source} {...rows} />
    </section>
  );
}

interface PeopleProps extends RowProps {
  credits: Credit[];
  source: string | undefined;
}

function People({ credits, ...shared }: PeopleProps) {
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
            {...shared}
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
