import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correction, Corrections } from '../../utils/model.ts';
import { sentence } from '../shared/wording.ts';

interface Props {
  /** By host, without "www.". */
  sites: Record<string, Corrections>;
  onForget: (site: string, correction: Correction) => void;
}

/** What the user said is wrong, site by site. Nothing where nothing was said. */
export function CorrectionsPanel({ sites, onForget }: Props) {
  const rows = Object.entries(sites)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([site, { people, sources }]) => [
      ...people.map((name) => ({ site, kind: 'person' as const, name })),
      ...sources.map((name) => ({ site, kind: 'source' as const, name })),
    ]);
  if (rows.length === 0) return null;
  return (
    <section class="panel">
      <h2>{i18n.t('correct.heading')}</h2>
      <p class="intro">{i18n.t('correct.intro')}</p>
      <ul class="corrections">
        {rows.map(({ site, ...correction }) => (
          <CorrectionRow
            key={`${site} ${correction.kind} ${correction.name}`}
            site={site}
            correction={correction}
            onForget={() => onForget(site, correction)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  site: string;
  correction: Correction;
  onForget: () => void;
}

function CorrectionRow({ site, correction: { kind, name }, onForget }: RowProps) {
  const id = useId();
  return (
    <li>
      <span id={`${id}-what`}>
        <b>
          <bdi>{site}</bdi>
        </b>{' '}
        {sentence(kind === 'person' ? 'correct.person' : 'correct.source', <bdi>{name}</bdi>)}
      </span>
      <button
        id={id}
        type="button"
        class="link"
        aria-labelledby={`${id} ${id}-what`}
        onClick={({ currentTarget }) => {
          // This button is about to go; the keyboard goes on at the next one.
          const row = currentTarget.closest('li');
          (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button')?.focus();
          onForget();
        }}
      >
        {i18n.t('options.remove')}
      </button>
    </li>
  );
}
