import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correction, Credit, Role } from '../../utils/model.ts';
import { roleLabels } from '../shared/labels.ts';
import { linkHost } from '../shared/link-host.ts';
import { isolated, text } from '../shared/wording.ts';
import { PersonWhy } from './PersonWhy.tsx';
import type { Place } from './place.ts';

const reporting: readonly Role[] = ['reporter', 'writer', 'contributor'];
export const isReporter = ({ role }: Credit) => reporting.includes(role);

interface Props {
  credit: Credit;
  /** The first of those with its role: it names the role for all of them. */
  opensGroup: boolean;
  /** Everyone in the list has the role that its heading names. */
  isPlain: boolean;
  /** The outlet of the verdict, which need not be repeated in each row. */
  source: string | undefined;
  onReveal: (place: Place) => void;
  onCorrect: (correction: Correction, isWrong: boolean) => void;
}

export function PersonRow({ credit, opensGroup, isPlain, source, ...actions }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <div class="person">
        <span class="who">
          <button
            type="button"
            class="name"
            aria-expanded={isOpen}
            aria-controls={id}
            title={i18n.t('people.whyNamed', [credit.name])}
            onClick={() => setOpen(!isOpen)}
          >
            <bdi>{credit.name}</bdi>
          </button>
          {credit.page && (
            <a class="author" href={credit.page} target="_blank" rel="noreferrer" title={linkHost(credit.page)}>
              <span class="unseen">{i18n.t('people.authorPage', [credit.name])}</span>
              <span class="outward" aria-hidden="true" />
            </a>
          )}
          <span class="place">
            {credit.place && <bdi>{credit.place}</bdi>}
            {credit.outlet && credit.outlet !== source && (
              <bdi> {i18n.t('people.outlet', [isolated(credit.outlet)])}</bdi>
            )}
          </span>
        </span>
        <span class="chips">
          {credit.certainty === 'implied' && (
            <span class="chip implied" title={i18n.t('evidence.impliedHint')}>
              {i18n.t('evidence.implied')}
            </span>
          )}
          {!isPlain && <span class={opensGroup ? 'role' : 'unseen'}>{text(roleLabels[credit.role])}</span>}
        </span>
      </div>
      {isOpen && <PersonWhy id={id} credit={credit} isReporter={isReporter(credit)} {...actions} />}
    </li>
  );
}
