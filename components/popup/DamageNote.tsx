import { i18n } from '#i18n';
import type { Damage } from '../../utils/model.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { plural } from '../shared/wording.ts';
import type { Place } from './EvidenceList.tsx';

interface Props {
  damage: Damage[];
  hasOriginal: boolean;
  onReveal: (place: Place) => void;
}

export function DamageNote({ damage, hasOriginal, onReveal }: Props) {
  return (
    <section>
      <div class="note">
        <b>{i18n.t('damage.heading')}</b> {plural('damage.count', damage.length)}{' '}
        {hasOriginal && `${i18n.t('damage.readOriginal')} `}
        <Disclosure closed={i18n.t('damage.show')} open={i18n.t('damage.hide')}>
          {(id) => (
            <ol class="damage" id={id}>
              {damage.map(({ block, sentence, why }) => (
                <li key={`${block} ${sentence}`}>
                  <button type="button" onClick={() => onReveal({ block, text: sentence })}>
                    <q dir="auto">{sentence}</q>
                    <span dir="auto">{why}</span>
                  </button>
                </li>
              ))}
            </ol>
          )}
        </Disclosure>
      </div>
    </section>
  );
}
