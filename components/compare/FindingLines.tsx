import { i18n } from '#i18n';
import type { Comparison, Difference } from '../../utils/model.ts';
import { type Key, text } from '../shared/wording.ts';

/** The lists of differences, in the order in which they matter. */
export const differenceLists: readonly (readonly [list: 'quotations' | 'names' | 'numbers', heading: Key])[] = [
  ['quotations', 'compare.quotations'],
  ['names', 'compare.names'],
  ['numbers', 'compare.numbers'],
];

/** What the copy has otherwise, each line a way to the place in both stories. */
export function FindingLines({ comparison, onShow }: { comparison: Comparison; onShow: (row: number) => void }) {
  const lists = differenceLists.filter(([list]) => comparison[list].length > 0);
  if (!lists.length) return null;
  return (
    <div class="findings">
      {lists.map(([list, heading]) => (
        <section key={list} class={list}>
          <h2>{text(heading)}</h2>
          <ul>
            {comparison[list].map((difference) => (
              <li key={`${difference.row} ${difference.original}`}>
                <button
                  type="button"
                  class="line"
                  title={i18n.t('compare.show')}
                  onClick={() => onShow(difference.row)}
                >
                  <Change {...difference} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Change({ original, copy }: Difference) {
  return (
    <>
      <del dir="auto">{original}</del>{' '}
      {copy ? <ins dir="auto">{copy}</ins> : <small>{i18n.t('compare.leftOut')}</small>}
    </>
  );
}
