import { i18n } from '#i18n';
import type { Withdrawn } from '../../utils/model.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { number, text } from '../shared/wording.ts';
import { reprieveReasons } from './lower-labels.ts';
import type { Place } from './place.ts';

/** What looked like boilerplate and stays on the page whatever the rule is, with the reason. */
export function KeptList({ withdrawn, onReveal }: { withdrawn: Withdrawn[]; onReveal: (place: Place) => void }) {
  const label = i18n.t('kept.heading', [number(withdrawn.length)]);
  return (
    <div class="kept-safe">
      <Disclosure closed={label} open={label}>
        {(id) => (
          <ul class="damage" id={id}>
            {withdrawn.map(({ block, text: words, why }) => (
              <li key={block}>
                <button type="button" onClick={() => onReveal({ block })}>
                  <q dir="auto">{words.slice(0, 160)}</q>
                  <span>{text(reprieveReasons[why])}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
