import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Credit } from '../../utils/model.ts';
import { roleLabels } from '../shared/labels.ts';
import { text } from '../shared/wording.ts';

/** Who worked on the story, as what and from where. */
export function CreditedPeople({ credits }: { credits: readonly Credit[] }) {
  if (!credits.length) return <p class="nobody">{i18n.t('people.none')}</p>;
  return (
    <ul class="people">
      {credits.map(({ name, role, place, outlet }) => (
        <li key={`${name} ${role}`}>
          <bdi class="name">{name}</bdi>
          <small>
            {[text(roleLabels[role]), place, outlet].filter(Boolean).map((part, at) => (
              <Fragment key={part}>
                {at > 0 && ' · '}
                <bdi>{part}</bdi>
              </Fragment>
            ))}
          </small>
        </li>
      ))}
    </ul>
  );
}
