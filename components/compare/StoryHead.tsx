import { i18n } from '#i18n';
import type { Credit, PageReport } from '../../utils/model.ts';
import { roleLabels } from '../shared/labels.ts';
import { day, isolated, text } from '../shared/wording.ts';
import type { Side } from './compare-state.ts';

interface Props {
  side: Side;
  report: PageReport;
  /** People of it whom the other side does not name. */
  missing: readonly Credit[];
  /** It was published on an earlier day than the other. */
  isFirst: boolean;
  onGo: () => void;
}

/** Who tells the story, when, under which headline, and whom it credits. */
export function StoryHead({ side, report, missing, isFirst, onGo }: Props) {
  const date = report.published ? day(report.published) : '';
  return (
    <section class={`head ${side}`}>
      <h2>
        {i18n.t(side === 'original' ? 'compare.original' : 'compare.copy')}
        <button type="button" class="link" onClick={onGo} title={i18n.t('compare.go')}>
          <bdi>{report.host}</bdi>
        </button>
      </h2>
      <p class="headline" lang={report.language} dir="auto">
        {report.title}
      </p>
      {date && (
        <p class="date">
          {date} {isFirst && <strong>{i18n.t('compare.first')}</strong>}
        </p>
      )}
      {report.credits.length > 0 ? (
        <ul class="credited">
          {report.credits.map((credit) => (
            <li key={`${credit.name} ${credit.role}`}>
              <Person credit={credit} isMissing={missing.includes(credit)} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="none">{i18n.t('people.none')}</p>
      )}
    </section>
  );
}

function Person({ credit, isMissing }: { credit: Credit; isMissing: boolean }) {
  return (
    <>
      <bdi>{credit.name}</bdi>{' '}
      <small>
        {text(roleLabels[credit.role])}
        {credit.place && <> · {isolated(credit.place)}</>}
      </small>{' '}
      {isMissing && <span class="missing">{i18n.t('compare.missing')}</span>}
    </>
  );
}
