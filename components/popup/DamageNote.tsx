import { i18n } from '#i18n';
import type { Damage } from '../../utils/model.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { isolated, plural, text } from '../shared/wording.ts';
import { damageReasons } from './lower-labels.ts';
import type { Place } from './place.ts';

interface Props {
  damage: Damage[];
  hasOriginal: boolean;
  onReveal: (place: Place) => void;
}

/** One line until it is opened: then the damaged sentences, each with all that is odd in it. */
export function DamageNote({ damage, hasOriginal, onReveal }: Props) {
  const sentences = Map.groupBy(damage, ({ block, sentence }) => `${block} ${sentence}`);
  const heading = i18n.t('damage.heading');
  return (
    <section class="note">
      <Disclosure closed={heading} open={heading}>
        {(id) => (
          <div id={id}>
            <p>
              {plural('damage.count', sentences.size)} {hasOriginal && i18n.t('damage.readOriginal')}
            </p>
            <ol class="damage">
              {[...sentences].map(([key, [first, ...others]]) => (
                <DamagedSentence key={key} signs={[first as Damage, ...others]} onReveal={onReveal} />
              ))}
            </ol>
          </div>
        )}
      </Disclosure>
    </section>
  );
}

function DamagedSentence({ signs, onReveal }: { signs: [Damage, ...Damage[]]; onReveal: (place: Place) => void }) {
  const [{ block, sentence }] = signs;
  return (
    <li>
      <button type="button" onClick={() => onReveal({ block, text: sentence })}>
        <q dir="auto">{sentence}</q>
        {signs.map(({ kind, why }) => (
          <span key={`${kind} ${why}`}>{reasonOf(kind, why)}</span>
        ))}
      </button>
    </li>
  );
}

function reasonOf(kind: string, why: string): string {
  const key = damageReasons[kind as keyof typeof damageReasons];
  return key ? text(key, isolated(why)) : why;
}
