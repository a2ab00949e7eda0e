import { i18n } from '#i18n';
import type { BoilerplateKind } from '../../utils/model.ts';
import { kindLabels } from '../shared/labels.ts';
import { text } from '../shared/wording.ts';

interface Props {
  /** Kinds that stay visible everywhere. */
  keep: BoilerplateKind[];
  onKeep: (keep: BoilerplateKind[]) => void;
}

export function KindsForm({ keep, onKeep }: Props) {
  const kinds = Object.keys(kindLabels) as BoilerplateKind[];
  return (
    <fieldset class="panel">
      <legend>{i18n.t('options.kindsHeading')}</legend>
      <p class="intro">{i18n.t('options.kindsIntro')}</p>
      <div class="columns">
        {kinds.map((kind) => (
          <label key={kind} class="choice">
            <input
              type="checkbox"
              checked={!keep.includes(kind)}
              onChange={(event) => {
                const others = keep.filter((kept) => kept !== kind);
                onKeep(event.currentTarget.checked ? others : [...others, kind]);
              }}
            />
            <span>{text(kindLabels[kind])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
